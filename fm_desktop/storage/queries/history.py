"""What happened to a client, newest first: the screen's timeline."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Any

import peewee as pw

from fm_desktop.domain.access import Sees
from fm_desktop.domain.deeds import UNDO
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.domain.order_of_dates import still_holds
from fm_desktop.storage.done_entries import what_was_undone
from fm_desktop.storage.ids import Id
from fm_desktop.storage.journal import RESTRICTED
from fm_desktop.storage.models import (
    Agh,
    Appointment,
    AvCheck,
    Case,
    CaseState,
    Contact,
    Criterion,
    Exclusion,
    JournalEntry,
    Reminder,
    Review,
)
from fm_desktop.storage.queries.history_assessment import assessment_history
from fm_desktop.storage.queries.history_endings import endings_history
from fm_desktop.storage.queries.history_guidance import guidance_history
from fm_desktop.storage.queries.history_letters import letters_history
from fm_desktop.storage.queries.history_notes import notes_history, texts_of_talks
from fm_desktop.storage.queries.history_plan import plan_history
from fm_desktop.storage.queries.history_row import HistoryRow
from fm_desktop.storage.queries.history_services import services_history
from fm_desktop.storage.queries.journal import entries_shown
from fm_desktop.storage.queries.names import names
from fm_desktop.storage.queries.services import ServicesSeen, services_of
from fm_desktop.storage.raw_rows import read, rows
from fm_desktop.storage.sight import sees

__all__ = ["HistoryRow", "history", "talks"]


@sees(Sees.SHARED)
def history(
    client_id: Id, case_id: Id | None = None, services: ServicesSeen | None = None
) -> list[HistoryRow]:
    """Return what happened to a client, newest first; with a case only that run and what belongs to none.

    Whoever has read the client's services already hands them over.
    """
    story = _Story(client_id, case_id)
    found = [
        *story.states(),
        *story.talks(),
        *story.appointments(),
        *story.reviews(),
        *story.aghs(),
        *story.exclusions(),
        *story.av_checks(),
        *story.reminders(),
        *story.criteria(),
        *story.corrections(),
        *services_history(services or services_of(client_id), case_id),
        *plan_history(client_id, case_id),
        *notes_history(client_id, case_id),
        *assessment_history(client_id, case_id),
        *guidance_history(client_id, case_id),
        *endings_history(client_id, case_id),
        *letters_history(client_id, case_id),
    ]
    return _newest_first(found)


@sees(Sees.SHARED)
def talks(client_id: Id, case_id: Id | None = None) -> list[HistoryRow]:
    """Return only the talks and attempts of the same timeline."""
    return _newest_first(_Story(client_id, case_id).talks())


def _newest_first(found: Iterable[HistoryRow]) -> list[HistoryRow]:
    return sorted(found, key=lambda row: (row.day, row.time or "", row.row), reverse=True)


class _Story:
    """Asks one table after the other."""

    def __init__(self, client_id: Id, case_id: Id | None) -> None:
        self._client, self._case = client_id, case_id
        self._names = names()

    def _name(self, person: Id | None) -> str | None:
        return self._names[person].name if person in self._names else None

    def _on_client(self, table: Any) -> pw.Expression:
        """Return the condition for rows that belong to the client and perhaps to a case."""
        of_client = table.client == self._client
        return (
            of_client
            if self._case is None
            else of_client & ((table.case == self._case) | table.case.is_null())
        )

    def _on_case(self, query: pw.ModelSelect) -> pw.ModelSelect:
        """Return a query on rows that belong to a case, narrowed down."""
        query = query.join(Case).where(Case.client == self._client)
        return query if self._case is None else query.where(Case.id == self._case)

    def states(self) -> Iterator[HistoryRow]:
        """Yield the changes of state."""
        state = CaseState
        columns = (
            state.day, state.phase, state.reason, state.author, state.id, state.case, state.from_list,
            Case.phase, Case.version,
        )  # fmt: skip
        query = self._on_case(state.select(*columns)).order_by(state.recorded_at, state.id)
        found = read(_same, query)
        newest = {(case, phase): row for _, phase, _, _, row, case, *_ in found}
        for day, phase, reason, author, row, case, listed, now, version in found:
            gone = newest[case, phase] != row or not still_holds(Phase(phase), Phase(now))
            yield HistoryRow(
                day,
                None,
                "state",
                phase,
                reason,
                self._name(author),
                row,
                case,
                from_list=listed,
                version=version,
                superseded=gone,
            )

    def talks(self) -> Iterator[HistoryRow]:
        """Yield talks that took place and attempts."""
        talk = Contact
        columns = (
            talk.day, talk.time, talk.outcome, talk.format, talk.is_entry, talk.summary, talk.author, talk.id,
            talk.case, talk.minutes, talk.from_list, talk.version,
        )  # fmt: skip
        query, notes = talk.select(*columns).where(self._on_client(talk)), texts_of_talks(self._client)
        for day, time, outcome, form, entry, summary, author, row, case, minutes, *rest in read(_same, query):
            held, text = outcome == "held", "\n".join(filter(None, (summary, *notes.get(row, ()))))
            yield HistoryRow(
                day,
                time,
                "contact" if held else "attempt",
                form if held else outcome,
                text,
                self._name(author),
                row,
                case,
                minutes,
                form,
                entry,
                *rest,
            )

    def appointments(self) -> Iterator[HistoryRow]:
        """Yield appointments; what was held or missed shows as a talk or an attempt."""
        planned = Appointment
        columns = (
            planned.day, planned.time, planned.status, planned.place, planned.person, planned.id,
            planned.case, planned.minutes, planned.format, planned.is_entry, planned.from_list,
            planned.version,
        )  # fmt: skip
        query = planned.select(*columns).where(
            self._on_client(planned), planned.status.in_(("planned", "moved", "cancelled"))
        )
        for day, time, status, place, person, *rest in read(_same, query):
            yield HistoryRow(day, time, "appointment", status, place, self._name(person), *rest)

    def reviews(self) -> Iterator[HistoryRow]:
        """Yield continuation reviews."""
        review = Review
        columns = (review.day, review.reasons, review.prospects, review.id, review.case, review.from_list)
        for day, reasons, prospects, row, case, listed in read(_same, self._on_case(review.select(*columns))):
            text = "\n".join(filter(None, (reasons, prospects)))
            yield HistoryRow(day, None, "review", "review", text, None, row, case, from_list=listed)

    def aghs(self) -> Iterator[HistoryRow]:
        """Yield begin, end and decisions of work opportunities."""
        agh = Agh
        columns = (
            agh.first_day, agh.actual_last_day, agh.decided_on, agh.lead_decided_on, agh.stay, agh.end_reason,
            agh.decision_reason, agh.id, agh.case, agh.from_list,
        )  # fmt: skip
        query = agh.select(*columns).where(self._on_client(agh))
        for first, last, decided, lead_decided, stay, reason, why, row, case, listed in read(_same, query):
            for day, title, text in (
                (first, "began", ""),
                (last, "ended", reason or ""),
                (decided, {None: "decided", True: "stay", False: "leave"}[stay], why or ""),
                (lead_decided, "lead_decided", why or "" if decided is None else ""),
            ):
                if day is not None:
                    yield HistoryRow(day, None, "agh", title, text, None, row, case, from_list=listed)

    def exclusions(self) -> Iterator[HistoryRow]:
        """Yield what blocked the intake, and when it was lifted."""
        block = Exclusion
        columns = (block.since, block.lifted_on, block.kind, block.reason, block.id, block.case)
        for since, lifted, kind, reason, row, case in read(
            _same, block.select(*columns).where(self._on_client(block))
        ):
            yield HistoryRow(since, None, "exclusion", kind, reason, None, row, case)
            if lifted is not None:
                yield HistoryRow(lifted, None, "exclusion", "lifted", "", None, row, case)

    def av_checks(self) -> Iterator[HistoryRow]:
        """Yield the placement officer's checks."""
        check = AvCheck
        columns = (check.day, check.result, check.id, check.from_list)
        query = check.select(*columns).where(check.client == self._client)
        for day, result, row, listed in read(_same, query):
            yield HistoryRow(day, None, "av_check", "av_check", result, None, row, from_list=listed)

    def reminders(self) -> Iterator[HistoryRow]:
        """Yield reminders that are done."""
        done = Reminder
        columns = (done.done_on, done.text, done.person, done.id, done.case)
        query = done.select(*columns).where(self._on_client(done), done.done_on.is_null(False))
        for day, text, person, row, case in read(_same, query):
            yield HistoryRow(day, None, "reminder", "done", text, self._name(person), row, case)

    def criteria(self) -> Iterator[HistoryRow]:
        """Yield entry criteria that hold, on the day of the referral."""
        judged = Criterion
        columns = (
            Case.referred_on,
            judged.criterion,
            judged.reason,
            judged.id,
            judged.case,
            judged.from_list,
        )
        query = self._on_case(judged.select(*columns)).where(judged.met == 1, Case.referred_on.is_null(False))
        for day, criterion, reason, row, case, listed in read(_same, query):
            yield HistoryRow(day, None, "criterion", criterion, reason, None, row, case, from_list=listed)

    def corrections(self) -> Iterator[HistoryRow]:
        """Yield corrections as the journal has them."""
        entry = JournalEntry
        columns = (entry.at, entry.deed, entry.author, entry.seq, entry.case, entry.payload)
        query = entry.select(*columns).where(
            entry.client == self._client, entry.deed.startswith("correct") | (entry.deed == UNDO)
        )
        query = query.where(entry.deed.not_in(sorted(RESTRICTED)), entries_shown(self._client))
        if self._case is not None:
            query = query.where((entry.case == self._case) | entry.case.is_null())
        for at, deed, author, seq, case, payload in rows(query):
            here = datetime.fromisoformat(at).astimezone()
            row, time = seq.to_bytes(16, "big"), f"{here:%H:%M}"
            text = what_was_undone(payload) if deed == UNDO else ""
            yield HistoryRow(here.date(), time, "correction", deed, text, self._name(author), row, case)


def _same(*row: Any) -> tuple[Any, ...]:
    return row
