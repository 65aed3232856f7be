"""Walks through a guided dialog with real keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

CTRL = Qt.KeyboardModifier.ControlModifier


class Walk:
    """One guided dialog, and the keys somebody presses in it."""

    def __init__(self, qtbot, form):
        self._qtbot, self.form = qtbot, form

    def meet(self, name, text):
        """Wait until what is known was filled in."""
        self._qtbot.waitUntil(lambda: text in self.find(name).text())

    def find(self, name):
        """Return an input of the page that shows."""
        found = self.form.currentPage().findChild(QWidget, name)
        assert found is not None, f"{name} is not on the page {self.form.currentPage().step}"
        return found

    def type(self, name, text):
        """Type into an input."""
        field = self.find(name)
        assert field.isVisible(), f"{name} does not show"
        field.setFocus()
        field.selectAll()
        self._qtbot.keyClicks(field, text)

    def press(self, name):
        """Tick or choose with the space bar."""
        button = self.find(name)
        assert isinstance(button, QAbstractButton)
        button.setFocus()
        self._qtbot.keyClick(button, Qt.Key.Key_Space)
        assert button.isChecked()

    def onward(self):
        """Press Ctrl+Enter; tell whether that led to another page."""
        before = self.form.currentId()
        focused = QApplication.focusWidget() or self.form
        self._qtbot.keyPress(focused, Qt.Key.Key_Return, CTRL)
        return self.form.currentId() != before

    def step(self):
        """Return the name of the page that shows."""
        return self.form.currentPage().step

    def steps(self):
        """Return the names of all pages in the list."""
        return [self.form.page(each).step for each in self.form.listed()]

    def to_the_end(self):
        """Go on to the last page, and wait until it is known what follows."""
        while self.form.currentPage() is not self.form.outcome:
            assert self.onward(), f"{self.step()}: {self.faults()}"

    def faults(self):
        """Return the names of the fields of the page that are wrong."""
        fields = self.form.currentPage().fields._fields
        return [name for name, field in fields.items() if field.is_faulty() and not field.isHidden()]

    def refusal(self):
        """Return what the last page says against the deed."""
        self._qtbot.waitUntil(lambda: bool(self.form.outcome.fault.text()))
        return self.form.outcome.fault.text()

    def record(self):
        """Press the button that stores, and wait until it is stored."""
        with self._qtbot.waitSignal(self.form.desk.data_changed):
            self.onward()

    def facts(self):
        """Return what the last page says will be recorded."""
        return {fact.name: fact.words for fact in self.form.facts()}
