"""What the form of a conversation hands to the deeds: open notes on one side, those for few on the other."""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from fm_desktop.casework.appointments import AppointmentData
from fm_desktop.casework.changes import Changed
from fm_desktop.casework.conversations import Conversation, Correction
from fm_desktop.casework.notes import Rewording
from fm_desktop.casework.restricted_notes import RestrictedData, RestrictedRewording
from fm_desktop.casework.steering import StepJudged
from fm_desktop.casework.talks import ContactData
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.history import HistoryRow
from fm_desktop.ui.case.talk.notes_editor import Written

Done = tuple[Changed, Id]


def conversation(
    talk: ContactData,
    written: Sequence[Written],
    planned: Id | None,
    steps: Sequence[StepJudged],
    then: AppointmentData | None,
) -> Conversation:
    """Return a conversation with all that came of it."""
    notes = [each.data for each in written if not each.is_restricted]
    return Conversation(talk, notes, planned, steps, then, for_few(written))


def correction(row: HistoryRow, talk: ContactData, written: Sequence[Written]) -> Correction:
    """Return what is put right of a conversation."""
    notes = [each for each in written if not each.is_restricted]
    few = [each for each in written if each.is_restricted]
    return Correction(
        row.row,
        talk,
        [Rewording(row.id, data, row.version) for data, row in notes if row is not None],
        [data for data, row in notes if row is None],
        row.version,
        [
            RestrictedRewording(row.id, RestrictedData(data.text), row.version)
            for data, row in few
            if row is not None
        ],
        [RestrictedData(data.text) for data, row in few if row is None],
    )


def for_few(written: Iterable[Written]) -> list[RestrictedData]:
    """Return the notes FM (individuell) among those that were written."""
    return [RestrictedData(each.data.text) for each in written if each.is_restricted]


def open_words(written: Iterable[Written]) -> str:
    """Return what was written for all who work with the client."""
    return "\n".join(each.data.text for each in written if not each.is_restricted)


def together(missed: Callable[[], Changed], notes: Sequence[Callable[[], Done]]) -> Callable[[], Changed]:
    """Return a deed that notes that nobody came, and what was written for few beside it."""
    return partial(_done_together, missed, notes)


def _done_together(missed: Callable[[], Changed], notes: Sequence[Callable[[], Done]]) -> Changed:
    changed = missed()
    for write in notes:
        changed |= write()[0]
    return changed
