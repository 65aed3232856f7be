"""One client from the mark on, through the real window with real keys: rows, due dates, timeline, journal."""

from datetime import date

import pytest

from fm_desktop.casework.clients import ClientData, add_client
from fm_desktop.casework.people import PersonData, add_person
from fm_desktop.domain.directive import Due
from fm_desktop.storage.models import (
    Appointment,
    CarryOver,
    Clarification,
    Criterion,
    Discussion,
    EntryConsultation,
    Need,
    Takeover,
)
from tests.acceptance.conftest import LOGIN, PASSWORD, make_desk
from tests.acceptance.one_case import Worker
from tests.ui.conftest import catalogs, dressed, theme, tongue

__all__ = ["catalogs", "dressed", "theme", "tongue"]
"""The look and the German words, as every test of a screen has them."""

MARKED, ASSIGNED, ENTRY, NOTED, DECIDED = (
    date(2026, 11, 30),
    date(2026, 12, 2),
    date(2026, 12, 9),
    date(2027, 1, 20),
    date(2027, 3, 8),
)
"""A Monday, and what follows; 9 March 2027 is the end of clarification."""


@pytest.fixture
def worker(qtbot, tmp_path, dressed):
    """Miriam Albrecht at her desk on the day somebody is marked."""
    somebody = Worker(qtbot, make_desk(tmp_path / "data"), LOGIN, PASSWORD, MARKED)
    officer = PersonData("Petersen", "Kirsten", roles=("av",))
    somebody.work.call(lambda: add_person(officer, by=somebody.author))
    born = date(1990, 5, 4)
    data = ClientData("123A456789", "Yılmaz", "Ayşe", born, placement_officer="Petersen, Kirsten")
    _, client = somebody.did(add_client, data)
    somebody.open_case(client)
    yield somebody
    somebody.leave()


def mark(worker):
    """Mark the client: one criterion with its reason, one entrenched need, nothing that excludes."""
    guide = worker.guide("mark")
    assert guide.onward()
    guide.press("criterion_4")
    guide.type("reason_4", "mehr als fehlende Bewerbungen")
    assert guide.onward()
    area = guide.find("need_area_1")
    area.setFocus()
    worker.qtbot.keyClicks(area, "Geld")
    guide.type("need_1", "Schulden")
    guide.press("need_entrenched_1")
    for _ in range(3):
        assert guide.onward()
    assert guide.find("check_outcome").text() == "Zugang zum Fallmanagement gegeben"
    worker.record(guide)


def assign(worker):
    """Take the case over in secondary responsibility."""
    form = worker.take("assign")
    worker.qtbot.waitUntil(lambda: form._manager.count() > 0)
    worker.save(form)


def hold_entry(worker):
    """Hold the entry consultation and take the client into main responsibility at once."""
    guide = worker.guide("entry")
    guide.type("entry_time", "945")
    guide.type("entry_minutes", "50")
    assert guide.onward()  # the criteria are known
    assert guide.onward()
    assert guide.onward()  # nothing excludes
    guide.press("procedure_explained")
    guide.type("entry_next_steps", "Briefe mitbringen")
    assert guide.onward()
    guide.press("care_main")
    assert guide.onward()
    guide.press("alliance_won")
    assert guide.onward()
    assert "Petersen" in guide.find("discussion_partner").text()
    guide.type("discussion_result", "beide fuer die Uebernahme")
    assert guide.onward()
    guide.type("takeover_benefits", "Darlehen laeuft")
    assert guide.onward()
    guide.type("next_day", "16.12.")
    guide.type("next_time", "10")
    worker.record(guide)


def note_clarification(worker):
    """Note on the way what the clarification phase yields."""
    form = worker.take("clarification_notes")
    worker.write(form, "fields_of_action", "Schulden, Tagesstruktur")
    worker.write(form, "advantages_on", "heute")
    worker.save(form)


def decide(worker):
    """Carry on at the end of clarification; what was noted stands there already."""
    guide = worker.guide("clarification")
    assert guide.find("fields_of_action").toPlainText() == "Schulden, Tagesstruktur"
    assert guide.onward()
    guide.type("consequences_on", "heute")
    assert guide.onward()
    guide.type("decision_reason", "kommt verlaesslich")
    worker.record(guide)


def lead_to_steering(worker):
    """Lead the client as far as steering, each step on its day."""
    mark(worker)
    worker.on(ASSIGNED)
    assign(worker)
    worker.on(ENTRY)
    hold_entry(worker)
    worker.on(NOTED)
    note_clarification(worker)
    worker.on(DECIDED)
    decide(worker)


def test_the_mark_opens_a_case_and_its_periods(worker):
    assert "step_switch" not in worker.offered()
    mark(worker)
    case = worker.case()
    assert (case.phase, case.referred_on, case.manager) == ("marked", MARKED, None)
    assert {row["criterion"]: row["met"] for row in worker.rows(Criterion)} == {
        "1": False,
        "2": False,
        "4": True,
    }
    assert [(row["area"], row["entrenched"]) for row in worker.rows(Need)] == [("money_debts", True)]
    assert worker.due() == {Due.D1: date(2026, 12, 3), Due.D2: date(2026, 12, 14)}


def test_main_responsibility_waits_for_the_entry_consultation(worker):
    mark(worker)
    assign(worker.on(ASSIGNED))
    assert worker.case().phase == "assigned"
    offered = worker.offered()
    assert offered["step_entry"]
    assert not offered["step_switch"]
    assert Due.D1 not in worker.due()


def test_the_entry_consultation_brings_every_date_of_main_responsibility(worker):
    mark(worker)
    assign(worker.on(ASSIGNED))
    hold_entry(worker.on(ENTRY))
    case = worker.case()
    assert (case.phase, case.entry_held_on, case.main_since) == ("clarification", ENTRY, ENTRY)
    [entry], [taken], [talk] = worker.rows(EntryConsultation), worker.rows(Takeover), worker.rows(Discussion)
    assert (entry["procedure_explained"], entry["won"]) == (True, True)
    assert (taken["benefits"], taken["talk_on"]) == ("Darlehen laeuft", ENTRY)
    assert (talk["day"], talk["kind"], talk["agreed"]) == (ENTRY, "officer", True)
    assert [(row["day"], row["time"]) for row in worker.rows(Appointment)] == [(date(2026, 12, 16), "10:00")]
    assert [(row["kind"], row["row"]) for row in worker.rows(CarryOver)] == [("takeover", taken["id"])]
    assert worker.due() == {
        Due.D3: date(2027, 1, 11),
        Due.D4: date(2027, 3, 9),
        Due.D5: date(2027, 6, 9),
        Due.D6: date(2029, 12, 9),
        Due.D13: date(2026, 12, 14),
    }


def test_one_client_is_led_from_the_mark_to_steering(worker):
    lead_to_steering(worker)
    case = worker.case()
    assert (case.phase, case.clarification_decided_on, case.alliance) == ("steering", DECIDED, True)
    [noted] = worker.rows(Clarification)
    assert (noted["advantages_on"], noted["consequences_on"]) == (NOTED, DECIDED)
    assert set(worker.due()) == {Due.D3, Due.D5, Due.D6, Due.D13}
    assert worker.journal() == [
        "add_client",
        "mark",
        "assign",
        "hold_entry",
        "note_clarification",
        "decide_clarification",
    ]
    told = worker.told()
    assert [title for kind, title in told if kind == "state"] == [
        "steering",
        "clarification",
        "assigned",
        "marked",
    ]
    assert {"discussion", "takeover", "entry_record", "clarification", "contact"} <= {
        kind for kind, _ in told
    }
