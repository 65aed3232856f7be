import pytest
from PySide6.QtPrintSupport import QPrinter

from fm_desktop.errors import UserError
from fm_desktop.ui.printing.document import write_document
from fm_desktop.ui.printing.output import as_pdf, save
from fm_desktop.ui.printing.plan_paper import plan_document
from fm_desktop.ui.printing.printer import prepared
from tests.ui.printing.conftest import goal
from tests.ui.printing.reading_pdf import pages_of


def test_neither_the_file_nor_its_name_says_of_itself_whose_it_is(sheet):
    paper = plan_document(sheet(goal()))
    assert paper.file_name == "integrationsplan-2026-03-02.pdf"
    content = as_pdf(paper)
    assert b"O\x00k\x00a\x00f\x00o\x00r" not in content
    assert b"Okafor" not in content, "what stands on the pages is packed"


def test_the_plan_goes_where_it_is_wanted_and_nowhere_else(sheet, tmp_path):
    save(tmp_path / "plan.pdf", plan_document(sheet(goal())))
    assert [path.name for path in tmp_path.iterdir()] == ["plan.pdf"]
    assert (tmp_path / "plan.pdf").read_bytes().startswith(b"%PDF")


def test_a_file_that_cannot_be_written_is_said_so(sheet, tmp_path):
    with pytest.raises(UserError) as refusal:
        save(tmp_path / "nowhere" / "plan.pdf", plan_document(sheet(goal())))
    assert refusal.value.key == "file_not_writable"


def test_a_printer_gets_the_same_pages_as_the_file(sheet, tmp_path):
    paper = plan_document(sheet(*(goal(number) for number in range(1, 6))))
    printer = prepared(paper.name)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    count = write_document(printer, paper)
    assert pages_of((tmp_path / "printed.pdf").read_bytes()) == pages_of(as_pdf(paper))
    assert count > 1


@pytest.mark.qt_log_ignore("Returned false")
def test_where_there_is_no_printer_it_is_said_so(sheet):
    printer = prepared("Integrationsplan")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)  # without a file: as where no printer is set up
    with pytest.raises(UserError) as refusal:
        write_document(printer, plan_document(sheet(goal())))
    assert refusal.value.key == "printer_takes_nothing"
