import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPdfWriter

from fm_desktop.ui.printing.output import DOTS_PER_INCH, plan_as_pdf
from fm_desktop.ui.printing.pages import pages, whole_page
from fm_desktop.ui.printing.plan_paper import rows_of
from fm_desktop.ui.printing.rows import Ink
from tests.ui.printing.conftest import goal
from tests.ui.printing.reading_pdf import pages_of, squeezed


@pytest.fixture
def laid():
    """Return what lays a paper onto pages."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    whole_page(writer)
    return lambda sheet: pages(rows_of(sheet), Ink(writer))


def test_one_goal_stands_on_one_page_with_all_that_was_agreed(sheet):
    (page,) = pages_of(plan_as_pdf(sheet(goal())))
    for words in (
        "Jobcenter Musterstadt",
        "Ihr Integrationsplan",
        "Joy Okafor",
        "Kundennummer 123A456204 · erarbeitet mit Miriam Albrecht",
        "Fassung 2, 2. März 2026",
        "Arbeit als Helferin in der Großküche",
        "Schulden, Kinderbetreuung",
        "Lebenslauf ergänzen",
        "Diakonie Eimsbüttel",
        "13. März 2026",
        "erledigt",
        "Ihre Rechte und Pflichten",
        "Unsere Rechte und Pflichten",
        "Miriam Albrecht, Jobcenter Musterstadt",
        "Seite 1 von 1",
    ):
        assert squeezed(words) in page


def test_twelve_goals_stand_each_once_and_the_pages_are_counted(sheet):
    found = pages_of(plan_as_pdf(sheet(*(goal(number) for number in range(1, 13)))))
    text = "".join(found)
    assert [text.count(squeezed(f"Ziel Nummer {number}: Arbeit")) for number in range(1, 13)] == [1] * 12
    assert all(f"Seite{at}von{len(found)}" in page for at, page in enumerate(found, 1))
    assert all(squeezed("Integrationsplan · Joy Okafor · Fassung 2") in page for page in found[1:])
    assert squeezed("Datum und Unterschrift") in found[-1]


@pytest.mark.parametrize("goals", [1, 2, 3, 5, 12])
@pytest.mark.parametrize("longer", [0, 1, 3, 8])
def test_no_row_is_cut_and_no_heading_stands_alone(laid, sheet, goals, longer):
    for page in laid(sheet(*(goal(number, longer) for number in range(goals)))):
        assert all(placed.laid.whole for placed in page)
        assert not page[-1].laid.row.keep
        bottoms = [placed.y + placed.laid.height for placed in page]
        assert all(top.y >= bottom - 0.01 for top, bottom in zip(page[1:], bottoms, strict=False))


def test_a_step_longer_than_a_page_goes_on_under_the_name_of_its_goal(sheet):
    found = pages_of(plan_as_pdf(sheet(goal(1, longer=60))))
    assert len(found) > 3
    assert squeezed("Ziel 1, Fortsetzung") in found[2]
    assert "".join(found).count(squeezed("Schreiben Sie die Antworten auf")) == 60


@pytest.mark.parametrize(
    "name", ["Nguyễn Thị Ánh Tuyết", "Ayşe Yılmaz-Święcicka", "Jürgen Groß", "Оксана Шевченко"]
)
def test_names_of_every_script_are_written(sheet, name):
    (page,) = pages_of(plan_as_pdf(sheet(goal(), client=name)))
    assert page.count(squeezed(name)) == 2


def test_an_arabic_name_is_written_with_joined_letters(sheet):
    (page,) = pages_of(plan_as_pdf(sheet(goal(), client="سلمى")))
    assert page.count("سلمى") == 2


def test_a_plan_without_words_on_rights_has_no_empty_heading(sheet):
    bare = sheet(goal())
    bare = bare._replace(paper=type(bare.paper)(bare.paper.goals))
    assert squeezed("Rechte und Pflichten") not in pages_of(plan_as_pdf(bare))[0]
