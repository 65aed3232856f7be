import pytest

from fm_desktop.errors import UserError
from fm_desktop.ui.printing.output import file_name, plan_as_pdf, save_plan, write_plan
from fm_desktop.ui.printing.printer import prepared
from tests.ui.printing.conftest import goal
from tests.ui.printing.reading_pdf import pages_of


def test_neither_the_file_nor_its_name_says_of_itself_whose_it_is(sheet):
    paper = sheet(goal())
    assert file_name(paper) == "integrationsplan-2026-03-02.pdf"
    content = plan_as_pdf(paper)
    assert b"O\x00k\x00a\x00f\x00o\x00r" not in content
    assert b"Okafor" not in content, "what stands on the pages is packed"


def test_the_plan_goes_where_it_is_wanted_and_nowhere_else(sheet, tmp_path):
    save_plan(tmp_path / "plan.pdf", sheet(goal()))
    assert [path.name for path in tmp_path.iterdir()] == ["plan.pdf"]
    assert (tmp_path / "plan.pdf").read_bytes().startswith(b"%PDF")


def test_a_file_that_cannot_be_written_is_said_so(sheet, tmp_path):
    with pytest.raises(UserError) as refusal:
        save_plan(tmp_path / "nowhere" / "plan.pdf", sheet(goal()))
    assert refusal.value.key == "file_not_writable"


def test_a_printer_gets_the_same_pages_as_the_file(sheet, tmp_path):
    printer = prepared()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    paper = sheet(*(goal(number) for number in range(1, 6)))
    count = write_plan(printer, paper)
    assert pages_of((tmp_path / "printed.pdf").read_bytes()) == pages_of(plan_as_pdf(paper))
    assert count > 1
