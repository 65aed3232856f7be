"""The rows of the placement officer's screen, in words but not yet painted."""

from collections.abc import Iterable
from datetime import date
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication

from fm_desktop.domain.deadlines import state_on
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.officer import CheckRow, ClientRow, ReferralRow, SharedNote
from fm_desktop.ui.formats import phase_name, plain_date, relation, weekday_date
from fm_desktop.ui.today.rows import PlainRow

SOON_DAYS = 7


class _Line(Protocol):
    """What every row of these lists is about."""

    @property
    def client(self) -> Id: ...
    @property
    def case(self) -> Id | None: ...
    @property
    def name(self) -> str: ...
    @property
    def phase(self) -> str: ...


def _row(of: _Line, key: Id, what: str, day: str, **more: Any) -> PlainRow:
    """Return a row about a client; without a state it carries no shape."""
    said = {"relation": "", "state": ""} | more
    return PlainRow(of.client, of.case, key, of.name, what, day=day, phase=of.phase, **said)


def check_rows(found: Iterable[CheckRow], today: date) -> list[PlainRow]:
    """Return the six-month checks: who, when they were looked at last, by when again."""
    return [
        _row(
            each,
            each.client,
            _checked(each.checked_on),
            weekday_date(each.day, today),
            relation=relation(each.day, today),
            state=str(state_on(today, each.day, None, SOON_DAYS)),
            due="D7",
        )
        for each in found
    ]


def _checked(day: date | None) -> str:
    if day is None:
        return QCoreApplication.translate("officer", "not looked at yet")
    return QCoreApplication.translate("officer", "last on {day}").format(day=plain_date(day))


def referral_rows(found: Iterable[ReferralRow], today: date) -> list[PlainRow]:
    """Return the referrals: who, what became of it, since when."""
    return [
        _row(each, each.case, _became(each), _day(each.ended_on or each.referred_on, today)) for each in found
    ]


def _became(row: ReferralRow) -> str:
    """Return the phase, with who runs the case or why it was declined."""
    beside = row.reason if row.phase == "declined" else row.manager
    return " · ".join(filter(None, (phase_name(row.phase), beside)))


def client_rows(found: Iterable[ClientRow], today: date) -> list[PlainRow]:
    """Return clients in case management: phase, who runs the case, the latest talk."""
    return [
        _row(
            each,
            each.case,
            " · ".join(filter(None, (phase_name(each.phase), each.manager))),
            _day(each.last_contact, today) or "–",
        )
        for each in found
    ]


def note_rows(found: Iterable[SharedNote], today: date) -> list[PlainRow]:
    """Return shared notes: on whom, the beginning of the text, the day."""
    return [
        _row(each, each.id, " ".join(each.text.split()), _day(each.day, today), record=each.id)
        for each in found
    ]


def _day(day: date | None, today: date) -> str:
    return weekday_date(day, today) if day is not None else ""
