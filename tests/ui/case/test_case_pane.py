from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QLabel, QPushButton

from fm_desktop.casework.intake import ReferralData, mark
from fm_desktop.ui.case.popover import Popover
from fm_desktop.ui.widgets.chip import DeadlineChip

CTRL = Qt.KeyboardModifier.ControlModifier


def dialog(name):
    found = [
        each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()
    ]
    return next(each for each in found if each.objectName() == name)


def chips(pane):
    return [chip for chip in pane.findChildren(DeadlineChip) if chip.isVisible()]


def words(pane):
    return [action.text() for action in pane.head.next.menu().actions() if not action.isSeparator()]


def read_again(qtbot, pane, deed):
    """Do something and wait until the screen has been read again."""
    before = pane._seen
    deed()
    qtbot.waitUntil(lambda: pane._seen is not before)


def press_save(qtbot, form):
    qtbot.keyPress(form.focusWidget(), Qt.Key.Key_Return, CTRL)


def test_the_head_says_who_and_what_is_due(shown, line_in):
    line = line_in("steering", lambda each: each.next_due_kind == "D3")
    pane = shown(line)
    assert line.name in [each.text() for each in pane.head.findChildren(QLabel)]
    spoken = [chip.accessibleName() for chip in chips(pane)]
    assert len(spoken) == 5
    assert spoken[0].startswith("Kontakt")
    assert spoken[3].startswith("Höchstdauer")


def test_a_chip_explains_its_date_with_enter(qtbot, shown, line_in):
    pane = shown(line_in("steering", lambda each: each.next_due_kind == "D3"))
    chip = chips(pane)[0]
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    popover = pane.findChild(Popover)
    said = " ".join(each.text() for each in popover.findChildren(QLabel))
    assert "1 Monat" in said
    assert "HA 4.9" in said
    popover.close()


