from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt

from fm_desktop.storage.queries.caseload import LineRow
from fm_desktop.ui.roles import ROW_ID_ROLE
from fm_desktop.ui.tables.line_cells import STATE_ROLE, View
from fm_desktop.ui.tables.line_columns import KEYS
from fm_desktop.ui.tables.lines_model import KEPT_PAGES, PAGE, LinesModel

TODAY = date(2026, 3, 2)
VIEW = View(TODAY, 7)


def entry(number):
    return number.to_bytes(16, "big")


def line(number, **values):
    usual = dict.fromkeys(LineRow._fields)
    usual |= {
        "entry": entry(number),
        "client": entry(number),
        "name": f"Nachname {number}, Vorname",
        "phase": "steering",
        "flags": (),
        "next_due": TODAY + timedelta(days=number % 30 - 5),
        "next_due_kind": "D3",
        "customer_number": "123A456789",
        "newest": True,
        "shared": True,
    }
    return LineRow(**(usual | values))


class Pages:
    """Answers for pages when told to, and counts how often it was asked."""

    def __init__(self):
        self.asked = []

    def read(self, ids, then):
        self.asked.append((ids, then))

    def answer(self):
        ids, then = self.asked.pop(0)
        then([line(int.from_bytes(each, "big")) for each in ids])


@pytest.fixture
def pages():
    return Pages()


@pytest.fixture
def model(qapp, pages):
    model = LinesModel(pages.read, VIEW)
    model.set_lines([entry(n) for n in range(1000)], {}, VIEW)
    return model


def test_the_model_keeps_qts_rules(qtmodeltester, qapp):
    model = LinesModel(lambda ids, then: None, VIEW)
    model.set_lines([entry(n) for n in range(9)], {0: [line(n) for n in range(9)]}, VIEW)
    qtmodeltester.check(model)


def test_both_headers_answer_every_role(model):
    for orientation in Qt.Orientation:
        for section in (-1, 0, 5, 10_000):
            for role in range(300):
                model.headerData(section, orientation, role)
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Name"


def test_a_row_not_read_yet_shows_a_placeholder_and_asks_for_its_page(model, pages, qtbot):
    assert model.index(300, 0).data() == "…"
    qtbot.waitUntil(lambda: len(pages.asked) == 1)
    assert pages.asked[0][0] == [entry(n) for n in range(2 * PAGE, 3 * PAGE)]
    with qtbot.waitSignal(model.dataChanged):
        pages.answer()
    assert model.index(300, 0).data() == "Nachname 300, Vorname"


def test_the_pages_beside_the_one_in_sight_are_read_ahead_and_no_further(model, pages, qtbot):
    model.index(300, 0).data()
    qtbot.waitUntil(lambda: len(pages.asked) == 1)
    asked = set()
    while pages.asked:
        asked.add(int.from_bytes(pages.asked[0][0][0], "big") // PAGE)
        pages.answer()
    assert asked == {1, 2, 3}


def test_an_answer_for_a_list_no_longer_shown_is_dropped(model, pages, qtbot):
    model.index(0, 0).data()
    qtbot.waitUntil(lambda: len(pages.asked) == 1)
    model.set_lines([entry(7)], {0: [line(7)]}, VIEW)
    pages.answer()
    assert model.index(0, 0).data() == "Nachname 7, Vorname"
    assert model.rowCount() == 1


def test_a_hundred_thousand_rows_keep_few_pages(qapp, pages, qtbot):
    model = LinesModel(pages.read, VIEW)
    model.set_lines([entry(n) for n in range(100_000)], {}, VIEW)
    for page in range(0, 700, 7):
        model.index(page * PAGE, 0).data()
        qtbot.waitUntil(lambda: bool(pages.asked))
        while pages.asked:
            pages.answer()
    assert len(model._pages) <= KEPT_PAGES
    assert len(model._cells) <= KEPT_PAGES * PAGE


def test_a_line_gone_meanwhile_is_not_asked_for_again_and_again(model, pages, qtbot):
    model.index(0, 0).data()
    qtbot.waitUntil(lambda: len(pages.asked) == 1)
    _, then = pages.asked.pop()
    then([line(n) for n in range(PAGE - 1)])
    pages.asked.clear()
    assert model.index(PAGE - 1, 0).data() == "…"
    assert not model._wanted


def test_a_row_is_found_by_its_id(model):
    assert model.row_of(entry(640)) == 640
    assert model.row_of(entry(5000)) == -1
    assert model.row_of(None) == -1


def cell(row, column, role=Qt.ItemDataRole.DisplayRole):
    model = LinesModel(lambda ids, then: None, VIEW)
    model.set_lines([row.entry], {0: [row]}, VIEW)
    return model.index(0, KEYS.index(column)).data(role)


def test_a_deadline_far_off_carries_no_shape():
    assert cell(line(1, review_due=TODAY + timedelta(days=60)), "review_due", STATE_ROLE) == ""
    assert cell(line(1, review_due=TODAY), "review_due", STATE_ROLE) == "today"


def test_what_is_covered_names_its_appointment():
    row = line(
        1,
        next_due=TODAY + timedelta(days=3),
        next_due_covered_until=TODAY + timedelta(days=1),
        next_appointment=TODAY + timedelta(days=1),
        next_appointment_time="10:30",
    )
    assert cell(row, "next_due") == "Kontakt, morgen 10:30"


def test_the_first_cell_says_the_whole_row():
    row = line(1, name="Yılmaz, Ayşe", next_due=TODAY - timedelta(days=11))
    spoken = cell(row, "name", Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Yılmaz, Ayşe, Steuerung, Kontakt, überfällig seit 11 Tagen"


def test_a_first_contact_that_is_missed_is_said_so():
    assert cell(line(1, phase="assigned"), "last_contact") == "noch nie"
    assert cell(line(1, phase="watch"), "last_contact") == "–"


def test_of_a_colleagues_client_no_missed_contact_is_made_up():
    assert cell(line(1, phase="assigned", shared=False), "last_contact") == "–"


def test_every_cell_of_a_row_knows_its_id():
    assert {cell(line(3), key, ROW_ID_ROLE) for key in KEYS} == {entry(3)}
