"""A client others work with: who, by whom, what is due, and nothing else; a deputy plans appointments."""

from datetime import timedelta

import pytest

from fm_desktop.storage import sight
from fm_desktop.storage.models import Deputyship, Person
from fm_desktop.storage.queries.caseload import LineFilter, Order, line_ids, lines
from fm_desktop.ui.case.case_pane import CasePane
from fm_desktop.vault.author import Author


@pytest.fixture
def line_of_another(demo_desk):
    """Sit down as a case manager of no team who runs nothing, and return a line of somebody else's."""

    def find():
        nobody = Author(bytes(15) + b"\x01", "neu", "Nele Neu", ("fm",))
        sight.sit_down(nobody, demo_desk.today())
        wanted = LineFilter(phases=frozenset({"steering"}))
        return lines(line_ids(wanted, Order("sort_name"), demo_desk.today())[:1])[0]

    return demo_desk.work.call(find)


@pytest.fixture
def opened_line(qtbot, demo_desk, line_of_another):
    pane = CasePane(demo_desk)
    qtbot.addWidget(pane)
    pane.resize(1232, 900)
    pane.show_client(line_of_another.client, line_of_another.case)
    pane.show()
    qtbot.waitUntil(lambda: pane._stack.currentWidget() is pane.line)
    return pane


def test_a_line_says_who_looks_after_somebody_and_what_is_due(opened_line, line_of_another):
    page = opened_line.line
    assert line_of_another.shared is False
    assert line_of_another.manager_name in page.findChild(object, "who_looks_after").text()
    assert page.table.model().rowCount() > 0
    assert page.plan.isHidden()
    assert page.planned.isHidden()
    assert opened_line.subject() is None


def test_no_key_does_anything_there(qtbot, opened_line):
    opened_line.deeds.do("contact")
    opened_line.deeds.do("not_come")
    assert opened_line.findChild(object, "talk_dialog") is None


def test_who_stands_in_without_consent_plans_appointments(qtbot, demo_desk, line_of_another, opened_line):
    def stand_in():
        day, manager = demo_desk.today(), line_of_another.manager
        deputy = Person.create(id=sight.reader().person_id, family_name="Neu")
        Deputyship.create(person=manager, deputy=deputy, first_day=day, last_day=day + timedelta(days=7))

    demo_desk.work.call(stand_in)
    opened_line.refresh()
    qtbot.waitUntil(lambda: not opened_line.line.plan.isHidden())
    opened_line.line.plan.click()
    form = next(
        each for each in opened_line.findChildren(object) if each.objectName() == "appointment_dialog"
    )
    qtbot.waitUntil(form.isVisible)
    form.reject()
