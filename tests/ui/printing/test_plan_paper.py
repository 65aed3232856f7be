import pytest

from fm_desktop.ui.printing.densities import CLOSE, DENSE
from fm_desktop.ui.printing.document import best_setting
from fm_desktop.ui.printing.output import as_pdf
from fm_desktop.ui.printing.plan_paper import plan_document
from tests.ui.printing.conftest import goal
from tests.ui.printing.papers import usual, wordy
from tests.ui.printing.reading_pdf import pages_of, squeezed


@pytest.fixture
def printed(sheet):
    """Return what prints goals as a case manager would, and says what stands on each page."""
    return lambda *goals, **who: pages_of(as_pdf(plan_document(sheet(*goals, **who))))


@pytest.fixture
def setting(sheet, ink):
    """Return what sets a paper of goals."""
    return lambda *goals: best_setting(plan_document(sheet(*goals)).layout, ink)


def several(make, count):
    """Return so many goals of a kind."""
    return [make(number) for number in range(1, count + 1)]


@pytest.mark.parametrize(
    ("make", "count", "most"),
    [
        (usual, 1, 1), (usual, 2, 1), (usual, 3, 2), (usual, 5, 2), (usual, 8, 2), (usual, 12, 2),
        (wordy, 1, 1), (wordy, 5, 2), (wordy, 12, 3),
    ],
)  # fmt: skip
def test_a_plan_takes_one_or_two_pages_unless_very_much_was_said(printed, make, count, most):
    assert len(printed(*several(make, count))) == most


@pytest.mark.parametrize("count", [1, 2, 3, 4, 5, 6])
def test_a_plan_of_few_goals_is_set_in_letters_nobody_has_to_look_closely_at(setting, count):
    assert setting(*several(usual, count)).density.text >= CLOSE.text


def test_letters_never_get_smaller_than_one_can_read():
    assert min(DENSE.text, DENSE.small, DENSE.goal) >= 8.5


@pytest.mark.parametrize("make", [usual, wordy])
@pytest.mark.parametrize("count", [1, 5, 12])
def test_however_closely_it_is_set_nothing_that_was_agreed_is_left_out(printed, make, count):
    text = "".join(printed(*several(make, count)))
    for goal_ in several(make, count):
        for words in (goal_.text, goal_.recognised_by, goal_.strategy, *goal_.needs):
            assert squeezed(words) in text
        for step in goal_.steps:
            assert squeezed(step.text) in text
        assert all(squeezed(step.partner) in text for step in goal_.steps)
    steps = [step for goal_ in several(make, count) for step in goal_.steps]
    assert text.count("erledigt") == sum(step.status in ("done", "partly") for step in steps)


@pytest.mark.parametrize("make", [usual, wordy])
@pytest.mark.parametrize("count", range(1, 13))
def test_no_page_tears_a_goal_or_holds_a_signature_alone(printed, make, count):
    pages = printed(*several(make, count))
    for goal_ in several(make, count):
        whole = [goal_.text, *(step.text for step in goal_.steps)]
        assert any(all(squeezed(words) in page for words in whole) for page in pages)
    last = pages[-1]
    assert squeezed("Datum und Unterschrift") in last
    assert squeezed(usual(count).text) in last


def test_one_goal_stands_on_one_page_with_all_that_was_agreed(printed):
    (page,) = printed(goal())
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


def test_twelve_goals_stand_each_once_and_the_pages_are_counted(printed):
    found = printed(*several(goal, 12))
    text = "".join(found)
    assert [text.count(squeezed(f"Ziel Nummer {number}: Arbeit")) for number in range(1, 13)] == [1] * 12
    assert all(f"Seite{at}von{len(found)}" in page for at, page in enumerate(found, 1))
    assert all(
        squeezed("Integrationsplan · Joy Okafor · 123A456204 · Fassung 2") in page for page in found[1:]
    )
    assert squeezed("Datum und Unterschrift") in found[-1]


@pytest.mark.parametrize("goals", [1, 2, 3, 5, 12])
@pytest.mark.parametrize("longer", [0, 1, 3, 8])
def test_no_row_is_cut_and_no_heading_stands_alone(setting, goals, longer):
    for page in setting(*(goal(number, longer) for number in range(goals))).pages:
        assert all(placed.laid.whole for placed in page)
        assert not page[-1].laid.row.keep
        bottoms = [placed.y + placed.laid.height for placed in page]
        assert all(top.y >= bottom - 0.01 for top, bottom in zip(page[1:], bottoms, strict=False))


def test_a_step_longer_than_a_page_goes_on_under_the_name_of_its_goal(printed):
    found = printed(goal(1, longer=60))
    assert len(found) > 2
    assert squeezed("Ziel 1, Fortsetzung") in found[1]
    assert "".join(found).count("Bahn.") == 60


@pytest.mark.parametrize(
    "name", ["Nguyễn Thị Ánh Tuyết", "Ayşe Yılmaz-Święcicka", "Jürgen Groß", "Оксана Шевченко"]
)
def test_names_of_every_script_are_written(printed, name):
    (page,) = printed(goal(), client=name)
    assert page.count(squeezed(name)) == 2


def test_an_arabic_name_is_written_with_joined_letters(printed):
    (page,) = printed(goal(), client="سلمى")
    assert page.count("سلمى") == 2


def test_a_plan_without_words_on_rights_has_no_empty_heading(sheet):
    bare = sheet(goal())
    bare = bare._replace(paper=type(bare.paper)(bare.paper.goals))
    assert squeezed("Rechte und Pflichten") not in pages_of(as_pdf(plan_document(bare)))[0]


def test_a_very_long_name_is_shortened_in_the_running_line_and_stands_in_full_elsewhere(printed):
    name = "Anna-Magdalena Friederike " * 4 + "Schmidt-Oberhuber"
    first, last = printed(*several(usual, 5), client=name)
    assert squeezed(name) in first
    assert squeezed(name) in last, "below the line to sign on"
    assert "..." in last  # the ellipsis, as the text of a page is read
    assert last.count(squeezed(name)) == 1
    assert squeezed("123A456204 · Fassung 2") in last
