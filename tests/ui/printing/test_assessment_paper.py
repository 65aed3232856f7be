import pytest

from fm_desktop.domain.assessment import Points
from fm_desktop.ui.printing.assessment_paper import assessment_document
from fm_desktop.ui.printing.densities import CLOSE
from fm_desktop.ui.printing.document import best_setting
from fm_desktop.ui.printing.output import as_pdf
from tests.ui.printing.papers import assessment
from tests.ui.printing.reading_pdf import pages_of, squeezed


def printed(sheet):
    """Return what stands on each page of an assessment's paper."""
    return pages_of(as_pdf(assessment_document(sheet)))


def test_all_that_was_recorded_stands_on_the_paper():
    (page,) = printed(assessment(4))
    for words in (
        "Jobcenter Musterstadt",
        "Ihr Assessment",
        "Joy Okafor",
        "Kundennummer 123A456204 · erarbeitet mit Miriam Albrecht",
        "2. März 2026",
        "Heute wichtig",
        "Arbeits- und Sozialverhalten",
        "Wie Sie es sehen",
        "Wie das Fallmanagement es sieht",
        "schon versucht: Beratung bei der Diakonie",
        "Handlungsbedarfe",
        "Mietschulden",
        "verfestigt",
        "Zuerst die Wohnung sichern",
        "Integration innerhalb von zwölf Monaten wahrscheinlich",
        "vier Jahre in der Gastronomie",
        "Entwicklungsprofil",
        "Seite 1 von 1",
    ):
        assert squeezed(words) in page


def test_each_area_has_the_numbers_of_both_views():
    sheet = assessment(3)
    sheet = sheet._replace(areas=(sheet.areas[1]._replace(own=Points(3, 9), client=Points(None, 7)),))
    assert squeezed("Arbeits- und Sozialverhalten – 7 3 9") in printed(sheet)[0]


def test_a_view_nobody_told_has_no_column():
    sheet = assessment(6)
    bare = sheet._replace(areas=tuple(area._replace(client=Points(None, None)) for area in sheet.areas))
    (page,) = printed(bare)
    assert squeezed("Wie das Fallmanagement es sieht") in page
    assert squeezed("Wie Sie es sehen") not in page


def test_what_was_not_said_has_no_heading():
    sheet = assessment(2)
    bare = type(sheet)(sheet.parties, sheet.day, ())
    (page,) = printed(bare)
    for words in ("Heute wichtig", "Lebensbereiche", "Handlungsbedarfe", "Prognose", "Profil"):
        assert squeezed(words) not in page


@pytest.mark.parametrize(
    ("count", "is_wordy", "pages"), [(1, False, 1), (9, False, 1), (14, False, 1), (15, True, 2)]
)
def test_an_assessment_takes_one_or_two_pages(count, is_wordy, pages):
    assert len(printed(assessment(count, wordy=is_wordy))) == pages


@pytest.mark.parametrize("count", range(1, 16))
@pytest.mark.parametrize("is_wordy", [False, True])
def test_no_page_ends_with_a_heading_and_the_columns_are_named_on_each(ink, count, is_wordy):
    found = best_setting(assessment_document(assessment(count, wordy=is_wordy)).layout, ink)
    assert found.density.text >= CLOSE.text
    assert all(placed.laid.whole for page in found.pages for placed in page)
    assert not any(page[-1].laid.row.keep for page in found.pages)
    for rows, page in zip(found.pages, printed(assessment(count, wordy=is_wordy)), strict=True):
        has_areas = any(placed.laid.row.ornament is not None for placed in rows)
        assert (squeezed("Wie Sie es sehen") in page) == has_areas


@pytest.mark.parametrize("name", ["Nguyễn Thị Ánh Tuyết", "Jürgen Groß", "سلمى"])
def test_names_of_every_script_are_written(name):
    assert name.replace(" ", "") in printed(assessment(2, client=name))[0]


def test_neither_the_file_nor_its_name_says_of_itself_whose_it_is():
    document = assessment_document(assessment(2))
    assert (document.name, document.file_name) == ("Assessment", "assessment-2026-03-02.pdf")
    assert b"Okafor" not in as_pdf(document)
