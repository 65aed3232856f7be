"""What the tab *Leistungen* says of a measure, service, release or breach, and which steps it offers."""

from collections.abc import Iterator
from datetime import date
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

from fm_desktop.domain.deadlines import state_on
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.services import (
    BreachRow,
    HandoutRow,
    MeasureRow,
    ReleaseRow,
    ServiceRow,
    ServicesSeen,
)
from fm_desktop.ui.formats import plain_date


class ServiceStep(NamedTuple):
    """A deed on a row: its key, its words, and what its dialog is to be given."""

    deed: str
    words: str
    more: dict[str, Any]


class ServiceLine(NamedTuple):
    """One row of the table: its texts, the state whose shape it carries, and what can be done with it."""

    key: bytes
    texts: tuple[str, str, str, str, str]
    state: str
    steps: tuple[ServiceStep, ...] = ()
    partner: tuple[str, Id | None] = ("", None)
    """Whom one may have to call: the name, and the partner of the directory."""

    @property
    def spoken(self) -> str:
        """Return the row as one sentence."""
        return ", ".join(text for text in self.texts if text)


def lines_of(seen: ServicesSeen, today: date, language: str) -> list[ServiceLine]:
    """Return a line for everything recorded: what goes on first, each kind newest first."""
    return [
        *(_measure(row, today) for row in seen.measures),
        *(_service(row, today, seen.topics.text(row.topic, language)) for row in seen.services),
        *(_release(row, today) for row in seen.releases),
        *(_breach(row) for row in seen.breaches),
        *(_handout(row) for row in seen.handouts),
    ]


def _measure(row: MeasureRow, today: date) -> ServiceLine:
    if row.result_on is not None:
        attended = {
            "yes": QCoreApplication.translate("services", "attended"),
            "partly": QCoreApplication.translate("services", "partly attended"),
            "no": QCoreApplication.translate("services", "not attended"),
        }
        state, text = "done", attended[row.attended or "yes"]
    elif row.last_day is None:
        state, text = "none", QCoreApplication.translate("services", "end open")
    else:
        state = _near(row.last_day, today)
        text = QCoreApplication.translate("services", "result due on {day}").format(
            day=plain_date(row.last_day)
        )
    texts = (row.kind, row.provider, _time(row.first_day, row.last_day), text, row.result)
    steps = (
        ServiceStep(
            "measure_result", QCoreApplication.translate("services", "Record the result …"), {"measure": row}
        ),
        ServiceStep("measure", QCoreApplication.translate("services", "Change …"), {"measure": row}),
    )
    return ServiceLine(row.id, texts, state, steps)


def _service(row: ServiceRow, today: date, topic: str) -> ServiceLine:
    change = ServiceStep("service", QCoreApplication.translate("services", "Change …"), {"service": row})
    look = ServiceStep(
        "service_check", QCoreApplication.translate("services", "Look at it …"), {"service": row}
    )
    if row.ended_on is not None:
        state, text = (
            "done",
            QCoreApplication.translate("services", "ended on {day}").format(day=plain_date(row.ended_on)),
        )
    elif row.next_check is None:
        state, text = "none", QCoreApplication.translate("services", "goes on")
    else:
        state = _near(row.next_check, today)
        text = QCoreApplication.translate("services", "look at it on {day}").format(
            day=plain_date(row.next_check)
        )
    name = topic or QCoreApplication.translate("services", "Flanking service")
    spoken = " · ".join(filter(None, (row.purpose, row.report, *_judged(row))))
    texts = (
        name,
        row.partner,
        _time(row.first_day, row.last_day),
        text,
        spoken,
    )
    steps, called = (change,) if row.ended_on else (look, change), (row.partner, row.directory_partner)
    return ServiceLine(row.id, texts, state, steps, called)


def _judged(row: ServiceRow) -> Iterator[str]:
    """Yield what has been judged of a service."""
    for answer, yes, no in (
        (
            row.timely,
            QCoreApplication.translate("services", "in time"),
            QCoreApplication.translate("services", "not in time"),
        ),
        (
            row.aim_reached,
            QCoreApplication.translate("services", "aim reached"),
            QCoreApplication.translate("services", "aim not reached"),
        ),
        (
            row.worth_cost,
            QCoreApplication.translate("services", "worth its cost"),
            QCoreApplication.translate("services", "not worth its cost"),
        ),
    ):
        if answer is not None:
            yield yes if answer else no


def _release(row: ReleaseRow, today: date) -> ServiceLine:
    name = QCoreApplication.translate("services", "Release from confidentiality")
    if row.withdrawn_on is not None:
        text = QCoreApplication.translate("services", "withdrawn on {day}").format(
            day=plain_date(row.withdrawn_on)
        )
        return ServiceLine(
            row.id,
            (name, row.partner, _time(row.first_day, row.until), text, row.scope),
            "none",
            partner=(row.partner, row.directory_partner),
        )
    holds = row.holds_on(today)
    text = (
        QCoreApplication.translate("services", "holds")
        if holds
        else QCoreApplication.translate("services", "no longer holds")
    )
    step = ServiceStep("withdraw", QCoreApplication.translate("services", "Withdraw …"), {"release": row})
    texts = (name, row.partner, _time(row.first_day, row.until), text, row.scope)
    called = (row.partner, row.directory_partner)
    return ServiceLine(row.id, texts, "done" if holds else "none", (step,), called)


def _breach(row: BreachRow) -> ServiceLine:
    kinds = {
        "appointment": QCoreApplication.translate("services", "Missed appointment"),
        "duty": QCoreApplication.translate("services", "Breach of duty"),
    }
    day = row.decided_on or row.passed_on or row.heard_on
    if row.decided_on is not None:
        text = QCoreApplication.translate("services", "decided on {day}")
    elif row.passed_on is not None:
        text = QCoreApplication.translate("services", "passed on on {day}")
    else:
        text = (
            QCoreApplication.translate("services", "heard on {day}")
            if day
            else QCoreApplication.translate("services", "client not heard yet")
        )
    state = "done" if row.decided_on else "none"
    spoken = " · ".join(filter(None, (row.what, row.heard, row.decision)))
    texts = (
        kinds[row.kind],
        "",
        plain_date(row.day),
        text.format(day=plain_date(day) if day else ""),
        spoken,
    )
    step = ServiceStep("breach", QCoreApplication.translate("services", "Next step …"), {"breach": row})
    return ServiceLine(row.id, texts, state, (step,))


def _handout(row: HandoutRow) -> ServiceLine:
    name = QCoreApplication.translate("services", "Number given away")
    return ServiceLine(row.id, (name, row.to_whom, plain_date(row.day), "", row.reason), "")


def _near(day: date, today: date) -> str:
    return str(state_on(today, day, None, 7))


def _time(first: date | None, last: date | None) -> str:
    """Return from when until when, as far as it is known."""
    if first is None:
        return (
            QCoreApplication.translate("services", "until {day}").format(day=plain_date(last)) if last else ""
        )
    if last is None:
        return QCoreApplication.translate("services", "since {day}").format(day=plain_date(first))
    return f"{plain_date(first)} – {plain_date(last)}"
