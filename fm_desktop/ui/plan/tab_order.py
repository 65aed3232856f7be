"""Lets Tab follow what one sees where rows are added later: Qt follows the order in which they were made."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget

STOPPING = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractButton)


def stops(inside: QWidget) -> list[QWidget]:
    """Return where Tab stops inside a widget, in the order in which it was filled."""
    return [each for each in inside.findChildren(QWidget) if isinstance(each, STOPPING) and not _inner(each)]


def follow(chain: Sequence[QWidget]) -> None:
    """Let Tab go from each to the next."""
    for before, after in pairwise(chain):
        QWidget.setTabOrder(before, after)


def _inner(widget: QWidget) -> bool:
    """Tell whether a widget is only a part of a combo box."""
    return isinstance(widget.parentWidget(), QComboBox)
