"""The rows of the placement officer's screen, in words but not yet painted."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import QCoreApplication

from fm_desktop.domain.deadlines import state_on
from fm_desktop.storage.queries.officer import CheckRow, ClientRow, ReferralRow, SharedNote
from fm_desktop.ui.formats import phase_name, plain_date, relation, weekday_date
from fm_desktop.ui.today.rows import PlainRow

SOON_DAYS = 7


def check_rows(found: Iterable[CheckRow], today: date) -> list[PlainRow]:
    """Return the six-month checks: who, when they were looked at last, by when again."""
    return [
        PlainRow(
            client=each.client,
            case=each.case,
            key=each.client,
            name=each.name,
            what=_checked(each.checked_on),
            relation=relation(each.day, today),
            day=weekday_date(each.day, today),
            state=str(state_on(today, each.day, None, SOON_DAYS)),
            due="D7",
            phase=each.phase,
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
        PlainRow(
            client=each.client,
            case=each.case,
            key=each.case,
            name=each.name,
            what=_became(each),
            relation="",
            day=weekday_date(each.ended_on or each.referred_on, today) if each.referred_on else "",
            state="",
            phase=each.phase,
        )
        for each in found
    ]


def _became(row: ReferralRow) -> str:
    """Return the phase, with who runs the case or why it was declined."""
    beside = row.reason if row.phase == "declined" else row.manager
    return " · ".join(filter(None, (phase_name(row.phase), beside)))


def client_rows(found: Iterable[ClientRow], today: date) -> list[PlainRow]:
    """Return clients in case management: phase, who runs the case, the latest talk."""
    return [
        PlainRow(
            client=each.client,
            case=each.case,
            key=each.case,
            name=each.name,
            what=" · ".join(filter(None, (phase_name(each.phase), each.manager))),
            relation="",
            day=weekday_date(each.last_contact, today) if each.last_contact else "–",
            state="",
            phase=each.phase,
        )
        for each in found
    ]


def note_rows(found: Iterable[SharedNote], today: date) -> list[PlainRow]:
    """Return shared notes: on whom, the beginning of the text, the day."""
    return [
        PlainRow(
            client=each.client,
            case=each.case,
            key=each.id,
            name=each.name,
            what=" ".join(each.text.split()),
            relation="",
            day=weekday_date(each.day, today),
            state="",
            phase=each.phase,
            record=each.id,
        )
        for each in found
    ]
