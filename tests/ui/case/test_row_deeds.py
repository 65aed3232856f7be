"""What is offered on a row of the history, and what an AGH without main responsibility asks for."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from fm_desktop.casework.aghs import record_agh
from fm_desktop.casework.consents import give_consent
from fm_desktop.casework.people import OfficeData, set_office
from fm_desktop.casework.reminders import ReminderData, add_reminder
from fm_desktop.domain.directive import Due
from fm_desktop.ui.case.case_dialogs import DIALOGS
from fm_desktop.ui.case.next_steps import plain_steps, step_for
from fm_desktop.ui.case.reading import read_case
from fm_desktop.ui.case.row_deeds import row_deeds
from fm_desktop.ui.case.row_reading import RowReading
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.widgets.state_shape import StateShape

AT_ONCE = {"talk_held", "move", "missed", "cancel", "read_row", "verbis"}


@pytest.fixture
def seen(demo_desk):
    """Return what reads everything about the case of a line."""

    def see(line):
        return demo_desk.work.call(lambda: read_case(line.client, line.case, demo_desk.today()))

    return see


@pytest.mark.parametrize("phase", ["marked", "assigned", "clarification", "steering", "ended", "declined"])
def test_every_deed_on_a_row_can_be_done(line_in, seen, phase):
    case = seen(line_in(phase))
    deeds = [each for row in case.history for each in row_deeds(row, case)]
    assert {each.deed for each in deeds} <= set(DIALOGS) | AT_ONCE
    assert deeds


def test_a_work_opportunity_without_main_responsibility_asks_for_the_next_step_there(
    line_in, seen, did, demo_desk
):
    line = line_in("assigned", lambda each: True)
    did(record_agh, line.client, demo_desk.today() - timedelta(days=3), None)
    case = seen(line)
    item = next(each for each in case.dues if each.due == Due.D15)
    step = step_for(item, case)
    held = case.case.entry_held_on is not None
    assert step.deed == ("switch" if held else "entry")
    other = next(each for each in plain_steps(case) if each.deed == "agh_lead")
    assert other.more["agh"].id == item.row


def test_what_is_soon_is_what_the_office_says(shown, line_in, did, demo_desk):
    line, day = line_in("steering"), demo_desk.today() + timedelta(days=9)
    did(add_reminder, ReminderData(day, "Mietvertrag", line.client, line.case))

    def states(pane):
        return {shape._state for shape in pane.side.findChildren(StateShape)}

    assert "soon" not in states(shown(line))
    did(set_office, OfficeData("Mitte", "HH", soon_days=10))
    assert "soon" in states(shown(line))


@pytest.mark.parametrize("kind", ["need", "consent", "plan"])
def test_enter_shows_in_full_what_nothing_else_can_be_done_with(qtbot, shown, line_in, did, demo_desk, kind):
    line = line_in("steering")
    did(give_consent, line.client, ["health"], demo_desk.today())
    pane = shown(line)
    timeline = pane.history.timeline
    rows = [timeline.model().index(n, 0) for n in range(timeline.model().rowCount())]
    place = next(each for each in rows if each.data(RECORD_ROLE).record.kind == kind)
    timeline.setCurrentIndex(place)
    qtbot.keyClick(timeline, Qt.Key.Key_Return)
    (reading,) = pane.findChildren(RowReading)
    qtbot.waitExposed(reading)
    assert reading.windowTitle() == place.data(RECORD_ROLE).title
    assert reading.text.toPlainText() == place.data(RECORD_ROLE).text != ""
    qtbot.keyClick(reading.text, Qt.Key.Key_Escape)
    assert not reading.isVisible()


def test_every_row_of_the_history_opens_something(line_in, seen):
    for phase in ("marked", "steering", "aftercare", "ended"):
        case = seen(line_in(phase))
        assert all(row_deeds(row, case) for row in case.history)
