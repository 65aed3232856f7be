"""What is written opens in LibreOffice, where that is installed: workbooks and letters as it reads them."""

import csv
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest

from fm_desktop.casework.exports.report import write_report
from fm_desktop.casework.exports.tables import write_table
from fm_desktop.casework.letters.filling import fill
from fm_desktop.casework.letters.templates import read_template, templates
from fm_desktop.domain.figures import Report
from tests.casework.exports.test_report import DAY, ENDINGS, LOAD, PERSONS
from tests.casework.letters.word_files import values

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
pytestmark = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")


@pytest.fixture(scope="module")
def converted(tmp_path_factory):
    """Return what lets LibreOffice turn files into another kind, with a profile of its own."""
    profile = tmp_path_factory.mktemp("profile")

    def convert(kind, *files):
        place = files[0].parent / "converted"
        command = [SOFFICE, f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to", kind]
        done = subprocess.run(
            [*command, "--outdir", str(place), *map(str, files)], capture_output=True, timeout=180
        )
        assert done.returncode == 0, done.stderr
        return sorted(place.iterdir())

    return convert


def rows_of(file):
    with file.open(encoding="utf-8", newline="") as opened:
        return list(csv.reader(opened))


def test_a_list_says_in_libreoffice_what_was_written(converted, tmp_path):
    file = tmp_path / "liste.xlsx"
    rows = [["999X000001", "Yılmaz", date(2026, 3, 2), "=1+1"], ["999X000002", "Łukasz", None, "+49 40 1"]]
    write_table(file, ["Kundennummer", "Name", "Tag", "Bemerkung"], rows)
    (made,) = converted("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false", file)
    found = rows_of(made)
    assert found[0] == ["Kundennummer", "Name", "Tag", "Bemerkung"]
    assert [row[:2] for row in found[1:]] == [["999X000001", "Yılmaz"], ["999X000002", "Łukasz"]]
    assert "2026" in found[1][2]
    assert [row[3].lstrip("'") for row in found[1:]] == ["=1+1", "+49 40 1"]  # never 2


def test_every_sheet_of_the_reports_opens_and_computes_nothing(converted, tmp_path):
    file = tmp_path / "auswertungen.xlsx"
    write_report(file, Report((LOAD, PERSONS, ENDINGS), "Team Ü25", "2026", DAY, "de"))
    made = converted("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", file)
    assert len(made) == 3
    text = "\n".join(each.read_text("utf-8") for each in made)
    assert "Err:" not in text
    assert "#NAME" not in text
    assert "=HYPERLINK" in text  # as a text, as it was said
    assert "Umzug" in text


def test_every_letter_becomes_a_page(converted, tmp_path):
    pdfium = pytest.importorskip("pypdfium2")
    said = {"person": {"name": "Ayşe Yılmaz"}, "termin": {"tag": "3. März 2026"}, "plan": {"nummer": 1}}
    files = []
    for template in templates(Path("there is no such folder")):
        files.append(tmp_path / f"{template.title}.docx")
        files[-1].write_bytes(fill(read_template(template), values(**said)))
    pages = {each.stem: pdfium.PdfDocument(each) for each in converted("pdf", *files)}
    assert len(pages) == len(files)
    for made in pages.values():
        assert "Ayşe Yılmaz" in made[0].get_textpage().get_text_range()
        made.close()
