"""The same client from steering to the end of aftercare, through the real window with real keys."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from fm_desktop.domain.directive import Due
from fm_desktop.storage.models import (
    Agh,
    Assessment,
    CarryOver,
    CaseState,
    Contact,
    Ending,
    EndingReason,
    Goal,
    Need,
    Note,
    PlanVersion,
    Review,
    Service,
    Step,
)
from tests.acceptance.one_case import CTRL, Worker
from tests.acceptance.test_one_case import (
    DECIDED,
    catalogs,
    dressed,
    lead_to_steering,
    theme,
    tongue,
    worker,
)

__all__ = ["catalogs", "dressed", "theme", "tongue", "worker"]

ASSESSED, STEERED, REVIEWED = date(2027, 3, 15), date(2027, 4, 12), date(2027, 6, 7)
WITH_AGH, AFTER_AGH = date(2027, 7, 5), date(2027, 10, 4)
AFTERCARE, EXTENDED, ENDED = date(2027, 11, 8), date(2028, 1, 10), date(2028, 3, 31)
Key = Qt.Key
DEEDS = [
    "document_talk",
    "record_assessment",
    "change_plan",
    "steer_plan",
    "record_service",
    "record_review",
    "record_agh",
    "decide_agh",
    "start_aftercare",
    "extend_aftercare",
    "end",
]
"""What the journal tells from steering on."""


class Fingers:
    """Presses keys where the focus is."""

    def __init__(self, worker: Worker) -> None:
        self.worker, self.qtbot = worker, worker.qtbot

    def at(self):
        """Return where a key goes."""
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return QApplication.focusWidget()

    def type(self, *parts):
        """Type texts and press keys, one after the other."""
        for part in parts:
            for each in part if isinstance(part, str) else [part]:
                self.qtbot.keyClick(self.at(), each)

    def onward(self):
        """Press Ctrl+Enter."""
        self.qtbot.keyPress(self.at(), Key.Key_Return, CTRL)

    def store(self):
        """Press Ctrl+Enter and wait until it is stored."""
        with self.qtbot.waitSignal(self.worker.desk.data_changed):
            self.onward()
        self.worker.settle()


@pytest.fixture
def fingers(worker):
    return Fingers(worker)


def talk(worker, fingers):
    """Document a conversation with a note and the next appointment."""
    form = worker.take("contact")
    worker.qtbot.waitUntil(lambda: form._ground is not None)
    worker.write(form, "contact_day", "heute")
    worker.write(form, "contact_time", "930")
    form.findChild(QWidget, "note_1_text").setFocus()
    fingers.type("Praktikum besprochen")
    worker.write(form, "next_day", "+4w")
    fingers.store()


def assess(worker, fingers):
    """Judge what matters today, with the need that is known already."""
    form = worker.take("assessment")
    worker.qtbot.waitUntil(lambda: form.today.areas.offers.rowCount() > 0)
    form.today.areas.setFocus()
    fingers.type(Key.Key_Down, Key.Key_Space)
    fingers.onward()
    worker.qtbot.waitUntil(lambda: QApplication.focusWidget() is form.grid_page.grid)
    fingers.type(Key.Key_6, Key.Key_Right, Key.Key_4)
    fingers.onward()
    fingers.onward()
    assert form.currentPage() is form.prospects
    form.prospects.focus.setFocus()
    fingers.type("Schulden zuerst")
    fingers.onward()
    fingers.store()


def plan(worker, fingers):
    """Make a plan of one goal and hand it out."""
    form = worker.take("plan")
    worker.qtbot.waitUntil(lambda: bool(form.goals.editor.forms()))
    tab = Key.Key_Tab
    fingers.type("Raten vereinbart", tab, "Bescheid der Beratung", tab)
    fingers.type(Key.Key_Space, tab, tab, "schuldn", tab, "30.9.2027")
    fingers.onward()
    worker.qtbot.waitUntil(lambda: fingers.at().objectName() == "step_1_1_text")
    fingers.type("Unterlagen sammeln", tab, tab, "12.4.2027")
    fingers.onward()
    fingers.onward()
    assert form.currentPage() is form.outcome
    fingers.store()


def steer(worker, fingers):
    """Judge the step that is due as done."""
    form = worker.take("steering")
    worker.qtbot.waitUntil(lambda: form.judging.list.rows.rowCount() > 0)
    fingers.type(Key.Key_D)
    fingers.store()


def begin_service(worker):
    """Enter a flanking service with its next check."""
    form = worker.take("service")
    worker.write(form, "service_partner", "Schuldnerberatung Diakonie")
    worker.save(form)


def review(worker):
    """Record a continuation review."""
    guide = worker.guide("review")
    guide.type("review_reasons", "Ratenplan laeuft, Praktikum steht an")
    guide.type("review_prospects", "Arbeitsaufnahme in einem Jahr")
    assert guide.onward()
    guide.type("elsewhere_why", "Alles haengt zusammen")
    worker.record(guide)


def enter_agh(worker, last):
    """Enter a work opportunity from the side of the case."""
    add = worker.window.pane().side.findChild(QPushButton, "add_agh")
    add.setFocus()
    before = set(QApplication.topLevelWidgets())
    worker.qtbot.keyClick(add, Key.Key_Space)
    form = worker._opened(before)
    worker.write(form, "agh_first", "heute")
    worker.write(form, "agh_last", last)
    worker.save(form)


def decide_on_staying(worker):
    """Decide after the work opportunity that the client stays."""
    form = worker.take("agh_decision")
    worker.save(form)


def tell_placement(guide):
    """Say why the client is stable, and that it was talked through today."""
    guide.type("stable_reason", "Arbeitet seit drei Monaten")
    guide.type("end_talk_on", "heute")
    guide.meet("end_talk_partner", "Petersen")


def begin_aftercare(worker):
    """End main responsibility and stay at hand."""
    guide = worker.guide("aftercare")
    guide.press("reason_integrated")
    guide.type("text_integrated", "Lager, unbefristet")
    assert guide.onward()
    guide.type("purpose", "Die Probezeit")
    guide.type("aftercare_until", "31.1.2028")
    assert guide.onward()
    tell_placement(guide)
    assert guide.onward()
    assert "Diakonie" in guide.facts()["Bleibt offen"]
    worker.record(guide)


def extend(worker):
    """Let aftercare go on."""
    form = worker.take("extend_aftercare")
    worker.write(form, "aftercare_until", "31.3.2028")
    worker.write(form, "extension_reason", "Probezeit verlaengert")
    worker.save(form)


def end(worker):
    """End the case out of aftercare; what was said when it began stands there already."""
    guide = worker.guide("end")
    worker.qtbot.waitUntil(lambda: guide.form.version is not None)
    assert guide.find("reason_integrated").isChecked()
    guide.type("aftercare_outcome", "Probezeit bestanden")
    worker.record(guide)


def test_one_client_is_led_from_steering_to_the_end_of_aftercare(worker, fingers):
    lead_to_steering(worker)
    assert worker.today == DECIDED
    assert "step_assessment" in worker.offered()

    talk(worker.on(ASSESSED), fingers)
    assert worker.rows(Note)[0]["text"] == "Praktikum besprochen"
    assert worker.due()[Due.D3] == date(2027, 4, 15)
    assess(worker, fingers)
    [assessed] = worker.rows(Assessment)
    assert (assessed["day"], assessed["focus"]) == (ASSESSED, "Schulden zuerst")
    plan(worker, fingers)
    [goal], [step], [version] = worker.rows(Goal), worker.rows(Step), worker.rows(PlanVersion)
    assert (goal["text"], goal["until"]) == ("Raten vereinbart", date(2027, 9, 30))
    assert (step["until"], version["number"]) == (STEERED, 1)
    assert worker.due()[Due.D8] == STEERED

    steer(worker.on(STEERED), fingers)
    assert [row["status"] for row in worker.rows(Step)] == ["done"]
    assert Due.D8 not in worker.due()
    begin_service(worker)
    assert worker.due()[Due.D5] == date(2027, 6, 9)

    review(worker.on(REVIEWED))
    [reviewed] = worker.rows(Review)
    assert (reviewed["day"], reviewed["economical_elsewhere"]) == (REVIEWED, False)
    assert worker.due()[Due.D5] == date(2027, 12, 9)
    owed = [row for row in worker.rows(CarryOver) if row["kind"] == "review"]
    assert [row["row"] for row in owed] == [reviewed["id"]]
    assert worker.due()[Due.D6] == date(2029, 12, 9)

    enter_agh(worker.on(WITH_AGH), "30.9.2027")
    assert worker.due()[Due.D10] == date(2027, 9, 30)
    decide_on_staying(worker.on(AFTER_AGH))
    [agh] = worker.rows(Agh)
    assert (agh["stay"], agh["decided_on"]) == (True, AFTER_AGH)
    assert Due.D10 not in worker.due()

    begin_aftercare(worker.on(AFTERCARE))
    case, [ending] = worker.case(), worker.rows(Ending)
    assert (case.phase, case.aftercare_until) == ("aftercare", date(2028, 1, 31))
    assert (ending["onward"], ending["purpose"], ending["talk_on"]) == (
        "aftercare",
        "Die Probezeit",
        AFTERCARE,
    )
    assert worker.due()[Due.D12] == date(2028, 1, 31)
    assert not {Due.D3, Due.D5, Due.D6} & set(worker.due())

    extend(worker.on(EXTENDED))
    assert worker.due()[Due.D12] == date(2028, 3, 31)
    end(worker.on(ENDED))
    case, [ending] = worker.case(), worker.rows(Ending)
    assert (case.phase, case.ended_on, case.end_reason) == ("ended", ENDED, "integrated")
    assert (ending["onward"], ending["outcome"]) == ("officer", "Probezeit bestanden")
    assert "Diakonie" in ending["left_open"]
    reasons = worker.work.call(lambda: list(EndingReason.select().dicts()))
    assert [(row["reason"], row["text"]) for row in reasons] == [("integrated", "Lager, unbefristet")]
    assert worker.due()[Due.D14] == date(2038, 3, 31)
    assert [row["phase"] for row in sorted(worker.rows(CaseState), key=lambda row: row["recorded_at"])] == [
        *("marked", "assigned", "clarification", "steering", "aftercare", "ended"),
    ]
    assert len(worker.rows(Need)) == 1
    assert len(worker.rows(Service)) == 1
    assert {row["day"] for row in worker.rows(Contact)} >= {ASSESSED}
    assert worker.journal()[6:] == DEEDS
    assert "step_mark" in worker.offered()
