"""The pane beside the history keeps the focus while it is filled anew."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox

from fm_desktop.casework.reminders import ReminderData, add_reminder


def remind(qtbot, pane, text):
    head, seen, desk = pane._seen.head, pane._seen, pane.desk
    data = ReminderData(desk.today(), text, head.client, head.case)
    desk.work.write(pane, partial(add_reminder, data, by=desk.author, today=desk.today()), lambda: None)
    qtbot.waitUntil(lambda: pane._seen is not seen)


def test_the_focus_goes_on_to_the_next_reminder_when_one_is_ticked_off(qtbot, shown, line_in):
    pane = shown(line_in("steering"))
    pane.activateWindow()
    for text in ("Erstens", "Zweitens"):
        remind(qtbot, pane, text)
    box = next(each for each in pane.side.findChildren(QCheckBox) if "Erstens" in each.accessibleName())
    box.setFocus()
    seen = pane._seen
    qtbot.keyPress(box, Qt.Key.Key_Space)
    qtbot.keyRelease(box, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: pane._seen is not seen)
    assert QApplication.focusWidget().objectName() == "reminder_done"
    assert not any("Erstens" in each.accessibleName() for each in pane.side.findChildren(QCheckBox))
