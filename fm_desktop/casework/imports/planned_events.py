"""What a row says has happened or is planned: what is new is added, nothing is ever taken away."""

from datetime import date
from typing import Any

from fm_desktop.casework.imports.days import Moment
from fm_desktop.casework.imports.known import KnownAgh, KnownAppointment, KnownCase, KnownClient
from fm_desktop.casework.imports.list_row import ListRow
from fm_desktop.storage.batch import Batch
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Agh, Appointment, AvCheck, Contact, Review

_TAKEN_BACK = ("cancelled", "moved")
_UNDECIDED = {"decided_on": None, "stay": None, "decision_reason": None}
"""A decision was about the end that was known then; on another one it is to be made again."""


class EventPlan:
    """Plans the events of one client.

    `case` is whose history they belong to, if there is one. A case that `is_new` takes over what the row
    names and the client, who was only watched, has already.
    """

    def __init__(
        self, client: Id, known: KnownClient | None, case: Id | None, batch: Batch, *, is_new: bool
    ) -> None:
        self._client, self._case, self._batch = client, case, batch
        self._known = known or KnownClient(client, {})
        self._is_new = is_new

    def plan(self, row: ListRow, entry_on: date | None, manager: Id | None) -> None:
        """Plan everything the row tells; `entry_on` is the day of an entry consultation, if that is new."""
        self._adopt_contacts()
        if entry_on:
            self._contact(entry_on, is_entry=True)
        if row.last_contact and row.last_contact != row.entry_on:
            self._contact(row.last_contact, is_entry=False)
        if row.last_review and self._case and row.last_review not in self._all_reviews():
            self._batch.create(Review, case=self._case, day=row.last_review, from_list=True)
        if row.av_checked_on and row.av_checked_on not in self._known.av_checks:
            self._batch.create(AvCheck, client=self._client, day=row.av_checked_on, from_list=True)
        self._agh(row)
        if row.next_appointment:
            self._appointment(row.next_appointment, manager)

    def _adopt_contacts(self) -> None:
        """Let a new case take over the contacts of the client who was only watched."""
        for each in self._known.contacts:
            if each.case is None and self._is_new:
                self._batch.update(Contact, each.id, {"case": None}, {"case": self._case})

    def _contact(self, day: date, *, is_entry: bool) -> None:
        """Plan a contact nobody knew of; the entry consultation is one, too."""
        own = (self._case, None)  # what another run has said belongs to that run
        found = [each for each in self._known.contacts if each.day == day and each.case in own]
        if not found:
            self._batch.create(
                Contact, client=self._client, case=self._case, day=day, is_entry=is_entry, from_list=True
            )
            return
        first = next((each for each in found if each.case == self._case), found[0])
        after = {"is_entry": first.is_entry or is_entry}
        self._batch.update(Contact, first.id, {"is_entry": first.is_entry}, after)

    def _all_reviews(self) -> set[date]:
        return {day for case in self._known.cases for day in case.reviews}

    def _agh(self, row: ListRow) -> None:
        """Plan a work opportunity: the same first day is the same one, with a new end."""
        by_day = {each.first_day: each for each in self._known.aghs}
        for each in self._known.aghs:
            if each.case is None and self._is_new and each.first_day != row.agh_from:
                self._batch.update(Agh, each.id, {"case": None}, {"case": self._case})
        if row.agh_from in by_day:
            self._change_agh(by_day[row.agh_from], row.agh_until, row.agh_decided_on, named=True)
        elif row.agh_from:
            self._new_agh(row.agh_from, row.agh_until, row.agh_decided_on)
        elif row.agh_decided_on and by_day:
            self._change_agh(by_day[max(by_day)], None, row.agh_decided_on, named=False)

    def _new_agh(self, first: date, last: date | None, decided_on: date | None) -> None:
        self._batch.create(
            Agh,
            client=self._client,
            case=self._case,
            first_day=first,
            planned_last_day=last,
            decided_on=decided_on,
            stay=True if decided_on else None,
            from_list=True,
        )

    def _change_agh(self, agh: KnownAgh, last: date | None, decided_on: date | None, *, named: bool) -> None:
        """Plan what differs; one the row names goes along from a run that is over to the one meant."""
        adopted = agh.case is None and self._is_new
        carried_on = named and self._case is not None and agh.case is not None
        values: dict[str, Any] = {"case": self._case} if adopted or carried_on else {}
        if last and last not in (agh.planned_last_day, agh.last_day):
            values["actual_last_day" if agh.actual_last_day else "planned_last_day"] = last
            if not decided_on and agh.decided_on and last > agh.decided_on:
                values |= _UNDECIDED
        if decided_on and decided_on != agh.decided_on:
            values |= {"decided_on": decided_on, "stay": True if agh.stay is None else agh.stay}
        self._batch.update(Agh, agh.id, agh._asdict(), values)

    def _appointment(self, planned: Moment, manager: Id | None) -> None:
        """Plan an appointment; it takes the place of one that came from a list and is still planned."""
        time = f"{planned.at:%H:%M}" if planned.at else None
        same = next((each for each in self._known.appointments if _means(each, planned.day, time)), None)
        if same is not None:
            self._go_along(same)
            return
        replaced = [each for each in self._known.appointments if each.from_list and each.is_planned]
        if not replaced:
            self._batch.create(
                Appointment,
                client=self._client,
                case=self._case,
                person=manager,
                day=planned.day,
                time=time,
                from_list=True,
            )
            return
        last = max(replaced, key=lambda each: each.id)
        before = {"day": last.day, "time": last.time, "case": last.case}
        after = {"day": planned.day, "time": time, "case": self._case or last.case}
        self._batch.update(Appointment, last.id, before, after)

    def _go_along(self, known: KnownAppointment) -> None:
        """Let an appointment that is still ahead pass from a run that is over to the one meant."""
        if self._case is not None and known.case is not None and known.is_planned:
            self._batch.update(Appointment, known.id, {"case": known.case}, {"case": self._case})


def _means(known: KnownAppointment, day: date, time: str | None) -> bool:
    """Tell whether a list means an appointment that is known, whatever has become of it meanwhile."""
    if known.day != day:
        return False
    return time in (None, known.time) if known.from_list else known.status not in _TAKEN_BACK


def new_entry(row: ListRow, known: KnownClient | None, case: KnownCase) -> date | None:
    """Return the day of an entry consultation that the case does not know of yet."""
    contacts = known.contacts if known else []
    is_known = row.entry_on == case.values["entry_held_on"] or any(
        each.is_entry and each.case == case.id and each.day == row.entry_on for each in contacts
    )
    return None if is_known else row.entry_on
