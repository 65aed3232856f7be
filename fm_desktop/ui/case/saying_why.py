"""The small windows on the case that say why a date is what it is, and offer the step it asks for."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from fm_desktop.storage.queries.due import DueLine
from fm_desktop.ui.case.chip_words import ChipShown
from fm_desktop.ui.case.explaining import explanation, heading
from fm_desktop.ui.case.next_steps import Step, step_for
from fm_desktop.ui.case.popover import Popover
from fm_desktop.ui.case.reading import CaseSeen
from fm_desktop.ui.formats import due_name

Take = Callable[[Step], object]


def say_why(line: DueLine, seen: CaseSeen, language: str, take: Take, where: QWidget, over: QWidget) -> None:
    """Explain a due date right below where it stands."""
    head = f"{due_name(line.due)}: {heading(line)}"
    sentences = explanation(line, seen.land, language)
    step = step_for(line, seen)
    if step is None:
        Popover(head, sentences, parent=over).open_below(where)
    else:
        Popover(head, sentences, step.words, partial(take, step), over).open_below(where)


def say_what(shown: ChipShown, where: QWidget, over: QWidget) -> None:
    """Explain a chip that carries no due date."""
    sentences = [shown.why] if shown.why else []
    Popover(f"{shown.name}: {shown.words}", sentences, parent=over).open_below(where)
