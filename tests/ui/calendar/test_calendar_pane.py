"""The screen *Kalender* with real keys on a real file."""

from collections import Counter
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit

from fm_desktop.casework.people import OfficeData, set_office
from fm_desktop.storage.queries.due import due_rows
from fm_desktop.storage.queries.people import office
from fm_desktop.storage.queries.talks import appointments
from fm_desktop.ui.calendar import reading
from fm_desktop.ui.calendar.kinds import KINDS
from fm_desktop.ui.calendar.month_model import first_shown, last_shown
from fm_desktop.ui.calendar.reading import read_month
from fm_desktop.ui.today.manager_choice import EVERYBODY

TODAY = date(2026, 3, 2)
Key = Qt.Key
EVERYTHING = frozenset().union(*KINDS.values())


def press(qtbot, settled, pane, *keys):
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)
    settled(pane)


def cell(pane, day):
    return pane.model.cell(pane.model.index_of(day))


def dialog(name):
    return next(
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QDialog) and each.objectName() == name and each.isVisible()
    )


def shown_items(pane):
    """Return how many of each state all cells of the month say, by day."""
    month = pane.model.month
    days = (first_shown(month) + timedelta(n) for n in range(42))
    return {day: found for day in days if (found := Counter(dict(cell(pane, day).by_state())))}


def day_items(pane):
    """Return how many of each state the day's lists show."""
    return Counter(row.state for each in pane.panel.lists() for row in each.model.rows())


def read_items(pane, manager, kinds=EVERYTHING):
    first, last = first_shown(pane.model.month), last_shown(pane.model.month)

    def read():
        return due_rows(manager, first, last, pane.desk.today()), appointments(manager, first, last)

    due, talks = pane.desk.work.call(read)
    found = {}
    for line in due:
        if line.due in kinds:
            found.setdefault(line.effective, Counter())[str(line.state)] += 1
    for talk in talks:
        if "appointment" in kinds:
            found.setdefault(talk.day, Counter())["appointment"] += 1
    return found


def test_the_cells_count_what_the_lists_say(pane, settled):
    me = pane.desk.me.id
    for day in (TODAY, date(2026, 4, 15), date(2026, 2, 1), date(2026, 12, 24)):
        pane.go_to(day)
        settled(pane)
        assert pane.model.month == day.replace(day=1)
        assert shown_items(pane) == read_items(pane, me)


def test_nothing_but_the_screen_shows_when_it_is_made(pane):
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == [pane]
    assert pane.isActiveWindow()
    assert pane.month.hasFocus()


def test_the_arrows_walk_through_the_days_and_on_into_other_months(qtbot, settled, pane):
    press(qtbot, settled, pane, Key.Key_Right)
    assert pane.month.day() == TODAY + timedelta(1)
    press(qtbot, settled, pane, Key.Key_Down)
    assert pane.month.day() == TODAY + timedelta(8)
    press(qtbot, settled, pane, Key.Key_Up, Key.Key_Up)
    assert pane.month.day() == date(2026, 2, 24)
    assert pane.model.month == date(2026, 2, 1)
    assert pane.month.currentIndex() == pane.model.index_of(date(2026, 2, 24))
    press(qtbot, settled, pane, Key.Key_Left)
    assert pane.panel._title.text() == "Montag, 23. Februar 2026"


def test_page_up_and_down_turn_the_months_and_home_or_h_return_to_today(qtbot, settled, pane):
    pane.go_to(date(2026, 3, 31))
    press(qtbot, settled, pane, Key.Key_PageDown)
    assert pane.month.day() == date(2026, 4, 30)
    press(qtbot, settled, pane, Key.Key_PageUp, Key.Key_PageUp)
    assert pane.model.month == date(2026, 2, 1)
    for key in (Key.Key_Home, Key.Key_H):
        pane.go_to(date(2027, 1, 1))
        press(qtbot, settled, pane, key)
        assert (pane.month.day(), pane.model.month) == (TODAY, date(2026, 3, 1))


