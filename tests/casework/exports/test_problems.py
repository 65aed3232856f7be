import csv

import openpyxl
import pytest

from fm_desktop.casework.exports.problems import write_problems
from fm_desktop.casework.imports.faults import Problem

PROBLEMS = [
    Problem(9, "Letzter Kontakt", "3.3.2090", "list_in_future"),
    Problem(4, "Bemerkung", "=1+1", "list_text_too_long", {"longest": 5}, rejected=True),
]


@pytest.mark.parametrize(("language", "row", "last"), [("de", "Zeile", "Hinweis"), ("en", "Row", "note")])
def test_problems_are_written_in_the_order_of_the_rows(tmp_path, language, row, last):
    assert write_problems(tmp_path / "a.csv", PROBLEMS, language) == 2
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as text:
        header, first, second = csv.reader(text, delimiter=";")
    assert header[0] == row
    assert (first[0], first[2]) == ("4", "'=1+1")
    assert (second[0], second[4]) == ("9", last)


def test_problems_are_written_as_a_workbook(tmp_path):
    write_problems(tmp_path / "a.xlsx", PROBLEMS, "de")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx").active
    assert [cell.value for cell in sheet["C"]] == ["Wert", "=1+1", "3.3.2090"]
    assert sheet["C2"].data_type == "s"
