"""What may be wrong with a text, said in the words the rules say it in."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QPlainTextEdit

from fm_desktop.sentences import sentence
from fm_desktop.ui.case.dialogs.fields import Judge
from fm_desktop.ui.desk import Desk


class Written(Protocol):
    """A field of one line."""

    def text(self) -> str:
        """Return what is written in it."""


def needed(desk: Desk, key: str, control: Callable[[], Written | QPlainTextEdit]) -> Judge:
    """Return what asks for a text; `key` names the sentence for a missing one."""

    def judge() -> str:
        return "" if text_of(control()).strip() else sentence(key, desk.language)

    return judge


def text_of(control: Written | QPlainTextEdit) -> str:
    """Return what is written in a field of either kind."""
    return control.toPlainText() if isinstance(control, QPlainTextEdit) else control.text()