def test_keys_pressed_faster_than_months_are_read_are_not_lost(qtbot, settled, pane):
    press(qtbot, settled, pane, *[Key.Key_PageDown] * 5)
    assert pane.model.month == date(2026, 8, 1)
    assert pane.panel._title.text() == "Sonntag, 2. August 2026"


def test_the_buttons_turn_the_months(qtbot, settled, pane):
    for name, month in (("month_after", 4), ("month_before", 3), ("month_before", 2), ("calendar_today", 3)):
        qtbot.mouseClick(pane.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)
        settled(pane)
        assert pane.model.month == date(2026, month, 1)
    assert pane.head._title.text() == "März 2026"


def test_a_click_chooses_a_day(qtbot, settled, pane):
    index = pane.model.index_of(date(2026, 3, 19))
    place = pane.month.visualRect(index).center()
    qtbot.mouseClick(pane.month.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settled(pane)
    assert pane.panel._title.text() == "Donnerstag, 19. März 2026"


def test_a_day_can_be_typed_right_away(qtbot, settled, pane):
    qtbot.keyClicks(pane.month, "3")
    jump = pane.findChild(QLineEdit, "calendar_jump")
    assert QApplication.focusWidget() is jump
    qtbot.keyClicks(jump, "1.5.")
    assert pane.head.jump.resolved.text() == "So 31.5.2026"
    press(qtbot, settled, pane, Key.Key_Return)
    assert pane.month.day() == date(2026, 5, 31)
    assert pane.month.hasFocus()
    assert jump.text() == ""


def test_what_is_no_date_is_marked_and_stays(qtbot, settled, pane):
    jump = pane.findChild(QLineEdit, "calendar_jump")
    jump.setFocus()
    qtbot.keyClicks(jump, "31.2.")
    press(qtbot, settled, pane, Key.Key_Return)
    assert jump.property("faulty") == "true"
    assert jump.accessibleDescription()
    assert pane.month.day() == TODAY
    press(qtbot, settled, pane, Key.Key_Escape)
    assert pane.month.hasFocus()
    assert jump.property("faulty") != "true"


def test_enter_leads_into_the_day_and_on_to_the_case_and_escape_back(qtbot, settled, pane):
    press(qtbot, settled, pane, Key.Key_Return)
    row = pane.panel.chosen()
    assert pane.panel.talks.list.hasFocus()
    with qtbot.waitSignal(pane.desk.case_requested) as wish:
        qtbot.keyClick(pane.panel.talks.list, Key.Key_Return)
    assert wish.args == [row.client, row.case]
    press(qtbot, settled, pane, Key.Key_Escape)
    assert pane.month.hasFocus()


def test_the_days_list_says_the_same_as_its_cell(pane, settled):
    for number in range(28):
        pane.go_to(date(2026, 3, 1) + timedelta(number))
        settled(pane)
        shown = cell(pane, pane.month.day())
        assert day_items(pane) == Counter(dict(shown.by_state()))


def test_the_days_list_gives_reasons_in_words(pane, settled):
    me = pane.desk.me.id
    read = pane.desk.work.call(lambda: due_rows(me, TODAY, date(2026, 12, 31), TODAY, kinds=("D5",)))
    line = read[0]
    pane.go_to(line.effective)
    settled(pane)
    review = next(row for row in pane.panel.due.model.rows() if "Fortführungsprüfung" in row.spoken)
    assert f"{line.number}. Fortführungsprüfung, {line.base:%d.%m.%Y} + " in review.spoken
    pane.go_to(TODAY)
    settled(pane)
    day = next(day for day, found in shown_items(pane).items() if found["covered"])
    pane.go_to(day)
    settled(pane)
    covered = next(row for row in pane.panel.due.model.rows() if row.state == "covered")
    assert covered.right.startswith("Termin ")
    assert " bis " in covered.spoken


def test_pills_take_kinds_away_from_cells_and_list(qtbot, settled, pane):
    for kind, dues in KINDS.items():
        pill = pane.findChild(QAbstractButton, f"toggle_{kind}")
        qtbot.mouseClick(pill, Qt.MouseButton.LeftButton)
        settled(pane)
        assert shown_items(pane) == read_items(pane, pane.desk.me.id, EVERYTHING - dues)
        assert day_items(pane) == Counter(dict(cell(pane, TODAY).by_state()))
        qtbot.mouseClick(pill, Qt.MouseButton.LeftButton)
    settled(pane)
    assert shown_items(pane) == read_items(pane, pane.desk.me.id)


def test_a_state_can_be_chosen_alone(settled, pane):
    pane.head.states._picked("covered")
    settled(pane)
    assert shown_items(pane)
    assert {state for found in shown_items(pane).values() for state in found} == {"covered"}
    assert not pane.panel.talks.model.rows()


def test_another_case_manager_or_everybody(settled, pane):
    other = next(key for key, _ in pane.head.managers._values if key not in (pane.desk.me.id, EVERYBODY))
    pane.head.managers._picked(other)
    settled(pane)
    assert shown_items(pane) == read_items(pane, other)
    pane.head.managers._picked(EVERYBODY)
    settled(pane)
    assert shown_items(pane) == read_items(pane, None)
    names = [word for key, word in pane.head.managers._values if key != EVERYBODY]
    assert any(name in row.spoken for row in pane.panel.due.model.rows() for name in names)


def test_an_answer_to_an_older_question_is_passed_over(settled, pane):
    wanted = pane.head.wanted()
    first, last = first_shown(TODAY.replace(day=1)), last_shown(TODAY.replace(day=1))
    mine = pane.desk.work.call(lambda: read_month(wanted, first, last, TODAY))
    pane.head.managers._picked(EVERYBODY)
    settled(pane)
    everybodys = shown_items(pane)
    pane._show_month(TODAY.replace(day=1), wanted, mine)
    assert shown_items(pane) == everybodys


def test_holidays_of_the_offices_land_are_named_in_month_and_day(settled, pane):
    pane.go_to(date(2026, 10, 31))
    settled(pane)
    reformation = cell(pane, date(2026, 10, 31))
    assert reformation.holiday == "Reformationstag"
    assert reformation.is_free
    assert pane.panel._counts.text().startswith("Reformationstag")


def test_another_land_has_other_holidays(settled, pane):
    pane.go_to(date(2026, 10, 31))
    settled(pane)
    desk = pane.desk

    def move():
        now = office()
        data = OfficeData(
            now.name, "BY", now.verbis_days, now.retention_years, now.low_load_percent, now.soon_days
        )
        return set_office(data, by=desk.author, today=TODAY)

    desk.work.write(pane, move, lambda: None)
    settled(pane)
    assert cell(pane, date(2026, 10, 31)).holiday is None
    assert cell(pane, date(2026, 11, 1)).holiday == "Allerheiligen"


def test_t_plans_with_the_client_of_the_row_on_the_chosen_day(qtbot, settled, pane):
    day = next(day for day, found in shown_items(pane).items() if day > TODAY and found["appointment"])
    pane.go_to(day)
    settled(pane)
    press(qtbot, settled, pane, Key.Key_Return)
    row = pane.panel.chosen()
    press(qtbot, settled, pane, Key.Key_T)
    form = dialog("appointment_dialog")
    assert form.subject.client == row.client
    assert form._day.day() == day
    form.reject()


@pytest.mark.parametrize("name", ["plan_on_day", "plan_appointment"])
def test_the_buttons_ask_with_whom_to_speak_on_the_chosen_day(qtbot, settled, pane, name):
    pane.go_to(date(2026, 3, 19))
    qtbot.mouseClick(pane.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)
    asking = dialog("whom")
    row = pane.desk.work.call(lambda: due_rows(pane.desk.me.id, None, None, TODAY))[0]
    qtbot.keyClicks(asking.field, row.customer_number)
    qtbot.waitUntil(lambda: asking.rows.model().rowCount() == 1)
    qtbot.keyClick(asking.field, Key.Key_Return)
    form = dialog("appointment_dialog")
    assert form.subject.client == row.client
    assert form._day.day() == date(2026, 3, 19)
    form.reject()


def test_g_records_a_talk_with_the_client_of_the_row(qtbot, settled, pane):
    press(qtbot, settled, pane, Key.Key_Return)
    row = pane.panel.chosen()
    press(qtbot, settled, pane, Key.Key_G)
    form = dialog("contact_dialog")
    assert form.subject.client == row.client
    form.reject()


def test_in_a_narrow_window_the_day_takes_the_months_place(qtbot, settled, pane):
    pane.resize(700, 480)
    settled(pane)
    assert pane.month.isVisible()
    assert not pane.panel.isVisible()
    press(qtbot, settled, pane, Key.Key_Return)
    assert pane.panel.isVisible()
    assert not pane.month.isVisible()
    qtbot.mouseClick(pane.panel.back, Qt.MouseButton.LeftButton)
    assert pane.month.hasFocus()
    assert not pane.panel.isVisible()
    pane.resize(1232, 900)
    settled(pane)
    assert pane.month.isVisible()
    assert pane.panel.isVisible()


def test_pills_and_menu_of_kinds_say_the_same(settled, pane):
    kinds = pane.head.kinds
    pane.resize(700, 480)
    settled(pane)
    assert not kinds.pills.isVisible()
    assert kinds.menu.isVisible()
    kinds.menu._pick(("contacts",))
    settled(pane)
    assert kinds.pills.on() == {"contacts"}
    assert shown_items(pane) == read_items(pane, pane.desk.me.id, KINDS["contacts"])
    kinds.menu._pick(())
    assert kinds.pills.on() == frozenset(KINDS)


def test_rows_of_the_day_are_as_high_as_their_words_at_any_width(settled, pane):
    for width in (1232, 700, 950, 620):
        pane.resize(width, 600)
        settled(pane)
        pane._enter_day()
        settled(pane)
        for each in pane.panel.lists():
            delegate = each.list.itemDelegate()
            assert delegate._width == each.width()
        pane._leave_day()


def test_at_midnight_the_chosen_day_moves_along_if_it_was_today(settled, pane, days):
    days[0] = TODAY + timedelta(1)
    pane.refresh()
    settled(pane)
    assert pane.month.day() == days[0]
    assert cell(pane, days[0]).is_today
    pane.go_to(date(2026, 3, 19))
    days[0] += timedelta(1)
    pane.refresh()
    settled(pane)
    assert pane.month.day() == date(2026, 3, 19)


def test_another_screen_can_ask_for_a_day(settled, pane):
    pane.show_what(day=date(2026, 6, 1))
    settled(pane)
    assert pane.model.month == date(2026, 6, 1)


def test_every_control_has_a_spoken_name_and_an_object_name(pane):
    controls = [each for each in pane.findChildren(QAbstractButton) if each.isVisible() and each.text()]
    controls += [each for each in pane.findChildren(QLineEdit) if each.isVisible()]
    controls += [pane.month, *(each.list for each in pane.panel.lists())]
    for each in controls:
        assert each.objectName()
        assert QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
    assert QAccessible.queryAccessibleInterface(pane.month).role() == QAccessible.Role.Table


def test_of_a_day_with_very_much_the_first_rows_are_shown_and_all_are_counted(settled, pane, monkeypatch):
    monkeypatch.setattr(reading, "MOST", 1)
    pane.head.managers._picked(EVERYBODY)
    settled(pane)
    numbers = read_items(pane, None)[TODAY]
    due = sum(number for state, number in numbers.items() if state != "appointment")
    assert pane.panel._counts.text() == f"{numbers['appointment']} Termine · {due} Fristen"
    assert [row.words for row in pane.panel.due.model.rows()[1:]] == [f"+{due - 1} weitere"]
    assert not pane.panel.grab().isNull()
