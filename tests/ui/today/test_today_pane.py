"""The screen *Heute* with real keys on a real file."""

from collections import Counter
from datetime import date, time, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QDialog, QMessageBox

from fm_desktop.casework.clients import ClientData, add_client
from fm_desktop.casework.network import PartnerData, add_partner
from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.reminders import ReminderData, add_reminder
from fm_desktop.casework.setup import Founder, set_up
from fm_desktop.preferences import Preferences
from fm_desktop.storage.models import Office
from fm_desktop.storage.queries.due import due_rows
from fm_desktop.storage.queries.history import history
from fm_desktop.storage.queries.talks import appointments, to_document
from fm_desktop.storage.queries.verbis import to_carry_over
from fm_desktop.ui.desk import Desk, Me
from fm_desktop.ui.today import reading
from fm_desktop.ui.today.manager_choice import EVERYBODY
from fm_desktop.ui.today.rows import Heading
from fm_desktop.vault.key_derivation import Cost

TODAY = date(2026, 3, 2)
Key = Qt.Key


def rows(shown):
    return [row for row in shown.model.rows() if not isinstance(row, Heading)]


def headings(shown):
    return [(row.words, row.number) for row in shown.model.rows() if isinstance(row, Heading)]


def dialog(name):
    return next(
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QDialog) and each.objectName() == name and each.isVisible()
    )


def read_again(qtbot, pane, deed):
    """Do something and wait until the screen has been read again."""
    before = pane.day()
    deed()
    qtbot.waitUntil(lambda: pane.day() is not before)


def open_talk(shown):
    """Return a talk of today that has begun and of which nothing is known yet."""
    return next(
        row for row in rows(shown) if row.begun and row.talk.status == "planned" and row.talk.day == TODAY
    )


def choose(shown, row):
    shown.list.setFocus()
    shown.list.setCurrentIndex(shown.model.index(shown.model.rows().index(row)))


def test_talks_of_today_stand_in_their_order_and_those_left_over_below_them(pane):
    me = pane.desk.me.id
    planned = pane.desk.work.call(lambda: appointments(me, TODAY, TODAY))
    left = pane.desk.work.call(lambda: to_document(me, TODAY))
    shown = rows(pane.sections.talks)
    assert [row.talk.id for row in shown[: len(planned)]] == [talk.id for talk in planned]
    assert {row.talk.id for row in shown[len(planned) :]} == {talk.id for talk in left}
    assert sum(number for _, number in headings(pane.sections.talks)) == len(left)
    open_ends = [row.remark for row in shown if row.begun and row.talk.status == "planned"]
    assert open_ends
    assert set(open_ends) == {"noch zu dokumentieren"}


def test_nothing_but_the_screen_shows_when_it_is_made(pane):
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == [pane]
    assert pane.sections.talks.list.hasFocus()


def test_due_items_stand_in_groups_and_none_stands_twice(pane):
    due = rows(pane.sections.due)
    states = ("overdue", "today", "soon")
    read = pane.desk.work.call(lambda: due_rows(pane.desk.me.id, None, None, TODAY, states=states))
    numbers = Counter(line.state for line in read if line.due != "D13")
    words = zip(("Überfällig", "Heute", "Bald"), states, strict=True)
    assert headings(pane.sections.due) == [(word, numbers[state]) for word, state in words if numbers[state]]
    assert [row.state for row in due] == [state for state in states for _ in range(numbers[state])]
    assert len({row.key for row in due}) == len(due)
    late = next(line for line in read if line.state == "overdue" and line.due != "D13")
    assert due[0].relation == f"seit {(TODAY - late.effective).days} Tagen"


def test_the_head_says_date_week_and_load(pane):
    head, day = pane.head, pane.day()
    assert head._title.text() == "Montag, 2. März 2026"
    assert head._counts.text() == f"KW 10 · {len(day.talks)} Gespräche · {day.pressing()} Fristen"
    assert head.load._count.text() == f"{day.load.main} von 75"
    assert head.load._share.text().startswith(f"{day.load.percent} %")


