"""Opening a form again that was begun: with what it was about, as that stands now."""

from collections.abc import Iterator
from typing import Any

from fm_desktop.storage.queries.drafts import DraftRow
from fm_desktop.ui.case.case_dialogs import DIALOGS, about_of
from fm_desktop.ui.case.next_steps import due_steps, plain_steps, rare_steps
from fm_desktop.ui.case.reading import CaseSeen
from fm_desktop.ui.case.row_deeds import row_deeds
from fm_desktop.ui.case.service_words import lines_of

Deed = tuple[str, dict[str, Any]]
"""A step of the case, and what its dialog is to be given."""

FORM_OF = {"talk_held": "contact", "move": "appointment", "change_client": "client"}
"""Steps whose form is called otherwise."""


def deed_of(draft: DraftRow, seen: CaseSeen, language: str) -> Deed | None:
    """Return the step that opens a draft's form; None where what it was about is gone."""
    if draft.form == "client":
        return "change_client", {}
    if not draft.about:
        return (draft.form, {}) if draft.form in DIALOGS else None
    for deed, more in _deeds_on_rows(seen, language):
        if FORM_OF.get(deed, deed) == draft.form and about_of(more) == draft.about:
            return deed, more
    return None


def _deeds_on_rows(seen: CaseSeen, language: str) -> Iterator[Deed]:
    """Yield every step that is about a certain row."""
    for row in seen.history:
        yield from ((each.deed, each.more) for each in row_deeds(row, seen))
    for step in (*due_steps(seen), *plain_steps(seen), *rare_steps(seen)):
        yield step.deed, step.more
    for reminder in seen.reminders:
        yield "change_reminder", {"reminder": reminder}
    for line in lines_of(seen.services, seen.today, language):
        yield from ((each.deed, each.more) for each in line.steps)
