from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPlainTextEdit, QPushButton

from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.setup import Founder, set_up
from fm_desktop.preferences import Preferences
from fm_desktop.storage.models import Handover
from fm_desktop.ui.cases.cases_pane import CasesPane
from fm_desktop.ui.cases.look import BUILT_IN
from fm_desktop.ui.desk import Desk, Me
from fm_desktop.ui.tables.line_columns import KEYS
from fm_desktop.vault.key_derivation import Cost

NAME = KEYS.index("name")
DAY = date(2026, 3, 2)


def shown_names(pane):
    model = pane.caseload.model
    return [model.index(row, NAME).data() for row in range(model.rowCount())]


def counted(qtbot, pane, deed):
    """Do something and wait until the table has been read again."""
    with qtbot.waitSignal(pane.caseload.counted):
        deed()


def dialog(name):
    found = [
        each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()
    ]
    return next(each for each in found if each.objectName() == name)


def save(qtbot, form):
    """Press Ctrl+Enter; the form is switched off before the key comes up again."""
    qtbot.keyPress(form.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def menu_entry(menu, words):
    return next(action for action in menu.actions() if action.text() == words)


def test_the_table_shows_my_cases_by_what_is_due_next(pane):
    dues = [pane.caseload.model.line_at(row).next_due for row in range(pane.caseload.model.rowCount())]
    known = [due for due in dues if due is not None]
    assert len(dues) > 70
    assert known == sorted(known)
    assert dues[: len(known)] == known
    assert {pane.caseload.model.line_at(row).manager for row in range(len(dues))} == {pane.desk.me.id}


def test_typing_filters_and_the_filter_can_be_taken_back(qtbot, pane):
    name = next(each.split(",")[0] for each in shown_names(pane) if each.isascii())
    everything = pane.caseload.model.rowCount()
    qtbot.keyClick(pane.table, Qt.Key.Key_Slash)
    assert pane.filters.search.hasFocus()
    counted(qtbot, pane, lambda: qtbot.keyClicks(pane.filters.search, name))
    assert shown_names(pane)
    assert all(name in each for each in shown_names(pane))
    counted(qtbot, pane, lambda: qtbot.keyClick(pane.filters.search, Qt.Key.Key_Escape))
    assert pane.caseload.model.rowCount() == everything


def test_down_leads_from_the_search_into_what_it_found(qtbot, pane):
    pane.filters.search.setFocus()
    qtbot.keyClick(pane.filters.search, Qt.Key.Key_Down)
    assert pane.table.hasFocus()


def test_a_filter_that_leaves_nothing_says_so_and_offers_the_way_back(qtbot, pane):
    everything = pane.caseload.model.rowCount()
    counted(qtbot, pane, lambda: pane.filters.search.setText("gibt es nicht"))
    clear = pane.findChild(QPushButton, "clear_filters")
    assert clear.isVisible()
    counted(qtbot, pane, lambda: qtbot.mouseClick(clear, Qt.MouseButton.LeftButton))
    assert pane.caseload.model.rowCount() == everything
    assert pane.table.isVisible()


def test_a_click_on_a_head_sorts_and_a_second_one_turns_it_round(qtbot, pane):
    counted(qtbot, pane, lambda: pane.table.head.sectionClicked.emit(NAME))
    ascending = shown_names(pane)
    counted(qtbot, pane, lambda: pane.table.head.sectionClicked.emit(NAME))
    assert shown_names(pane) == ascending[::-1]


def test_the_table_is_sorted_by_key(qtbot, pane):
    qtbot.keyClick(pane.table, Qt.Key.Key_S)
    menu = pane.table.findChild(QMenu, "sort_menu")
    counted(qtbot, pane, menu_entry(menu, "Name").trigger)
    assert pane.caseload.look.order == "sort_name"
    menu.close()


def test_enter_opens_the_case(qtbot, pane):
    line = pane.caseload.line()
    with qtbot.waitSignal(pane.desk.case_requested) as wish:
        qtbot.keyClick(pane.table, Qt.Key.Key_Return)
    assert wish.args == [line.client, line.case]


def test_the_selection_stays_on_its_line_when_a_deed_moves_it(qtbot, pane):
    first = pane.caseload.line()
    assert first.next_due_kind == "D3"
    qtbot.keyClick(pane.table, Qt.Key.Key_G)
    contact = dialog("contact_dialog")
    counted(qtbot, pane, lambda: save(qtbot, contact))
    assert pane.caseload.line().entry == first.entry
    assert pane.caseload.line().last_contact == pane.desk.today()
    assert pane.table.currentIndex().row() > 0


def test_several_lines_are_marked_with_the_space_bar(qtbot, pane):
    qtbot.keyClick(pane.table, Qt.Key.Key_Space)
    for _ in range(2):
        qtbot.keyClick(pane.table, Qt.Key.Key_Down)
    qtbot.keyClick(pane.table, Qt.Key.Key_Space)
    assert pane.table.selected_rows() == [0, 2]
    qtbot.keyClick(pane.table, Qt.Key.Key_Escape)
    assert pane.table.selected_rows() == [2]


def test_marked_lines_are_copied_with_the_columns_that_show(qtbot, pane):
    pane.table.select_rows([0, 1], 0)
    clipboard = QGuiApplication.clipboard()
    with qtbot.waitSignal(clipboard.dataChanged):
        qtbot.keyClick(pane.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    head, *lines = clipboard.text().split("\n")
    assert head.split("\t")[0] == "Name"
    assert [each.split("\t")[0] for each in lines] == shown_names(pane)[:2]
    assert len(head.split("\t")) == 9


def test_one_line_is_copied_without_heads(qtbot, pane):
    clipboard = QGuiApplication.clipboard()
    with qtbot.waitSignal(clipboard.dataChanged):
        qtbot.keyClick(pane.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text().split("\t")[0] == shown_names(pane)[0]


def test_the_preview_folds_with_one_key(qtbot, pane):
    pane.resize(1400, 900)
    assert pane.preview.isVisible()
    qtbot.keyClick(pane.table, Qt.Key.Key_P)
    assert not pane.preview.isVisible()
    qtbot.keyClick(pane.table, Qt.Key.Key_P)
    assert pane.preview.isVisible()


def test_the_preview_folds_by_itself_where_the_window_is_narrow(pane):
    pane.resize(1100, 900)
    assert not pane.preview.isVisible()
    pane.resize(1232, 900)
    assert pane.preview.isVisible()


@pytest.mark.parametrize("view", BUILT_IN)
def test_every_view_shows_what_it_promises(qtbot, pane, view):
    counted(qtbot, pane, lambda: pane.show_what(view=view) or pane.caseload.ask())
    look = BUILT_IN[view]
    for row in range(pane.caseload.model.rowCount()):
        line = pane.caseload.model.line_at(row)
        if line is None:
            break
        assert not look.phases or line.phase in look.phases
        assert look.manager != "none" or line.manager is None
    assert pane.caseload.model.rowCount() > 0


def test_phases_are_filtered_by_ticking_them(qtbot, pane):
    entry = menu_entry(pane.filters.phases.menu(), "Klärungsphase")
    counted(qtbot, pane, entry.trigger)
    phases = {pane.caseload.model.line_at(row).phase for row in range(pane.caseload.model.rowCount())}
    assert phases == {"clarification"}
    assert pane.filters.phases.text() == "Phase: Klärungsphase"


def test_columns_can_be_chosen(qtbot, pane):
    pane.head.columns_wanted.emit(("name", "phase", "customer_number"))
    assert pane.table.shown_columns() == ["name", "phase", "customer_number"]


def test_a_view_is_kept_under_a_name_and_dropped_again(qtbot, pane):
    pane.head.columns_wanted.emit(("name", "team"))
    pane.head.view.keep_wanted.emit()
    keep = dialog("keep_view_dialog")
    qtbot.keyClicks(keep.focusWidget(), "Nur Teams")
    with qtbot.waitSignal(keep.accepted):
        save(qtbot, keep)
    qtbot.waitUntil(lambda: "Nur Teams" in [action.text() for action in pane.head.view.menu().actions()])
    pane.show_what(view="mine")
    menu_entry(pane.head.view.menu(), "Nur Teams").trigger()
    assert pane.table.shown_columns() == ["name", "team"]
    pane.head.view.drop_wanted.emit("Nur Teams")
    qtbot.waitUntil(lambda: "Nur Teams" not in [action.text() for action in pane.head.view.menu().actions()])


def test_marked_cases_get_a_case_manager_together(qtbot, pane):
    counted(qtbot, pane, lambda: pane.show_what(view="unassigned"))
    waiting = pane.caseload.model.rowCount()
    assert waiting > 1
    pane.table.selectAll()
    qtbot.keyClick(pane.table, Qt.Key.Key_Z)
    assign = dialog("assign_dialog")
    qtbot.waitUntil(lambda: assign._manager.count() > 0 and len(assign._cases) == waiting)
    counted(qtbot, pane, lambda: save(qtbot, assign))
    assert pane.caseload.model.rowCount() == 0


def test_marked_cases_go_over_to_a_colleague_each_with_its_own_summary(qtbot, pane):
    counted(qtbot, pane, lambda: pane.show_what(view="mine"))
    for _ in range(2):
        qtbot.keyClick(pane.table, Qt.Key.Key_Space)
        qtbot.keyClick(pane.table, Qt.Key.Key_Down)
    qtbot.keyClick(pane.table, Qt.Key.Key_Z)
    assign = dialog("assign_dialog")
    qtbot.waitUntil(lambda: len(assign._run) == 2)
    assign._manager.setCurrentIndex(assign._manager.findText("Nolte, Jonas"))
    qtbot.keyClicks(assign.findChild(QPlainTextEdit, "summary"), "Urlaub bis Mai.")
    counted(qtbot, pane, lambda: save(qtbot, assign))
    told = pane.desk.work.call(lambda: [row.summary for row in Handover.select()])
    assert len(set(told)) == 2
    assert all(words.startswith("Urlaub bis Mai.\n") for words in told)


@pytest.fixture
def empty_desk(work, tmp_path):
    """A desk on a file that was just set up."""
    founder = Founder("albrecht", "Albrecht", "Miriam")
    set_up(tmp_path / "data", founder, "ein langes Passwort", cost=Cost(1024, 1, 1))
    author = work.call(lambda: open_desk(tmp_path / "data", "albrecht", "ein langes Passwort", today=DAY))
    yield Desk(work, Me(author.person_id, author.name, author.roles), Preferences(), lambda: DAY, author)
    work.call(close_desk)


def test_an_empty_file_says_what_to_do_first(qtbot, empty_desk):
    pane = CasesPane(empty_desk)
    qtbot.addWidget(pane)
    pane.resize(1232, 900)
    pane.show()
    qtbot.waitUntil(lambda: pane.findChild(QPushButton, "read_in_list") is not None)
    assert pane.findChild(QPushButton, "read_in_list").isVisible()
    assert not pane.filters.isVisible()
    add = pane.findChild(QPushButton, "add_by_hand")
    qtbot.mouseClick(add, Qt.MouseButton.LeftButton)
    added = dialog("client_dialog")
    for text in ("Kaya", "Selin", "123A456789"):
        qtbot.keyClicks(added.focusWidget(), text)
        added.focusNextChild()
    with qtbot.waitSignal(pane.desk.case_requested):
        save(qtbot, added)
    qtbot.waitUntil(pane.table.isVisible)
    assert shown_names(pane) == ["Kaya, Selin"]


def test_every_key_of_the_key_line_does_something(pane):
    keys = {action.shortcut().toString() for action in pane.table.actions()}
    assert {"G", "T", "W", "S", "P", "Space"} <= keys
