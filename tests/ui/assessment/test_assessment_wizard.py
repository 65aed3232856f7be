"""A whole assessment is recorded by keyboard."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget, QWizard

from fm_desktop.casework.changes import Changed
from fm_desktop.domain.assessment import Rating
from fm_desktop.storage.queries.assessments import assessments_seen
from fm_desktop.storage.queries.history import history
from fm_desktop.ui.assessment.assessment_wizard import AssessmentWizard
from fm_desktop.ui.assessment.needs_model import NEED
from fm_desktop.ui.case.case_dialogs import open_dialog

Key = Qt.Key


@pytest.fixture
def subject(demo_desk):
    """Somebody in steering of whom neither assessment nor need is known yet."""
    from fm_desktop.storage.queries.caseload import LineFilter, Order, line_ids, lines
    from fm_desktop.ui.case.subject import Subject

    def is_new(known):
        return not known.assessments and not known.needs

    def query():
        ids = line_ids(LineFilter(phases=frozenset({"steering"})), Order(), demo_desk.today())
        return next(line for line in lines(ids) if is_new(assessments_seen(line.client, line.case)))

    line = demo_desk.work.call(query)
    return Subject(line.client, line.case, line.name, line.phase)


@pytest.fixture
def opened(qtbot, demo_desk, subject):
    """Return what opens the dialog and waits until it is filled."""
    window = QWidget()
    qtbot.addWidget(window)

    def open_it(**more):
        wizard = open_dialog("assessment", demo_desk, subject, window, **more)
        qtbot.waitUntil(lambda: wizard.today.areas.offers.rowCount() > 0)
        return wizard

    return open_it


def press(*keys, on=None):
    for key in keys:
        QTest.keyClick(on or QApplication.focusWidget(), key)


def seen(desk, subject):
    return desk.work.call(partial(assessments_seen, subject.client, subject.case))


def onward(wizard):
    where = QApplication.focusWidget() or wizard
    QTest.keyPress(where, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_from_what_matters_today_to_the_record(qtbot, demo_desk, subject, opened):
    wizard = opened()
    wizard.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is wizard.today.areas)
    press(Key.Key_Down, Key.Key_Space, on=wizard.today.areas)
    ticked = wizard.today.areas.offers.ticked()
    assert "work_habits" in ticked
    onward(wizard)
    grid = wizard.grid_page.grid
    qtbot.waitUntil(lambda: QApplication.focusWidget() is grid)
    assert grid.cells.row(0).entry.key == "work_habits"
    press(Key.Key_7, Key.Key_Right, Key.Key_3)
    onward(wizard)
    onward(wizard)
    assert wizard.currentPage() is wizard.needs_page
    assert wizard.needs_page.needs.fault.text()
    QTest.keyClicks(wizard.needs_page.needs.need, "Kommt oft zu spaet")
    press(Key.Key_Return, on=wizard.needs_page.needs.need)
    assert wizard.needs_page.needs.open_count() == 1
    onward(wizard)
    assert wizard.currentPage() is wizard.prospects
    wizard.prospects.prognosis.setCurrentIndex(2)
    QTest.keyClicks(wizard.prospects.focus, "Puenktlich kommen")
    onward(wizard)
    assert wizard.currentPage() is wizard.outcome
    with qtbot.waitSignal(demo_desk.work.data_changed) as told:
        onward(wizard)
    assert told.args[0] & Changed.ASSESSMENTS
    found = seen(demo_desk, subject)
    newest = found.newest()
    assert newest.day == demo_desk.today()
    assert (newest.areas_today, newest.focus) == (ticked, "Puenktlich kommen")
    assert newest.prognosis == "beyond_a_year"
    assert found.ratings_of(newest) == {"work_habits": Rating("work_habits", 7, 3)}
    assert [(need.area, need.need) for need in found.needs] == [("work_habits", "Kommt oft zu spaet")]


def test_without_a_need_nobody_passes(opened):
    wizard = opened()
    for _page in range(3):
        wizard.next()
    assert wizard.currentPage() is wizard.needs_page


def test_the_last_page_says_what_will_be_recorded(opened, qtbot):
    wizard = opened()
    wizard.next()
    grid = wizard.grid_page.grid
    row = next(n for n, each in enumerate(grid.cells.rows()) if each.entry.key == "addiction")
    grid.cells.toggle_consent(row)
    grid.cells.set_value(row, 2, 9)
    wizard.next()
    QTest.keyClicks(wizard.needs_page.needs.need, "Rueckfall")
    wizard.next()
    wizard.next()
    words = {fact.name: fact.words for fact in wizard.facts()}
    assert words["Einwilligung zum Thema"] == "Sucht"
    assert words["Lebensbereiche"] == "Sucht: Hindernis stark, Ressource –"
    assert "Rueckfall" in words["Handlungsbedarfe"]


def test_an_assessment_is_put_right(qtbot, demo_desk, subject, opened):
    first = opened()
    first.grid_page.grid.cells.set_value(0, 2, 4)
    QTest.keyClicks(first.needs_page.needs.need, "Kommt oft zu spaet")
    first.needs_page.needs.add_typed()
    with qtbot.waitSignal(demo_desk.work.data_changed):
        first.accept()
    recorded = seen(demo_desk, subject).newest()
    rows = demo_desk.work.call(partial(history, subject.client, subject.case))
    row = next(each for each in rows if each.kind == "assessment")
    assert row.row == recorded.id
    again = opened(assessment=row)
    grid = again.grid_page.grid
    area = grid.cells.row(0).entry.key
    assert grid.cells.row(0).rating.obstacle == 4
    assert again.needs_page.needs.table.currentIndex().column() == NEED
    grid.cells.set_value(0, 2, 5)
    with qtbot.waitSignal(demo_desk.work.data_changed):
        again.accept()
    found = seen(demo_desk, subject)
    assert len(found.assessments) == 1
    assert found.ratings_of(found.newest())[area].obstacle == 5
    assert len(found.needs) == 1


def test_what_is_typed_comes_back_from_a_draft(opened):
    wizard = opened()
    grid, needs = wizard.grid_page.grid, wizard.needs_page.needs
    grid.cells.set_value(1, 2, 6)
    QTest.keyClicks(needs.need, "halb")
    kept = (grid.draft_value(), needs.draft_value(), wizard.today.areas.draft_value())
    grid.set_draft_value({})
    needs.set_draft_value({})
    grid.set_draft_value(kept[0])
    needs.set_draft_value(kept[1])
    assert grid.cells.row(1).rating.obstacle == 6
    assert needs.need.currentText() == "halb"
    assert isinstance(wizard, AssessmentWizard)
    assert wizard.button(QWizard.WizardButton.NextButton) is not None


def test_a_form_left_goes_on_where_it_was(qtbot, demo_desk, opened):
    wizard = opened()
    wizard.grid_page.grid.cells.set_value(1, 2, 6)
    wizard.grid_page.grid.cells.set_value(1, 8, "Kurs angefangen")
    wizard.needs_page.needs.need.setEditText("halb getippt")
    area = wizard.grid_page.grid.cells.row(1).entry.key
    wizard.next()
    wizard.draft.look()
    wizard.reject()
    again = opened()

    def kept():
        return {each.area: each.obstacle for each in again.grid_page.grid.cells.ratings()}

    qtbot.waitUntil(lambda: kept() == {area: 6})
    assert again.needs_page.needs.need.currentText() == "halb getippt"
    qtbot.waitUntil(lambda: again.currentPage() is again.grid_page)
    again.draft.discard()
    assert kept() == {}
    again.reject()