def test_the_explanation_offers_the_step_the_date_asks_for(qtbot, shown, line_in):
    pane = shown(line_in("steering", lambda each: each.next_due_kind == "D5"))
    review = next(chip for chip in chips(pane) if "Fortführungsprüfung" in chip.accessibleName())
    review.click()
    qtbot.mouseClick(pane.findChild(Popover).findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert dialog("review_wizard").isVisible()
    dialog("review_wizard").reject()


def test_next_names_what_is_due_first_and_the_end_last(shown, line_in):
    line = line_in("steering", lambda each: each.next_due_kind == "D5")
    pane = shown(line)
    assert words(pane)[0].startswith("Fortführung prüfen")
    assert words(pane)[-3].startswith("Fall beenden")
    first = pane.head.next.menu().actions()[0]
    assert first.font().bold() or first.font().weight() >= 600


def test_one_key_opens_what_comes_next_and_enter_takes_it(qtbot, shown, line_in):
    pane = shown(line_in("steering", lambda each: each.next_due_kind == "D5"))
    qtbot.keyClick(pane.history.timeline, Qt.Key.Key_X)
    qtbot.keyClick(pane.head.next.menu(), Qt.Key.Key_Return)
    assert dialog("review_wizard").isVisible()
    dialog("review_wizard").reject()


def test_only_the_steps_of_the_phase_are_offered(shown, line_in):
    for phase, there, absent in (
        ("marked", "step_assign", "step_review"),
        ("assigned", "step_switch", "step_clarification"),
        ("clarification", "step_clarification", "step_switch"),
        ("watch", "step_mark", "step_end"),
        ("ended", "step_mark", "step_end"),
    ):
        pane = shown(line_in(phase))
        offered = {action.objectName() for action in pane.head.next.menu().actions()}
        assert there in offered
        assert absent not in offered


def test_a_contact_is_recorded_and_stands_on_top_of_the_history(qtbot, shown, line_in):
    pane = shown(line_in("steering", lambda each: each.next_appointment is None))
    qtbot.keyClick(pane.history.timeline, Qt.Key.Key_G)
    form = dialog("contact_dialog")
    read_again(qtbot, pane, lambda: press_save(qtbot, form))
    assert pane._seen.history[0].kind == "contact"
    assert pane._seen.history[0].day == pane.desk.today()
    assert pane._seen.head.last_contact == pane.desk.today()


def test_the_history_is_narrowed_by_kind_and_by_words(qtbot, shown, line_in):
    pane = shown(line_in("steering"))
    rows = pane.history.timeline.rows
    everything = rows.rowCount()
    qtbot.mouseClick(pane.history.kinds.findChild(QPushButton, "choice_steps"), Qt.MouseButton.LeftButton)
    assert 0 < rows.rowCount() < everything
    assert all(row.record.kind not in ("contact", "appointment") for row in rows.rows())
    qtbot.mouseClick(pane.history.kinds.findChild(QPushButton, "choice_all"), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(pane.history.search.searched):
        qtbot.keyClicks(pane.history.search, "gibt es nicht")
    assert rows.rowCount() == 0


def test_enter_on_a_talk_opens_it_to_be_corrected(qtbot, shown, line_in):
    pane = shown(line_in("steering", lambda each: each.next_appointment is None))
    row = next(n for n, each in enumerate(pane.history.timeline.rows.rows()) if each.record.kind == "contact")
    pane.history.timeline.setCurrentIndex(pane.history.timeline.rows.index(row, 0))
    qtbot.keyClick(pane.history.timeline, Qt.Key.Key_Return)
    form = dialog("contact_dialog")
    qtbot.waitUntil(form.fields.isEnabled)
    form._summary.setPlainText("Berichtigt")
    read_again(qtbot, pane, lambda: press_save(qtbot, form))
    assert "Berichtigt" in [each.text.split("\n")[0] for each in pane._seen.history]


def test_a_planned_talk_can_be_moved_from_beside_the_history(qtbot, shown, line_in):
    pane = shown(line_in("steering", lambda each: each.next_appointment is not None))
    before = pane._seen.head.next_appointment
    qtbot.mouseClick(pane.side.findChild(QPushButton, "planned_move"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: any(each.objectName() == "appointment_dialog" for each in QApplication.topLevelWidgets())
    )
    form = dialog("appointment_dialog")
    form._day.edit.setText("+6w")
    read_again(qtbot, pane, lambda: press_save(qtbot, form))
    assert pane._seen.head.next_appointment == pane.desk.today() + timedelta(weeks=6) != before


def test_a_reminder_is_added_and_ticked_off(qtbot, shown, line_in):
    pane = shown(line_in("steering"))
    open_before = len(pane._seen.reminders)
    qtbot.keyClick(pane.history.timeline, Qt.Key.Key_W)
    form = dialog("reminder_dialog")
    qtbot.keyClicks(form._text, "Aufenthaltstitel")
    qtbot.keyClick(form._text, Qt.Key.Key_Return)
    qtbot.keyClicks(form.focusWidget(), "+1w")
    read_again(qtbot, pane, lambda: press_save(qtbot, form))
    assert len(pane._seen.reminders) == open_before + 1
    box = next(
        each for each in pane.side.findChildren(QCheckBox) if "Aufenthaltstitel" in each.accessibleName()
    )
    box.setFocus()
    read_again(
        qtbot, pane, lambda: qtbot.keyPress(box, Qt.Key.Key_Space) or qtbot.keyRelease(box, Qt.Key.Key_Space)
    )
    assert len(pane._seen.reminders) == open_before


def test_escape_leads_back(qtbot, shown, line_in):
    pane = shown(line_in("steering"))
    with qtbot.waitSignal(pane.desk.back_requested):
        qtbot.keyClick(pane.history.timeline, Qt.Key.Key_Escape)


def test_the_deadlines_say_how_they_are_counted(shown, line_in):
    pane = shown(line_in("clarification"))
    pane.tabs.setCurrentIndex(2)
    model = pane.pages.due.table.rows
    texts = [[model.index(row, column).data() for column in range(6)] for row in range(model.rowCount())]
    ends = next(row for row in texts if row[0] == "Klärung endet" or "Klärung" in row[0])
    assert "3 Monate" in ends[4]
    assert ends[5] == "HA 4.4"


def test_a_page_nobody_opened_is_not_made(shown, line_in):
    pane = shown(line_in("steering"))
    assert pane.pages.count() == 1
    pane.tabs.setCurrentIndex(3)
    pane.tabs.setCurrentIndex(0)
    assert pane.pages.count() == 2
    assert pane.pages.currentWidget() is pane.history


def test_the_journal_tells_who_changed_what(qtbot, shown, line_in):
    pane = shown(line_in("steering"))
    qtbot.keyClick(pane, Qt.Key.Key_9, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: pane.pages.journal.table.rows.rowCount() > 0)
    assert "Albrecht" in pane.pages.journal.table.rows.index(0, 2).data()


def test_base_data_are_changed_and_shown(qtbot, shown, line_in):
    pane = shown(line_in("steering"))
    pane.tabs.setCurrentIndex(6)
    qtbot.mouseClick(pane.pages.person.change, Qt.MouseButton.LeftButton)
    form = dialog("client_dialog")
    form._lines["town"].setText("Buxtehude")
    read_again(qtbot, pane, lambda: press_save(qtbot, form))
    assert any("Buxtehude" in each.text() for each in pane.pages.person.findChildren(QLabel))


def test_a_second_case_is_reached_through_the_switch(qtbot, shown, line_in, demo_desk):
    pane = shown(line_in("ended"))
    assert not pane.head._cases.isVisible()
    today, author = demo_desk.today(), demo_desk.author
    client = pane._seen.head.client
    _, case = demo_desk.work.call(lambda: mark(ReferralData(client, today), by=author, today=today))
    pane.show_client(client, case)
    qtbot.waitUntil(lambda: pane._seen.head.case == case)
    assert pane.head._cases.isVisible()
    assert pane._seen.head.phase == "marked"
    pane.head.case_wanted.emit(pane._seen.cases[-1].id)
    qtbot.waitUntil(lambda: pane._seen.head.phase == "ended")


def test_the_side_folds_where_the_window_is_narrow(shown, line_in):
    pane = shown(line_in("steering"))
    assert pane.side.isVisible()
    pane.resize(1000, 800)
    assert not pane.side.isVisible()
    assert pane.width() == 1000


def test_one_key_notes_that_somebody_was_not_reached_and_the_history_says_so(qtbot, shown, line_in):
    pane = shown(line_in("steering"))
    read_again(qtbot, pane, lambda: qtbot.keyClick(pane.history.timeline, Qt.Key.Key_R))
    newest = next(row for row in pane._seen.history if row.kind == "attempt")
    assert (newest.title_key, newest.day, newest.format) == ("not_reached", pane.desk.today(), "phone")


def test_one_key_notes_a_call_in_two_lines(qtbot, shown, line_in):
    pane = shown(line_in("steering"))
    qtbot.keyClick(pane.history.timeline, Qt.Key.Key_A)
    form = dialog("attempt_dialog")
    form._note.insertPlainText("Bescheid ist da.\nBringt ihn mit.")
    read_again(qtbot, pane, lambda: press_save(qtbot, form))
    assert "Bescheid ist da.\nBringt ihn mit." in [row.text for row in pane._seen.history]
