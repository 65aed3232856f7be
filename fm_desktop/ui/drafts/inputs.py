"""What stands in the inputs of a form, as plain values: read, and written back as far as it fits.

An input is found by its object name. One that consists of several widgets says by itself what stands in it:
`draft_value()` returns something JSON can hold, `set_draft_value(value)` takes it back.
"""

import json
import logging
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QTextEdit,
    QWidget,
)

PASSES = 4
"""Taking one value back may bring forth other inputs, or change them."""
NOT_KEPT = "no_draft"
"""A widget with this property set is passed over, and all that stands in it."""

log = logging.getLogger(__name__)


def values_of(form: QWidget) -> dict[str, Any]:
    """Return what stands in every named input of a form; passwords are none of them."""
    return {name: _value_of(widget) for name, widget in inputs_of(form).items()}


def fill(form: QWidget, values: Mapping[str, Any]) -> None:
    """Write values back into the inputs of that name; what has no input any more is passed over."""
    for _ in range(PASSES):
        inputs = inputs_of(form)
        others = [name for name in values if name in inputs and _value_of(inputs[name]) != values[name]]
        if not others:
            return
        for name in others:
            _fill_one(inputs[name], name, values[name])


def inputs_of(form: QWidget) -> dict[str, QWidget]:
    """Return the inputs of a form by their names; a name met again gets a number."""
    found: dict[str, QWidget] = {}
    for widget in _inputs_in(form):
        name, number = widget.objectName(), 1
        while name in found:
            number += 1
            name = f"{widget.objectName()}#{number}"
        found[name] = widget
    return found


def _inputs_in(parent: QObject) -> Iterator[QWidget]:
    for child in parent.children():
        if not isinstance(child, QWidget) or child.isWindow() or child.property(NOT_KEPT):
            continue
        if not _is_input(child):
            yield from _inputs_in(child)
        elif child.objectName() and not child.objectName().startswith("qt_"):
            yield child


def _is_input(widget: QWidget) -> bool:
    if hasattr(widget, "draft_value"):
        return True
    if isinstance(widget, QLineEdit):
        return widget.echoMode() == QLineEdit.EchoMode.Normal and not widget.isReadOnly()
    if isinstance(widget, (QPlainTextEdit, QTextEdit)):
        return not widget.isReadOnly()
    if isinstance(widget, QAbstractButton):
        return widget.isCheckable()
    return isinstance(widget, (QComboBox, QSpinBox, QDoubleSpinBox)) or (
        isinstance(widget, QAbstractSlider)
        and bool(widget.objectName())  # a scroll bar has no name of ours
        and not widget.objectName().startswith("qt_")
    )


def _value_of(widget: Any) -> Any:
    if hasattr(widget, "draft_value"):
        return json.loads(json.dumps(widget.draft_value()))
    if isinstance(widget, QLineEdit):
        return widget.text()
    if isinstance(widget, (QPlainTextEdit, QTextEdit)):
        return widget.toPlainText()
    if isinstance(widget, QComboBox):
        return _chosen(widget)
    return widget.isChecked() if isinstance(widget, QAbstractButton) else widget.value()


def _chosen(box: QComboBox) -> list[Any]:
    """Return the key of the chosen entry and its words; words typed by oneself have no key."""
    text = box.currentText()
    typed = box.isEditable() and text != box.itemText(box.currentIndex())
    return [None if typed else _plain(box.currentData()), text]


def _plain(value: object) -> Any:
    """Return an entry's key in a form JSON can hold."""
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, date):
        return value.isoformat()
    return value if value is None or isinstance(value, (str, int, float, bool)) else str(value)


def _fill_one(widget: QWidget, name: str, value: Any) -> None:
    try:
        _filler_of(widget)(value)
    except (TypeError, ValueError, LookupError, AttributeError):
        log.info("A draft's value does not fit its input any more: %s", name)  # the name alone


def _filler_of(widget: Any) -> Callable[[Any], object]:
    if hasattr(widget, "set_draft_value"):
        filler: Callable[[Any], object] = widget.set_draft_value
        return filler
    if isinstance(widget, QLineEdit):
        return widget.setText
    if isinstance(widget, (QPlainTextEdit, QTextEdit)):
        return lambda value: _write(widget, value)
    if isinstance(widget, QComboBox):
        return lambda value: _choose(widget, *value)
    return widget.setChecked if isinstance(widget, QAbstractButton) else widget.setValue


def _write(text: QPlainTextEdit | QTextEdit, value: str) -> None:
    text.setPlainText(value)
    text.moveCursor(QTextCursor.MoveOperation.End)


def _choose(box: QComboBox, key: Any, text: str) -> None:
    """Choose the entry with a key, else with the words; own words are typed again."""
    places = range(box.count())
    found = next((n for n in places if key is not None and _plain(box.itemData(n)) == key), -1)
    if found < 0:
        found = next((n for n in places if box.itemText(n) == text), -1)
    if found >= 0:
        box.setCurrentIndex(found)
    elif box.isEditable():
        box.setEditText(text)
