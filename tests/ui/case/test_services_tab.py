"""The page *Leistungen* and its forms, with keys, on the demo caseload."""

from datetime import date
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from fm_desktop.casework.measures import MeasureData, record_measure
from fm_desktop.casework.services import ServiceData, record_service
from fm_desktop.domain.directive import Due
from fm_desktop.storage.queries.due import due_of_client
from fm_desktop.storage.queries.services import services_of
from fm_desktop.ui.case.case_dialogs import open_dialog

CTRL = Qt.KeyboardModifier.ControlModifier
TAB = "Leistungen"


@pytest.fixture
def page(qtbot, shown, line_in, demo_desk):
    """Return the page of a client in steering about whom nothing of the kind is recorded, open."""

    def has_nothing(line):
        seen = demo_desk.work.call(partial(services_of, line.client))
        return not (seen.measures or seen.services or seen.releases)

    pane = shown(line_in("steering", has_nothing))
    number = next(n for n in range(pane.tabs.count()) if pane.tabs.tabText(n) == TAB)
    pane.tabs.setCurrentIndex(number)
    return pane


def do(desk, deed, *args):
    desk.work.call(partial(deed, *args, by=desk.author, today=desk.today()))


def form_of(qtbot, name):
    def found():
        return next((w for w in QApplication.topLevelWidgets() if w.objectName() == name), None)

    qtbot.waitUntil(lambda: found() is not None and found().isActiveWindow())
    return found()


def save(qtbot, form):
    with qtbot.waitSignal(form.desk.data_changed):
        qtbot.keyPress(form.focusWidget(), Qt.Key.Key_Return, CTRL)


def test_a_measure_is_entered_with_the_keyboard_and_stands_in_the_table(qtbot, demo_desk, page):
    subject = page.subject()
    form = open_dialog("measure", demo_desk, subject, page)
    qtbot.waitUntil(form.isActiveWindow)
    qtbot.keyClicks(form.focusWidget(), "Coaching")
    for text in ("", "bfw", "", "3.11.2025", "6.3.2026"):
        qtbot.keyClicks(form.focusWidget(), text)
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Return)
    save(qtbot, form)
    found = demo_desk.work.call(partial(services_of, subject.client)).measures
    assert [(row.kind, row.provider, row.last_day) for row in found] == [
        ("Coaching", "bfw", date(2026, 3, 6))
    ]
    dues = demo_desk.work.call(partial(due_of_client, subject.client, demo_desk.today()))
    assert Due.D16 in {line.due for line in dues}
    qtbot.waitUntil(lambda: page.pages.services.table.rows.rowCount() == 1)


def test_enter_on_a_measure_records_its_result(qtbot, demo_desk, page):
    subject = page.subject()
    data = MeasureData(subject.client, subject.case, "Kurs", date(2026, 1, 5), date(2026, 2, 27))
    do(demo_desk, record_measure, data)
    page.refresh()
    qtbot.waitUntil(lambda: page.pages.services.table.rows.rowCount() == 1)
    page.pages.services.table.setFocus()
    qtbot.keyClick(page.pages.services.table, Qt.Key.Key_Return)
    form = form_of(qtbot, "measure_result_dialog")
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Right)
    save(qtbot, form)
    assert demo_desk.work.call(partial(services_of, subject.client)).measures[0].attended == "partly"


def test_a_service_is_looked_at_and_ended(qtbot, demo_desk, page):
    subject = page.subject()
    do(
        demo_desk,
        record_service,
        ServiceData(subject.case, "Schuldnerberatung", next_check=demo_desk.today()),
    )
    page.refresh()
    qtbot.waitUntil(lambda: page.pages.services.table.rows.rowCount() == 1)
    page.pages.services.table.setFocus()
    qtbot.keyClick(page.pages.services.table, Qt.Key.Key_Return)
    form = form_of(qtbot, "service_check_dialog")
    form._onward.setFocus()
    qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Right)
    save(qtbot, form)
    assert demo_desk.work.call(partial(services_of, subject.client)).services[0].ended_on == demo_desk.today()


def test_where_nothing_is_recorded_the_page_says_what_to_do(qtbot, page):
    qtbot.waitUntil(lambda: page.pages.services._stack.currentIndex() == 1)
