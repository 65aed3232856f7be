"""The screen of reports with real keys on a real file."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from fm_desktop.domain.report_periods import Period
from fm_desktop.storage.models import Office
from fm_desktop.storage.queries.load import load_of
from fm_desktop.ui.desk import Me
from fm_desktop.ui.reports.reports_pane import ReportsPane

Key = Qt.Key


@pytest.fixture
def pane(qtbot, demo_desk):
    """Open the screen and wait until everything is counted."""
    shown = ReportsPane(demo_desk)
    qtbot.addWidget(shown)
    shown.resize(1158, 734)
    shown.show()
    counted(qtbot, shown)
    return shown


def counted(qtbot, pane):
    qtbot.waitUntil(lambda: 0 < len(pane._keys) == len(pane.figures()) and not pane.reading.runs)


def pick(qtbot, drop_down, down):
    """Open a drop-down by key and go down to an entry."""
    menus = drop_down.findChildren(QMenu)
    drop_down.setFocus()
    qtbot.keyPress(drop_down, Key.Key_Down)
    for _ in range(down):
        qtbot.keyPress(menus[0], Key.Key_Down)
    qtbot.keyPress(menus[0], Key.Key_Return)


def text(pane, row, column):
    return pane.view.table.model().index(row, column).data()


def test_it_begins_with_ones_own_load_of_twelve_months(pane, demo_desk):
    assert pane.view.title.text() == "Belastung nach Monaten"
    assert pane.view.about.text() == "ich · 01.04.2025 – 31.03.2026"
    now = demo_desk.work.call(lambda: load_of(demo_desk.me.id).main)
    assert (text(pane, 11, 0), text(pane, 11, 1)) == ("März 2026", str(now))
    assert text(pane, 12, 0) == "Apr 2026, erwartet"
    assert "75" in pane.view.definition.text()
    assert pane.view.source.text().startswith("Quelle: HA 3.1, 8.")


def test_the_keys_go_through_the_reports(qtbot, pane):
    pane.focus_first()
    qtbot.keyPress(pane.list, Key.Key_Down)
    assert pane.view.title.text() == "Kontaktdichte"
    qtbot.keyPress(pane.list, Key.Key_Down)
    assert pane.view.title.text() == "Einstiegsberatungen fristgerecht"
    assert pane.view.table.accessibleName() == "Einstiegsberatungen fristgerecht"


def test_the_team_hides_small_groups_and_says_so(qtbot, pane):
    pick(qtbot, pane.choices.whose, 1)
    counted(qtbot, pane)
    assert pane.choices.manager() is None
    pane.list.setCurrentIndex(pane.list.rows.index(pane._keys.index("endings"), 0))
    cells = {text(pane, row, 2) for row in range(pane.view.table.model().rowCount())}
    assert "*" in cells
    assert not cells & {"1", "2", "3", "4"}
    assert pane.view.hidden.isVisible()


def test_the_quarter_and_the_one_before(qtbot, pane):
    pick(qtbot, pane.choices.kind, 2)
    counted(qtbot, pane)
    assert pane.choices.period() == Period(date(2026, 1, 1), date(2026, 3, 31))
    qtbot.keyClick(pane.choices.before, Key.Key_Space)
    counted(qtbot, pane)
    assert pane.choices.words.text() == "01.10.2025 – 31.12.2025"
    assert pane.view.table.model().rowCount() == 3


def test_a_period_of_ones_own_is_typed_and_its_faults_are_said(qtbot, pane):
    pick(qtbot, pane.choices.kind, 4)
    counted(qtbot, pane)
    last = pane.choices.last.edit
    last.setFocus()
    last.selectAll()
    qtbot.keyClicks(last, "1.1.2020")
    assert "bevor er beginnt" in pane.choices.last.error.text()
    last.selectAll()
    qtbot.keyClicks(last, "31.1.2026")
    assert pane.choices.last.error.text() == ""
    counted(qtbot, pane)
    assert pane.choices.period() == Period(date(2026, 1, 1), date(2026, 1, 31))
    assert pane.view.table.model().rowCount() == 1


def test_single_people_are_offered_only_where_the_office_shows_their_figures(qtbot, pane, demo_desk):
    offered = [word for _key, word in pane.choices.whose._values]
    assert "Nolte, Jonas" in offered
    demo_desk.work.call(lambda: Office.update(figures_per_person=False).execute())
    pane.refresh()
    qtbot.waitUntil(lambda: len(pane.choices.whose._values) == 2)
    assert [word for _key, word in pane.choices.whose._values] == ["ich", "Team"]


def test_of_counting_that_is_done_at_once_nothing_is_said(qtbot, pane):
    seen = []
    pane.reading.progressed.connect(lambda _progress: seen.append(pane.cancel.isVisible()))
    pane.choices.changed.emit()
    qtbot.waitUntil(lambda: len(seen) > len(pane._keys))
    counted(qtbot, pane)
    assert not any(seen)


def test_a_report_can_be_stopped_and_says_so(qtbot, pane):
    pane.patience.setInterval(0)
    pane.choices.changed.emit()
    qtbot.waitUntil(lambda: pane.reading.runs)
    qtbot.waitUntil(pane.cancel.isVisible)
    pane.cancel.setFocus()
    qtbot.keyClick(pane.cancel, Key.Key_Space)
    assert not pane.cancel.isVisible()
    assert pane.list.hasFocus()
    assert pane.hint.text() == "Abgebrochen: Nicht alle Auswertungen sind gezählt."


def test_another_question_drops_the_answer_on_its_way(qtbot, pane):
    pane.choices.whose._picked("team")
    pane.choices.whose._picked(pane.desk.me.id)
    counted(qtbot, pane)
    assert pane.view.about.text().startswith("ich")
    assert "*" not in {text(pane, row, 1) for row in range(3)}


def test_where_it_is_narrow_the_figure_stands_below_the_list(qtbot, pane):
    beside = pane.view.mapTo(pane, QPoint(0, 0))
    pane.resize(627, 700)
    qtbot.waitUntil(lambda: pane.view.mapTo(pane, QPoint(0, 0)).y() > beside.y() + 50)
    assert pane.view.table.columnWidth(0) >= pane.view.table.sizeHintForColumn(0)


@pytest.mark.parametrize("width", [1010, 1024, 1158, 980])
def test_the_widest_table_is_not_scrolled_sideways_in_a_window_of_common_size(qtbot, pane, width):
    pane.resize(width, 700)
    qtbot.waitUntil(lambda: pane.view.table.horizontalScrollBar().maximum() == 0)
    assert pane.view.table.columnWidth(0) >= pane.view.table.sizeHintForColumn(0)


def test_whoever_runs_cases_alone_is_asked_for_nobody_else(qtbot, demo_desk):
    me = demo_desk.me
    demo_desk.me = Me(me.id, me.name, ("fm",), me.login, me.team)
    shown = ReportsPane(demo_desk)
    qtbot.addWidget(shown)
    assert [word for _key, word in shown.choices.whose._values] == ["ich"]
