"""The page of a case that shows its assessments and needs, on a real file."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget

from fm_desktop.casework.needs import NeedData, add_need
from fm_desktop.domain.assessment import Change, View
from fm_desktop.storage.models import JournalEntry
from fm_desktop.storage.queries.assessments import assessments_seen
from fm_desktop.storage.queries.caseload import LineFilter, Order, line_ids, lines
from fm_desktop.storage.queries.needs import needs_of
from fm_desktop.ui.assessment.assessment_tab import AssessmentTab
from fm_desktop.ui.assessment.compare_table import AREA, CHANGE, CHART, THEN
from fm_desktop.ui.assessment.need_dialogs import NeedDialog, NeedGoneDialog, WithdrawConsentDialog
from fm_desktop.ui.case.popover import Popover
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.printing.output import as_pdf
from tests.ui.printing.reading_pdf import pages_of, squeezed

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
Role = Qt.ItemDataRole


@pytest.fixture
def line_with(demo_desk):
    """Return what finds somebody in steering with so many assessments."""

    def find(pleases):
        def query():
            wanted = LineFilter(manager=demo_desk.me.id, phases=frozenset({"steering"}))
            ids = line_ids(wanted, Order(), demo_desk.today())
            return next(line for line in lines(ids) if pleases(assessments_seen(line.client, line.case)))

        return demo_desk.work.call(query)

    return find


@pytest.fixture
def opened(qtbot, demo_desk):
    """Return what opens the page of a case and waits until it is filled."""

    def show(line):
        tab = AssessmentTab(demo_desk)
        qtbot.addWidget(tab)
        tab.resize(860, 700)
        tab.show()
        tab.show_case(line.client, line.case)
        qtbot.waitUntil(lambda: tab._seen is not None)
        return tab

    return show


def cell(tab, row, column, role=Role.DisplayRole):
    return tab.table.rows.index(row, column).data(role)


def test_the_newest_stands_beside_the_one_before(opened, line_with):
    tab = opened(line_with(lambda seen: len(seen.assessments) > 1))
    areas = tab.table.rows.areas()
    assert len(areas) > 3
    QAbstractItemModelTester(tab.table.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert not tab.table.isColumnHidden(THEN)
    assert any(area.change in (Change.BETTER, Change.SLIGHTLY_BETTER) for area in areas)
    assert "besser" in tab._told.text()
    spoken = cell(tab, 0, AREA, Role.AccessibleTextRole)
    assert spoken.startswith(areas[0].name)
    assert "Hindernis" in spoken
    assert cell(tab, 0, CHANGE)


def test_picture_and_words_say_the_same(opened, line_with):
    tab = opened(line_with(lambda seen: len(seen.assessments) > 1))
    for area in tab.table.rows.areas():
        then, now = area.bars
        assert now == (area.now.obstacle, area.now.resource)
        assert then == (area.then.obstacle, area.then.resource)
    tab.view._pills[View.CLIENT].click()
    for area in tab.table.rows.areas():
        assert area.bars[1] == (area.now.client_obstacle, area.now.client_resource)


def test_an_aim_shows_what_weighs_for_it_the_heaviest_first(opened, line_with):
    tab = opened(line_with(lambda seen: len(seen.assessments) > 1))
    tab.aim._pills["labour"].click()
    weights = [area.now.labour for area in tab.table.rows.areas()]
    assert weights == sorted(weights, reverse=True)
    assert 0 not in weights


def test_nothing_is_compared_with_itself_or_with_nothing(opened, line_with):
    tab = opened(line_with(lambda seen: len(seen.assessments) > 1))
    tab.then._picked(None)
    assert tab.table.isColumnHidden(THEN)
    assert all(area.change is None for area in tab.table.rows.areas())
    tab.then._picked(tab.now.key())
    assert tab.table.isColumnHidden(THEN)
    assert tab.grab()


def test_without_an_assessment_it_says_where_to_begin(qtbot, opened, line_with):
    tab = opened(line_with(lambda seen: not seen.assessments))
    assert tab.begin.isVisible()
    with qtbot.waitSignal(tab.deed_wanted) as wanted:
        tab.setFocus()
        QTest.keyClick(tab.begin, Key.Key_Space)
    assert wanted.args == ["assessment", {}]


def test_enter_tells_everything_of_an_area(qtbot, opened, line_with):
    tab = opened(line_with(lambda seen: len(seen.assessments) > 1))
    tab.setFocus()
    QTest.keyClick(tab.table, Key.Key_Return)
    popover = tab.findChild(Popover)
    assert tab.table.rows.areas()[0].name in popover.accessibleName()
    popover.close()


def test_a_need_is_noted_changed_and_removed(qtbot, demo_desk, opened, line_with):
    line = line_with(lambda seen: not seen.assessments)
    subject, window = Subject(line.client, line.case, line.name, line.phase), QWidget()
    qtbot.addWidget(window)
    made = NeedDialog(demo_desk, subject, parent=window)
    made.show()
    qtbot.waitUntil(lambda: made.area.count() > 5)
    QTest.keyPress(made, Key.Key_Return, CTRL)
    assert made.fields["need_words"].is_faulty()
    made.area.setCurrentIndex(made.area.findData("housing"))
    made.words.set_value("rent_arrears")
    made.entrenched.setChecked(True)
    with qtbot.waitSignal(demo_desk.work.data_changed):
        QTest.keyPress(made, Key.Key_Return, CTRL)

    def needs():
        return demo_desk.work.call(partial(needs_of, line.case, removed=True))

    need = next(each for each in needs() if each.need == "rent_arrears")
    assert (need.area, need.entrenched) == ("housing", True)
    gone = NeedGoneDialog(demo_desk, subject, need, parent=window)
    gone.show()
    QTest.keyClicks(gone._reason, "gestundet")
    with qtbot.waitSignal(demo_desk.work.data_changed):
        QTest.keyPress(gone, Key.Key_Return, CTRL)
    assert next(each for each in needs() if each.id == need.id).removed_reason == "gestundet"
    tab = opened(line)
    tab.needs.table.setCurrentIndex(tab.needs.table.rows.index(len(needs()) - 1, 0))
    assert "gestundet" in tab.needs._reason.text()


def test_delete_asks_how_a_need_was_removed(qtbot, opened, line_with, demo_desk):
    line = line_with(lambda seen: not seen.needs)
    deed = partial(
        add_need, line.case, NeedData("housing", "Keller"), by=demo_desk.author, today=demo_desk.today()
    )
    demo_desk.work.call(deed)
    tab = opened(line)
    tab.needs.table.setFocus()
    with qtbot.waitSignal(tab.deed_wanted) as wanted:
        QTest.keyClick(tab.needs.table, Key.Key_Delete)
    assert wanted.args[0] == "need_gone"
    with qtbot.waitSignal(tab.deed_wanted) as wanted:
        QTest.keyClick(tab.needs.table, Key.Key_Return)
    assert wanted.args[0] == "need"


def test_a_consent_is_withdrawn(qtbot, demo_desk, opened, line_with):
    line, window = line_with(lambda seen: seen.consents), QWidget()
    qtbot.addWidget(window)
    assert opened(line).withdraw.isVisible()
    dialog = WithdrawConsentDialog(
        demo_desk, Subject(line.client, line.case, line.name, line.phase), parent=window
    )
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog._which.currentData()))
    with qtbot.waitSignal(demo_desk.work.data_changed):
        QTest.keyPress(dialog, Key.Key_Return, CTRL)
    after = demo_desk.work.call(partial(assessments_seen, line.client, line.case))
    assert len(after.consents) == 0


def test_the_table_is_copied_as_it_stands(opened, line_with):
    tab = opened(line_with(lambda seen: len(seen.assessments) > 1))
    QTest.keyClick(tab.table, Key.Key_C, CTRL)
    copied = QApplication.clipboard().text().split("\n")
    assert copied[0].startswith("Lebensbereich\t")
    assert len(copied) == 1 + tab.table.rows.rowCount()
    assert copied[1].split("\t")[0].startswith(tab.table.rows.areas()[0].name)


def test_every_control_has_a_name(opened, line_with):
    tab = opened(line_with(lambda seen: len(seen.assessments) > 1))
    silent = [
        each.objectName()
        for each in tab.findChildren(QAbstractButton)
        if each.isVisible()
        and (
            not each.objectName()
            or not QAccessible.queryAccessibleInterface(each).text(QAccessible.Text.Name)
        )
    ]
    assert silent == []
    assert QApplication.instance() is not None
    assert cell(tab, 0, CHART) == ""


def test_the_newest_assessment_goes_on_paper_and_the_journal_notes_it(
    qtbot, demo_desk, opened, line_with, tmp_path
):
    line = line_with(lambda seen: len(seen.assessments) > 1 and seen.needs)
    tab = opened(line)
    entries = demo_desk.work.call(lambda: JournalEntry.select().count())
    tab.paper.save_as(tmp_path / "assessment")
    qtbot.waitUntil(lambda: "assessment.pdf" in tab._focus.text())
    assert [path.name for path in tmp_path.glob("*.pdf")] == ["assessment.pdf"]
    assert demo_desk.work.call(lambda: JournalEntry.select().count()) == entries + 1
    text = "".join(pages_of((tmp_path / "assessment.pdf").read_bytes()))
    family, given = line.name.split(", ")
    assert squeezed(f"{given} {family}") in text
    assert squeezed("erarbeitet mit Miriam Albrecht") in text
    for area in tab.table.rows.areas():
        assert (squeezed(area.name) in text) == (not area.now.is_empty())
    assert "assessment.pdf" in tab._focus.text()


def test_an_older_assessment_is_printed_as_it_stood_then(opened, line_with):
    tab = opened(line_with(lambda seen: len(seen.assessments) > 1))
    newest, older = tab._seen.assessments[:2]
    assert tab.document().file_name == f"assessment-{newest.day.isoformat()}.pdf"
    tab.now._picked(older.id)
    assert tab.document().file_name == f"assessment-{older.day.isoformat()}.pdf"
    (page, *_) = pages_of(as_pdf(tab.document()))
    for need in tab._seen.needs:
        words = tab._seen.catalogues["needs"].text(need.need, "de")
        assert squeezed(words) not in page or need.noted_on <= older.day


def test_a_delicate_area_is_on_paper_only_where_it_was_recorded(opened, line_with):
    tab = opened(line_with(lambda seen: seen.assessments))
    page = "".join(pages_of(as_pdf(tab.document())))
    recorded = tab._seen.ratings_of(tab._seen.newest())
    for entry in tab._seen.catalogues["areas"].entries:
        if entry.delicate and entry.key not in recorded:
            mentioned = {each.area for each in tab._seen.needs} | set(tab._seen.newest().areas_today)
            assert squeezed(entry.text("de")) not in page or entry.key in mentioned


def test_ctrl_p_asks_for_a_printer(qtbot, opened, line_with):
    tab = opened(line_with(lambda seen: seen.assessments))
    tab.activateWindow()
    tab.setFocus()
    QTest.keyClick(tab.table, Key.Key_P, CTRL)
    qtbot.waitUntil(lambda: tab.findChild(QDialog, "print_dialog") is not None)
    dialog = tab.findChild(QDialog, "print_dialog")
    qtbot.waitUntil(dialog.isVisible)
    dialog.reject()
