"""The pane beside the history keeps the focus while it is filled anew."""

from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton

from fm_desktop.casework.deputies import DeputyData, appoint_deputy
from fm_desktop.casework.reminders import ReminderData, add_reminder
from fm_desktop.storage.queries.deputies import consents
from fm_desktop.storage.queries.people import person_by_login


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


def test_open_agreements_lead_to_judging_them_and_to_the_plan(qtbot, line_in, shown):
    pane = shown(line_in("steering", lambda line: line.name == "Okafor, Joy"))
    wanted = []
    pane.side.deed_wanted.disconnect()
    pane.side.deed_wanted.connect(lambda deed, more: wanted.append((deed, more)))
    step = pane._seen.agreed[0]
    box = pane.side.findChild(QCheckBox, f"judge_{step.id.hex()}")
    assert box.accessibleName().startswith(f"Beurteilen: {step.text}, Mi")
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert wanted == [("steering", {"row": step.id})]
    assert not box.isChecked()
    pane.side.findChild(QPushButton, "to_plan").click()
    assert pane.tabs.tabText(pane.tabs.currentIndex()) == "Plan"


def test_a_client_is_asked_about_the_deputy_on_the_case(qtbot, shown, line_in, did, demo_desk):
    line, today = line_in("steering"), demo_desk.today()
    deputy = demo_desk.work.call(lambda: person_by_login("nolte")).id
    pane = shown(line)
    assert pane.side.findChild(QPushButton, "consent_yes_0") is None
    _, made = did(appoint_deputy, DeputyData(deputy, today, today + timedelta(days=12)))
    pane.refresh()

    def press(name):
        qtbot.waitUntil(lambda: pane.side.findChild(QPushButton, name) is not None)
        pressed = pane.side.findChild(QPushButton, name)
        pressed.setFocus()
        qtbot.keyPress(pressed, Qt.Key.Key_Space)
        qtbot.keyRelease(pressed, Qt.Key.Key_Space)

    def answers():
        asked = demo_desk.work.call(lambda: consents(made))
        return [(row.given, row.withdrawn_on) for row in asked if row.client == line.client]

    press("consent_no_0")
    qtbot.waitUntil(lambda: answers() == [(False, None)])
    press("consent_yes_0")
    qtbot.waitUntil(lambda: answers() == [(True, None)])
    press("consent_back_0")
    qtbot.waitUntil(lambda: answers() == [(True, today)])
    qtbot.waitUntil(lambda: pane.side.findChild(QPushButton, "consent_yes_0") is not None)
