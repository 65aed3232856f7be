"""Types at whatever has the focus, and counts."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

CTRL = Qt.KeyboardModifier.ControlModifier


class Typist:
    """Presses real keys; a held key such as Ctrl counts as a press of its own."""

    def __init__(self, qtbot):
        self._qtbot = qtbot
        self.presses = 0
        self.letters = 0

    def _focused(self):
        """Return what has the focus; keys sent to nobody end the whole process."""
        focused = QApplication.focusWidget()
        assert focused is not None, "nothing has the focus"
        return focused

    def where(self):
        """Return the name of what has the focus."""
        return self._focused().objectName()

    def press(self, *keys):
        """Press keys one after the other; with a modifier at the end, that one together with it."""
        keys = list(keys)
        held = keys.pop() if isinstance(keys[-1], Qt.KeyboardModifier) else Qt.KeyboardModifier.NoModifier
        for key in keys:
            self.presses += 1 if held == Qt.KeyboardModifier.NoModifier else 2
            QTest.keyClick(self._focused(), key, held)

    def type(self, text):
        """Type what counts, such as a date or a time."""
        self.presses += len(text)
        QTest.keyClicks(self._focused(), text)

    def write(self, text):
        """Write a text that does not count."""
        self.letters += len(text)
        QTest.keyClicks(self._focused(), text)

    def save(self, form):
        """Press Ctrl+Enter and wait until the deed is stored."""
        self.presses += 2
        with self._qtbot.waitSignal(form.desk.data_changed):
            QTest.keyPress(self._focused(), Qt.Key.Key_Return, CTRL)  # the form is gone after it