def test_twelve_items_need_no_scrolling_at_1440_by_900(pane):
    talk = next(row for row in pane.sections.talks.model.rows() if not isinstance(row, Heading))
    row = rows(pane.sections.due)[0]
    groups = [
        Heading("Überfällig", 3),
        *[row] * 3,
        Heading("Heute", 2),
        *[row] * 2,
        Heading("Bald", 7),
        *[row] * 7,
    ]
    for each, shown in zip(
        pane.sections.lists(),
        ([*[talk] * 4, Heading("Von Freitag", 1), talk], [row] * 2, [row] * 4, groups),
        strict=True,
    ):
        each.show_rows(shown)
    QApplication.processEvents()
    for each in pane.sections.lists():
        assert each.list.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("place", ["before", "first", "between", "last", "after"])
def test_a_line_marks_the_present_time(pane, clock, place):
    times = [row.talk.time for row in rows(pane.sections.talks) if row.talk.day == TODAY]
    first, last = time.fromisoformat(times[0]), time.fromisoformat(times[-1])
    moments = {"before": time(0), "first": first, "between": time(10, 7), "last": last, "after": time(23, 59)}
    clock.time = moments[place]
    pane.move_now()
    talks = rows(pane.sections.talks)
    begun = [each for each in times if time.fromisoformat(each) <= clock.time]
    assert [row.talk.time for row in talks if row.now_above] == times[len(begun) :][:1]
    assert [row.talk.time for row in talks if row.now_below] == begun[-1:]


def test_the_arrows_pass_over_headings(qtbot, pane):
    due = pane.sections.due
    choose(due, rows(due)[0])
    passed = [due.current()]
    for _ in rows(due)[1:]:
        qtbot.keyClick(due.list, Key.Key_Down)
        passed.append(due.current())
    assert passed == rows(due)


def test_tab_leads_from_list_to_list(qtbot, pane):
    pane.sections.talks.list.setFocus()
    met = []
    for _ in range(8):
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractItemView) and focused.objectName() not in met:
            met.append(focused.objectName())
        qtbot.keyClick(focused, Key.Key_Tab)
    assert met == ["talks_today", "new_cases", "to_carry_over", "due"]


def test_enter_opens_the_case_of_every_list(qtbot, pane):
    for each in pane.sections.lists():
        row = rows(each)[0]
        choose(each, row)
        client = row.talk.client if hasattr(row, "talk") else row.client
        with qtbot.waitSignal(pane.desk.case_requested) as wish:
            qtbot.keyClick(each.list, Key.Key_Return)
        assert wish.args[0] == client


def test_g_records_the_talk_that_was_planned(qtbot, pane):
    talks = pane.sections.talks
    row = open_talk(talks)
    choose(talks, row)
    qtbot.keyClick(talks.list, Key.Key_G)
    form = dialog("contact_dialog")
    qtbot.waitUntil(form.isActiveWindow)
    assert (form._time.time(), form._formats.form()) == (row.talk.time, row.talk.format)
    control = Qt.KeyboardModifier.ControlModifier
    read_again(qtbot, pane, lambda: qtbot.keyPress(form.focusWidget(), Key.Key_Return, control))
    after = next(each for each in rows(talks) if each.talk.id == row.talk.id)
    assert (after.talk.status, after.remark) == ("held", "dokumentiert")


def test_n_records_an_attempt_and_proposes_the_same_day_of_next_week(qtbot, pane):
    talks = pane.sections.talks
    row = open_talk(talks)
    choose(talks, row)
    read_again(qtbot, pane, lambda: qtbot.keyClick(talks.list, Key.Key_N))
    after = next(each for each in rows(talks) if each.talk.id == row.talk.id)
    assert (after.talk.status, after.remark) == ("missed", "nicht erschienen")
    found = pane.desk.work.call(lambda: history(row.talk.client, row.talk.case))
    assert any(each.kind == "attempt" and each.day == TODAY for each in found)
    form = dialog("appointment_dialog")
    assert form.subject.client == row.talk.client
    assert form._day.day() == TODAY + timedelta(weeks=1)
    form.reject()


def test_n_before_the_talk_has_begun_stores_nothing_and_says_why(qtbot, pane):
    talks = pane.sections.talks
    row = next(row for row in rows(talks) if not row.begun)
    choose(talks, row)
    qtbot.keyClick(talks.list, Key.Key_N)
    box = pane.findChild(QMessageBox, "error_box")
    assert "noch nicht begonnen" in box.text()
    box.close()
    planned = pane.desk.work.call(lambda: appointments(pane.desk.me.id, TODAY, TODAY))
    assert next(talk.status for talk in planned if talk.id == row.talk.id) == "planned"


