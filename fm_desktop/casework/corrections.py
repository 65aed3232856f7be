"""Taking back the end of a case that was entered by mistake: the wrong end stays readable."""

from datetime import date

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.endings import END, take_back
from fm_desktop.casework.notes import take_in_notes
from fm_desktop.casework.recording import Recording, case_of, expect_version, must_have_reason, recorded
from fm_desktop.casework.restricted_notes import move_restricted
from fm_desktop.casework.steps import note_state
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.domain.order_of_dates import last_before_end
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Agh, CarryOver, Case, Contact
from fm_desktop.storage.steps import days_of
from fm_desktop.vault.author import Author

TAKEN_BACK = frozenset({Phase.ENDED, Phase.DECLINED})
"""A case handed to another site is carried on there; it does not come back by a word of ours."""
_OF_THE_END = ("ended_on", "end_reason", "kept_reason")


def correct_end(case: Id, reason: str, *, by: Author, today: date, version: int | None = None) -> Changed:
    """Bring a case that was ended or declined by mistake back to the state it had before.

    Not where a newer case of the client runs or ran: then a new run has begun. What was recorded meanwhile
    on the client alone belongs to the case again.
    """
    with recorded("correct_end", by=by, today=today) as recording:
        row = recording.on(case_of(case))
        expect_version(row, version)
        why = must_have_reason(reason)
        phase = _phase_before(row)
        _take_in(recording, row)
        recording.update(row, phase=str(phase), **dict.fromkeys(_OF_THE_END))
        note_state(recording, row, phase, days_of(row)[phase], by, why)
        take_back(recording, row, phase)
        for owed in CarryOver.select().where(
            CarryOver.case == case, CarryOver.kind == END, CarryOver.carried_on.is_null()
        ):
            recording.delete(owed)
    return Changed.CASES | Changed.CONTACTS


def _phase_before(case: Case) -> Phase:
    if case.phase not in TAKEN_BACK:
        raise UserError("end_not_reversible")
    newer = Case.select().where(Case.client == case.client_id, Case.opened_seq > case.opened_seq)
    if newer.exists():
        raise UserError("newer_case_exists")
    phase = last_before_end(days_of(case))
    if phase is None:
        raise UserError("phase_before_unknown")
    return phase


def _take_in(recording: Recording, case: Case) -> None:
    """Give the case what came after its wrong end: talks, and work opportunities that go on."""
    for talk in Contact.select().where(
        Contact.client == case.client_id, Contact.case.is_null(), Contact.day >= case.ended_on
    ):
        recording.update(talk, case=case.id)
        take_in_notes(recording, talk)
        move_restricted(recording, talk)
    for agh in Agh.select().where(Agh.client == case.client_id, Agh.case.is_null()):
        last = agh.actual_last_day or agh.planned_last_day
        if last is None or last >= case.ended_on:
            recording.update(agh, case=case.id)
