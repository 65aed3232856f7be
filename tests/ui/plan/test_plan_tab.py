"""The plan of a case on screen: as of today, as it was handed out, on paper."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from fm_desktop.casework.plans import PlanData, keep_plan
from fm_desktop.ui.plan.drafted import goal_from_row, step_from_row
from fm_desktop.ui.plan.plan_tab import PlanTab
from fm_desktop.ui.printing.printer import ask_and_print, prepared
from tests.ui.printing.reading_pdf import pages_of, squeezed


@pytest.fixture
def tab(qtbot, demo_desk, subjects):
    """The tab about somebody with a plan, shown and filled."""
    subject = subjects(True)[0]
    shown = PlanTab(demo_desk)
    qtbot.addWidget(shown)
    shown.resize(860, 600)
    shown.show_case(subject.client, subject.case, subject.phase)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(lambda: shown.list.rows.rowCount() > 0)
    shown.subject = subject
    return shown


def test_goals_stand_above_their_steps_and_say_how_they_stand(tab):
    rows = tab.list.rows.rows()
    assert [row.kind for row in rows][:2] == ["goal", "step"]
    assert rows[0].notes[0].startswith("Erreicht, wenn: ")
    assert {row.state for row in rows if row.words.startswith("erledigt")} == {"done"}
    assert "Ziel 1" in rows[0].spoken
    assert "Schritten erledigt" in tab._progress.text()


def test_a_version_shows_what_was_handed_out(tab):
    version = tab._shown.newest
    tab.versions.choose(version.id)
    tab._show_chosen()
    assert all(not row.words.startswith("erledigt") for row in tab.list.rows.rows())
    assert tab._progress.text() == "Wie ausgehändigt"


def test_enter_on_a_step_leads_to_judging_it(qtbot, tab):
    step = next(row for row in tab.list.rows.rows() if row.kind == "step" and not row.is_closed)
    tab.list.go_to(step.key)
    tab.list.setFocus()
    with qtbot.waitSignal(tab.deed_wanted) as wanted:
        qtbot.keyClick(tab.list, Qt.Key.Key_Return)
    assert wanted.args == ["steering", {"row": step.key}]


def test_the_paper_of_the_newest_version_goes_where_it_is_wanted(qtbot, tab, tmp_path):
    folder = tmp_path / "papers"
    folder.mkdir()
    tab.paper.save_as(folder / "plan")
    qtbot.waitUntil(lambda: "plan.pdf" in tab._hint.text())
    assert [path.name for path in folder.iterdir()] == ["plan.pdf"]
    text = "".join(pages_of((folder / "plan.pdf").read_bytes()))
    family, given = tab.subject.name.split(", ")
    assert squeezed(f"{given} {family}") in text
    assert squeezed(tab._shown.newest.paper.goals[0].text) in text
    assert squeezed("erarbeitet mit Miriam Albrecht") in text


def test_a_file_that_cannot_be_written_is_said_and_nothing_breaks(qtbot, tab, tmp_path):
    tab.paper.save_as(tmp_path / "nowhere" / "plan.pdf")
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is not None)
    box = QApplication.activeModalWidget()
    assert "plan.pdf" in box.text()
    box.close()


def test_a_change_since_the_version_is_said(qtbot, tab, demo_desk, plan_now):
    assert tab._hint.text() == ""
    goals = plan_now(tab.subject).goals
    data = [
        goal_from_row(goal).as_data([step_from_row(step) for step in goal.steps if step.goes_on])
        for goal in goals
    ]
    changed = (*data, type(data[0])("Deutsch lernen"))
    deed = {"by": demo_desk.author, "today": demo_desk.today()}
    demo_desk.work.call(lambda: keep_plan(PlanData(tab.subject.case, changed), **deed))
    tab.show_case(tab.subject.client, tab.subject.case, tab.subject.phase)
    qtbot.waitUntil(lambda: "Seit Fassung 1" in tab._hint.text())


def test_without_a_plan_the_tab_says_what_to_do_first(qtbot, demo_desk, subjects):
    subject = subjects(False)[0]
    shown = PlanTab(demo_desk)
    qtbot.addWidget(shown)
    shown.show_case(subject.client, subject.case, subject.phase)
    shown.show()
    qtbot.waitUntil(lambda: shown.make.isVisible())
    with qtbot.waitSignal(shown.deed_wanted) as wanted:
        shown.make.click()
    assert wanted.args == ["plan", {}]


def test_printing_asks_for_a_printer_whose_queue_names_nobody(qtbot, tab):
    printer = prepared(tab.document().name)
    assert printer.docName() == "Integrationsplan"
    assert printer.pageRect(QPrinter.Unit.Millimeter).width() == pytest.approx(210, abs=0.5)
    dialog = ask_and_print(tab.document(), tab)
    qtbot.waitUntil(dialog.isVisible)
    dialog.reject()
