"""Whoever enters or looks at a service is told first whether one may speak with the partner."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton

from fm_desktop.casework.network import PartnerData, add_partner
from fm_desktop.casework.releases import ReleaseData, record_release
from fm_desktop.casework.services import ServiceData, record_service
from fm_desktop.storage.queries.services import services_of

NOT = "Es gilt keine Schweigepflichtentbindung"
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
TAB = "Leistungen"


def number_in(widget):
    return widget.release.number.text()


def named(desk, somebody, partner):
    found = desk.work.call(lambda: services_of(somebody.client)).services
    return next(row for row in found if row.partner == partner)


def offered(qtbot, box):
    qtbot.waitUntil(lambda: box.count() > 0)


def test_the_release_stands_before_the_number_which_waits_for_a_key(qtbot, plain, subject_in, did):
    somebody = subject_in("steering")
    did(add_partner, PartnerData("Aaa Hilfe", phone="040 77"))
    did(add_partner, PartnerData("Bbb Hilfe", phone="040 88"))
    did(
        record_release,
        ReleaseData(somebody.client, "aaa hilfe", "Verlauf", date(2026, 3, 2), date(2026, 4, 1)),
    )
    form = plain("service", somebody)
    line, partner = form.release, form.findChild(QComboBox, "service_partner")
    offered(qtbot, partner)
    assert line.isHidden()
    qtbot.keyClicks(partner, "aaa")
    qtbot.waitUntil(line.isVisible)
    assert line.text() == "Schweigepflichtentbindung gilt bis 1.4.2026: Verlauf"
    shown = line.findChild(QLabel, "partner_number")
    ask = line.findChild(QPushButton, "show_number")
    assert "040 77" not in " ".join(each.text() for each in form.findChildren(QLabel))
    assert ask.accessibleDescription() == line.text()
    qtbot.keyClick(partner, Key.Key_Tab)
    assert ask.hasFocus()
    qtbot.keyClick(ask, Key.Key_Space)
    assert (shown.text(), shown.hasFocus(), ask.isVisible()) == ("040 77", True, False)
    partner.setEditText("Bbb Hilfe")
    assert number_in(form) == ""
    qtbot.waitUntil(lambda: line.text().startswith(NOT))
    assert (number_in(form), ask.isVisible()) == ("", True)
    partner.clear()
    qtbot.waitUntil(line.isHidden)


def test_a_partner_chosen_by_typing_is_kept_with_the_service(qtbot, plain, subject_in, did, demo_desk):
    somebody = subject_in("steering")
    _, chosen = did(add_partner, PartnerData("Aaa Hilfe", phone="040 77"))
    form = plain("service", somebody)
    partner = form.findChild(QComboBox, "service_partner")
    offered(qtbot, partner)
    qtbot.keyClicks(partner, "aaa hil")
    with qtbot.waitSignal(demo_desk.data_changed):
        qtbot.keyPress(partner, Key.Key_Return, CTRL)
    assert named(demo_desk, somebody, "Aaa Hilfe").directory_partner == chosen


def test_a_partner_the_directory_does_not_know_may_be_named(qtbot, plain, subject_in, demo_desk):
    somebody = subject_in("steering")
    form = plain("service", somebody)
    partner = form.findChild(QComboBox, "service_partner")
    offered(qtbot, partner)
    qtbot.keyPress(partner, Key.Key_Return, CTRL)
    assert form.fields["service_partner"].is_faulty()
    qtbot.keyClicks(partner, "Xyz Neuland")
    with qtbot.waitSignal(demo_desk.data_changed):
        qtbot.keyPress(partner, Key.Key_Return, CTRL)
    assert named(demo_desk, somebody, "Xyz Neuland").directory_partner is None


def test_on_the_page_of_services_the_number_waits_too(qtbot, shown, line_in, did):
    line = line_in("steering")
    _, chosen = did(add_partner, PartnerData("Aaa Hilfe", phone="040 77"))
    did(
        record_service,
        ServiceData(line.case, "Aaa Hilfe", directory_partner=chosen, first_day=date(2026, 3, 2)),
    )
    pane = shown(line)
    number = next(n for n in range(pane.tabs.count()) if pane.tabs.tabText(n) == TAB)
    pane.tabs.setCurrentIndex(number)
    page = pane.pages.services
    qtbot.waitUntil(lambda: page.table.rows.rowCount() > 0)
    at = next(n for n in range(page.table.rows.rowCount()) if page.table.rows.row(n).texts[1] == "Aaa Hilfe")
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.rows.index(at, 0))
    qtbot.waitUntil(lambda: page.release.text().startswith(NOT))
    assert number_in(page) == ""
    qtbot.keyClick(page.table, Key.Key_Z)
    assert number_in(page) == "040 77"


def test_a_release_without_an_end_says_what_it_is_about(qtbot, plain, subject_in, did):
    somebody = subject_in("steering")
    did(add_partner, PartnerData("Aaa Hilfe"))
    did(record_release, ReleaseData(somebody.client, "Aaa Hilfe", "Verlauf", date(2026, 3, 2)))
    form = plain("service", somebody)
    offered(qtbot, form.findChild(QComboBox, "service_partner"))
    form.findChild(QComboBox, "service_partner").setEditText("Aaa Hilfe")
    qtbot.waitUntil(lambda: form.release.text() == "Schweigepflichtentbindung gilt: Verlauf")
    assert form.release.number.isHidden()
