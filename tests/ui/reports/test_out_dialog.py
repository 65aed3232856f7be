"""Reports are printed and written by real keys from the screen that shows them."""

from functools import partial

import openpyxl
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog, QPushButton

from fm_desktop.ui.reports.out_dialog import OutDialog
from fm_desktop.ui.reports.reports_pane import ReportsPane
from tests.ui.reports.test_reports_pane import counted, pick

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


@pytest.fixture
def file(monkeypatch, tmp_path):
    """Answer the system's question for a file."""

    def called(name):
        answer = str(tmp_path / name)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (answer, ""))
        return tmp_path / name

    return called


def opened(qtbot, pane):
    """Press the key and return the dialog."""
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    pane.focus_first()
    qtbot.keyClick(pane.list, Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(pane.findChildren(OutDialog)) == 1)
    (dialog,) = pane.findChildren(OutDialog)
    return dialog


def choose(qtbot, choice, key):
    qtbot.keyClick(choice.findChild(QPushButton, f"choice_{key}"), Key.Key_Space)


def save(qtbot, pane, dialog, file):
    qtbot.keyClick(dialog, Key.Key_Return)
    qtbot.waitUntil(lambda: pane.hint.text() == f"Gespeichert als {file.name}.")
    assert not pane.findChildren(OutDialog) or not dialog.isVisible()


def test_all_reports_are_written_as_a_workbook_as_they_stand_on_the_screen(qtbot, pane, file):
    written = file("auswertungen.xlsx")
    dialog = opened(qtbot, pane)
    choose(qtbot, dialog.which, "all")
    choose(qtbot, dialog.how, "xlsx")
    save(qtbot, pane, dialog, written)
    book = openpyxl.load_workbook(written)
    assert len(book.worksheets) == len(pane.figures())
    sheet = book["Belastung nach Monaten"]
    assert [sheet["B2"].value, sheet["B3"].value] == ["Miriam Albrecht", "01.04.2025 – 31.03.2026"]
    figure = pane.figures()[0]
    column = [row[1].value for row in sheet.iter_rows() if row[0].is_date]
    assert column == figure.column("main")


def test_one_report_is_written_alone(qtbot, pane, file):
    written = file("eine.xlsx")
    pane.list.setCurrentIndex(pane.list.rows.index(1, 0))
    dialog = opened(qtbot, pane)
    choose(qtbot, dialog.how, "xlsx")
    save(qtbot, pane, dialog, written)
    assert openpyxl.load_workbook(written).sheetnames == ["Kontaktdichte"]


def test_no_small_group_of_a_team_leaves_by_workbook_or_paper(qtbot, pane, file):
    pick(qtbot, pane.choices.whose, 1)
    counted(qtbot, pane)
    book, paper = file("team.xlsx"), file("team.pdf")
    for ending, written in (("xlsx", book), ("pdf", paper)):
        file(written.name)
        dialog = opened(qtbot, pane)
        choose(qtbot, dialog.which, "all")
        choose(qtbot, dialog.how, ending)
        save(qtbot, pane, dialog, written)
        qtbot.waitUntil(lambda: not pane.findChildren(OutDialog))
        pane.hint.clear()
    sheet = openpyxl.load_workbook(book)["Beendigungen nach Gründen"]
    cells = {row[2].value for row in sheet.iter_rows(min_row=9)}
    assert "*" in cells
    assert not cells & {1, 2, 3, 4}
    (page,) = (page for page in pages(paper) if "Beendigungen nach Gründen" in page)
    assert "Team · 01.04.2025" in page
    assert not {line.split()[-3] for line in page.split("\n") if line.endswith("%")} & set("1234")


def pages(file):
    return [
        page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in pypdfium2.PdfDocument(file)
    ]


def test_the_paper_is_saved_with_every_report_on_a_page_of_its_own(qtbot, pane, file):
    written = file("papier.pdf")
    dialog = opened(qtbot, pane)
    choose(qtbot, dialog.which, "all")
    save(qtbot, pane, dialog, written)
    found = pages(written)
    titles = [pane.list.rows.index(row, 0).data() for row in range(pane.list.rows.rowCount())]
    assert all(any(title in page for page in found) for title in titles)
    assert len(found) >= len(titles)


def test_the_printer_is_asked_for(qtbot, pane):
    dialog = opened(qtbot, pane)
    choose(qtbot, dialog.how, "print")
    assert dialog.go.text() == "Drucken …"
    qtbot.keyClick(dialog, Key.Key_Return)
    qtbot.waitUntil(lambda: pane.findChild(QPrintDialog) is not None)
    asked = pane.findChild(QPrintDialog)
    qtbot.waitUntil(asked.isVisible)
    asked.reject()


def test_it_says_what_leaves_the_encrypted_file(qtbot, pane):
    own = OutDialog(pane.desk, partial_report(pane), "load", pane, is_own=True)
    team = OutDialog(pane.desk, partial_report(pane), "load", pane)
    assert "kleine Gruppen" in own._warning(is_own=True)
    assert "unter fünf" in team._warning(is_own=False)


def partial_report(pane):
    from fm_desktop.domain.figures import Report

    return Report(tuple(pane.figures()), "ich", "2026", pane.desk.today())


def test_a_file_that_cannot_be_written_is_said_so_and_the_dialog_stays(qtbot, pane, tmp_path):
    for ending in ("pdf", "xlsx"):
        dialog = opened(qtbot, pane)
        choose(qtbot, dialog.how, ending)
        dialog.save(tmp_path / "nowhere" / f"a.{ending}")
        qtbot.waitUntil(partial(bool_text, dialog))
        assert dialog.isVisible()
        dialog.reject()
        qtbot.waitUntil(lambda: not pane.findChildren(OutDialog))


def bool_text(dialog):
    return dialog.error.text() != ""


def test_what_is_asked_for_while_reports_are_counted_comes_when_they_are(qtbot, pane):
    pane.choices.changed.emit()
    qtbot.waitUntil(lambda: pane.reading.runs)
    pane.out.click()
    assert pane.findChildren(OutDialog) == []
    qtbot.waitUntil(lambda: len(pane.findChildren(OutDialog)) == 1)
    assert not pane.reading.runs
    assert len(pane.findChildren(OutDialog)[0]._report.figures) == len(pane._keys)


def test_of_a_report_that_was_stopped_only_what_is_shown_is_let_out(qtbot, pane):
    pane.reading.progressed.connect(lambda progress: progress.figure and pane.reading.stop())
    pane.choices.changed.emit()
    qtbot.waitUntil(lambda: len(pane.figures()) == 1 and not pane.reading.runs)
    dialog = opened(qtbot, pane)
    assert not dialog.which.isVisible()
    assert [figure.key for figure in dialog.chosen().figures] == ["load"]