def test_t_plans_with_the_client_of_the_row(qtbot, pane):
    due = pane.sections.due
    row = rows(due)[0]
    choose(due, row)
    qtbot.keyClick(due.list, Key.Key_T)
    form = dialog("appointment_dialog")
    assert form.subject.client == row.client
    form.reject()


def test_planning_from_the_link_asks_with_whom(qtbot, pane):
    row = next(row for row in rows(pane.sections.due) if row.name.isascii())
    link = pane.findChild(QAbstractButton, "talks_today_link")
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    asking = dialog("whom")
    qtbot.keyClicks(asking.field, row.name.replace(",", ""))
    qtbot.waitUntil(lambda: asking.rows.model().rowCount() > 0)
    qtbot.keyClick(asking.field, Key.Key_Return)
    form = dialog("appointment_dialog")
    assert form.subject.client == row.client
    form.reject()


def test_v_carries_one_over_and_the_cursor_stays_in_the_list(qtbot, pane):
    carry = pane.sections.carry
    first, second, *_ = rows(carry)
    choose(carry, first)
    read_again(qtbot, pane, lambda: qtbot.keyClick(carry.list, Key.Key_V))
    assert first.key not in {row.key for row in rows(carry)}
    assert carry.current().key == second.key
    assert carry.list.hasFocus()


def test_a_key_pressed_twice_stores_once(qtbot, pane):
    talks = pane.sections.talks
    row = open_talk(talks)
    choose(talks, row)
    read_again(qtbot, pane, lambda: qtbot.keyClicks(talks.list, "nn"))
    found = pane.desk.work.call(lambda: history(row.talk.client, row.talk.case))
    assert sum(each.kind == "attempt" and each.day == TODAY for each in found) == 1
    assert pane.findChild(QMessageBox, "error_box") is None
    dialog("appointment_dialog").reject()


def test_all_are_carried_over_after_a_question(qtbot, pane):
    carry = pane.sections.carry
    qtbot.mouseClick(pane.findChild(QAbstractButton, "to_carry_over_link"), Qt.MouseButton.LeftButton)
    window = dialog("verbis_dialog")
    qtbot.waitUntil(lambda: window.current() is not None)
    qtbot.mouseClick(window.findChild(QAbstractButton, "carry_all"), Qt.MouseButton.LeftButton)
    question = window.findChild(QMessageBox, "carry_all_question")
    assert str(len(rows(carry))) in question.text()
    press = question.findChild(QAbstractButton, "carry_all_yes")
    read_again(qtbot, pane, lambda: qtbot.mouseClick(press, Qt.MouseButton.LeftButton))
    window.reject()
    assert pane.desk.work.call(lambda: to_carry_over(pane.desk.me.id)) == []
    assert not carry.list.isVisible()
    assert carry._empty.text() == "Alles ist in VerBIS."


def test_e_finishes_a_reminder_and_nothing_else(qtbot, pane):
    due, desk = pane.sections.due, pane.desk
    contact = next(row for row in rows(due) if row.due != "D18")
    data = ReminderData(TODAY, "Unterlagen", contact.client, contact.case)
    deed = partial(add_reminder, data, by=desk.author, today=TODAY)
    read_again(qtbot, pane, lambda: desk.work.write(pane, deed, lambda: None))
    choose(due, contact)
    qtbot.keyClick(due.list, Key.Key_E)
    reminder = next(row for row in rows(due) if "Unterlagen" in row.what)
    choose(due, reminder)
    read_again(qtbot, pane, lambda: qtbot.keyClick(due.list, Key.Key_E))
    assert reminder.key not in {row.key for row in rows(due)}
    assert contact.key in {row.key for row in rows(due)}


def test_e_on_a_step_of_a_plan_leads_to_judging_it(qtbot, pane):
    due = pane.sections.due
    step = next(row for row in rows(due) if row.due == "D8")
    choose(due, step)
    qtbot.keyClick(due.list, Key.Key_E)
    form = dialog("steering_dialog")
    qtbot.waitUntil(lambda: form.judging.list.current() is not None)
    assert form.judging.list.current().key == step.record
    form.reject()


def test_the_choice_of_a_case_manager_shows_their_day(qtbot, pane):
    others = [row for row in pane.day().managers if row.id != pane.desk.me.id]
    assert others
    assert pane.head.managers.isVisible()
    read_again(qtbot, pane, lambda: pane.head.managers._picked(others[0].id))
    shown = {row.client for row in rows(pane.sections.due)}
    read = pane.desk.work.call(lambda: due_rows(others[0].id, None, TODAY + timedelta(7), TODAY))
    assert shown == {line.client for line in read if line.state != "covered" and line.due != "D13"}
    assert pane.head.load.isVisible()


def test_everybodys_day_names_the_case_managers_and_has_no_load(qtbot, pane):
    read_again(qtbot, pane, lambda: pane.head.managers._picked(EVERYBODY))
    what = " ".join(row.what for row in rows(pane.sections.due))
    named = [row.name for row in pane.day().managers if row.name in what]
    assert len(named) > 1
    assert not pane.head.load.isVisible()


def test_an_answer_for_another_case_manager_is_passed_over(qtbot, pane):
    late = pane.day()
    read_again(qtbot, pane, lambda: pane.head.managers._picked(EVERYBODY))
    pane._show_day(late)
    assert pane.day().manager is None


def test_another_day_shows_as_soon_as_the_screens_are_told(qtbot, pane, clock):
    clock.day += timedelta(days=1)
    read_again(qtbot, pane, pane.refresh)
    assert pane.head._title.text() == "Dienstag, 3. März 2026"
    assert "Von Mo 2.3." in {words for words, _ in headings(pane.sections.talks)}


def test_a_narrow_window_has_one_column_in_which_lists_are_as_high_as_their_rows(pane):
    wide = pane.sections.due.mapTo(pane, pane.sections.due.rect().topLeft())
    pane.resize(700, 500)
    QApplication.processEvents()
    narrow = pane.sections.due.mapTo(pane, pane.sections.due.rect().topLeft())
    assert wide.x() > narrow.x() == pane.sections.talks.mapTo(pane, pane.rect().topLeft()).x()
    for each in pane.sections.lists():
        assert each.list.verticalScrollBar().maximum() == 0


def test_the_current_row_stays_in_sight_in_one_column(qtbot, pane):
    pane.resize(700, 400)
    QApplication.processEvents()
    due = pane.sections.due
    choose(due, rows(due)[0])
    for _ in rows(due):
        qtbot.keyClick(due.list, Key.Key_Down)
    row = due.list.visualRect(due.list.currentIndex())
    place = due.list.viewport().mapTo(pane._page.viewport(), row.center())
    assert 0 < place.y() < pane._page.viewport().height()


def test_every_row_is_one_sentence(pane, qtmodeltester):
    for each in pane.sections.lists():
        qtmodeltester.check(each.model)
        for row in range(each.model.rowCount()):
            assert each.model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
    first = rows(pane.sections.due)[0]
    assert first.spoken == f"{first.name}, {first.what}, überfällig {first.relation}, {first.day}"


def test_every_control_has_a_spoken_name_and_an_object_name(pane):
    controls = [each for each in pane.findChildren(QAbstractButton) if each.isVisible()]
    controls += [each.list for each in pane.sections.lists()]
    for each in controls:
        assert each.objectName()
        assert QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)


@pytest.fixture
def new_desk(work, tmp_path):
    """A desk whose file holds nothing yet."""

    def start():
        founder = Founder("kaya", "Kaya", "Selin", ("fm",), "Ü25")
        set_up(tmp_path / "new", founder, "Brücke-Wolke-7", cost=Cost(64, 1, 1), today=TODAY)
        return open_desk(tmp_path / "new", "kaya", "Brücke-Wolke-7", today=TODAY)

    author = work.call(start)
    me = Me(author.person_id, author.name, author.roles, author.login)
    yield Desk(work, me, Preferences(), lambda: TODAY, author)
    work.call(close_desk)


def test_an_empty_file_says_what_to_do_first_until_somebody_was_added(qtbot, shown, new_desk):
    pane = shown(new_desk)
    assert pane.findChild(QAbstractButton, "read_in_list").isVisible()
    qtbot.mouseClick(pane.findChild(QAbstractButton, "add_by_hand"), Qt.MouseButton.LeftButton)
    dialog("client_dialog").reject()
    data = ClientData("123A456789", "Lang", "Petra", date(1980, 2, 1))
    with qtbot.waitSignal(new_desk.data_changed):
        new_desk.work.create(
            pane, lambda: add_client(data, by=new_desk.author, today=TODAY), lambda _client: None
        )
    qtbot.waitUntil(lambda: pane.day().cases == 1)
    qtbot.waitUntil(lambda: pane.findChild(QAbstractButton, "read_in_list") is None)
    assert pane.sections.due._empty.isVisible()
    assert pane.sections.due._empty.text() == "In den nächsten Tagen ist nichts fällig."
    assert not pane.head.managers.isVisible()


def test_a_reminder_of_ones_own_stands_among_what_is_due_and_is_about_nobody(qtbot, shown, timed_desk):
    data = ReminderData(TODAY, "Dienstbesprechung")
    timed_desk.work.call(lambda: add_reminder(data, by=timed_desk.author, today=TODAY))
    due = shown(timed_desk).sections.due
    own = next(row for row in rows(due) if "Dienstbesprechung" in row.what)
    assert own.client is None
    assert own.name
    choose(due, own)
    with qtbot.assertNotEmitted(timed_desk.case_requested):
        qtbot.keyClick(due.list, Key.Key_Return)
    qtbot.waitUntil(lambda: opened("change_reminder_dialog") is not None)
    opened("change_reminder_dialog").reject()


def test_a_reminder_is_changed_by_key(qtbot, shown, timed_desk):
    data = ReminderData(TODAY, "Dienstbesprechung")
    timed_desk.work.call(lambda: add_reminder(data, by=timed_desk.author, today=TODAY))
    due = shown(timed_desk).sections.due
    choose(due, next(row for row in rows(due) if "Dienstbesprechung" in row.what))
    qtbot.keyClick(due.list, Key.Key_W, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: opened("change_reminder_dialog") is not None)
    form = opened("change_reminder_dialog")
    form._text.selectAll()
    qtbot.keyClicks(form._text, "Supervision")
    qtbot.keyPress(form._text, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: any("Supervision" in row.what for row in rows(due)))


def opened(name):
    """Return the dialog of a name, if it shows."""
    found = (each for each in QApplication.topLevelWidgets() if each.objectName() == name)
    return next((each for each in found if each.isVisible()), None)


def test_of_very_much_the_first_rows_are_shown_and_all_are_counted(qtbot, shown, timed_desk, monkeypatch):
    monkeypatch.setattr(reading, "MOST", 1)
    pane = shown(timed_desk)
    states = ("overdue", "today", "soon")
    read = timed_desk.work.call(lambda: due_rows(timed_desk.me.id, None, None, TODAY, states=states))
    numbers = Counter(line.state for line in read if line.due != "D13")
    said = [row for row in pane.sections.due.model.rows() if isinstance(row, Heading)]
    assert [row.number for row in said if row.number] == [
        numbers[state] for state in states if numbers[state]
    ]
    rest = [f"+{numbers[state] - 1} weitere" for state in states if numbers[state] > 1]
    assert [row.words for row in said if row.number is None] == rest
    assert len(rows(pane.sections.due)) == len([state for state in states if numbers[state]])
    assert pane.sections.due._header._count.text() == str(sum(numbers.values()))
    assert len(rows(pane.sections.carry)) == 1
    assert pane.head._counts.text().endswith(f"{numbers['overdue'] + numbers['today']} Fristen")


def test_an_office_without_figures_about_people_shows_the_load_of_oneself_alone(qtbot, pane, demo_desk):
    demo_desk.work.call(lambda: Office.update(figures_per_person=False).execute())
    assert pane.head.load.isVisible()
    other = next(row for row in pane.day().managers if row.id != demo_desk.me.id)
    read_again(qtbot, pane, lambda: pane.head.managers._picked(other.id))
    assert not pane.head.load.isVisible()
    read_again(qtbot, pane, lambda: pane.head.managers._picked(demo_desk.me.id))
    assert pane.head.load.isVisible()


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_E])
def test_what_is_owed_to_the_network_is_opened_where_it_is_said_to_be_done(qtbot, shown, timed_desk, key):
    data = PartnerData("Schuldnerberatung Nord", next_check=TODAY)
    timed_desk.work.call(lambda: add_partner(data, by=timed_desk.author, today=TODAY))
    due = shown(timed_desk).sections.due
    duty = next(row for row in rows(due) if row.due == "D17")
    choose(due, duty)
    with qtbot.waitSignal(timed_desk.screen_requested) as told:
        qtbot.keyClick(due.list, key)
    assert told.args == ["network", {"row": duty.record}]
