"""The screen *Netzwerk* with real keys on a real file."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from fm_desktop.casework.network import PartnerData, add_partner
from fm_desktop.casework.services import ServiceData, record_service
from fm_desktop.storage.models import DirectoryPartner
from fm_desktop.storage.queries.network import partners
from fm_desktop.ui.network.network_pane import NetworkPane

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def pane(qtbot, demo_desk, did):
    """Open the screen with two partners more than the demo has."""
    did(add_partner, PartnerData("Aaa Schuldenhilfe", ("debt",), "Mitte", phone="040 77"))
    did(add_partner, PartnerData("Aab Kita Möwe", ("childcare",), opening_hours="Mo bis Fr 7 bis 17 Uhr"))
    return opened(qtbot, demo_desk)


def opened(qtbot, desk):
    shown = NetworkPane(desk)
    qtbot.addWidget(shown)
    shown.resize(1232, 900)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    shown.table.setFocus()
    qtbot.waitUntil(lambda: shown._topics is not None)
    return shown


def names(pane):
    return [pane.table.rows.row(n).texts[0] for n in range(pane.table.rows.rowCount())]


def form(qtbot):
    shown = next(
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, QDialog) and each.objectName() == "partner_dialog" and each.isVisible()
    )
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    return shown


def said(pane):
    return [each.text() for each in pane.details.findChildren(QLabel)]


def stored(pane, text):
    return pane.desk.work.call(lambda: partners(text))


def test_typing_finds_partners_without_accents_and_shows_all_of_the_first(qtbot, pane):
    assert names(pane)[:2] == ["Aaa Schuldenhilfe", "Aab Kita Möwe"]
    qtbot.keyClicks(pane.field, "mowe kinderb")
    qtbot.waitUntil(lambda: names(pane) == ["Aab Kita Möwe"])
    assert "Mo bis Fr 7 bis 17 Uhr" in said(pane)
    assert "Kinderbetreuung und Pflege" in said(pane)
    qtbot.keyClick(pane.field, Key.Key_Escape)
    qtbot.waitUntil(lambda: len(names(pane)) >= 2)


def test_what_nobody_has_is_said_and_no_partner_is_shown_beside(qtbot, pane):
    qtbot.keyClicks(pane.field, "xyzxyz")
    qtbot.waitUntil(lambda: names(pane) == [])
    assert pane._stack.currentWidget() is pane._nothing
    assert pane.current() is None
    assert said(pane) == []


def test_a_topic_narrows_the_list(qtbot, pane):
    pane.topic._picked("debt")
    qtbot.waitUntil(lambda: "Aab Kita Möwe" not in names(pane))
    assert "Aaa Schuldenhilfe" in names(pane)


def test_n_enters_a_partner_with_topics_chosen_and_typed(qtbot, pane):
    pane.table.setFocus()
    qtbot.keyClick(pane.table, Key.Key_N)
    dialog = form(qtbot)
    qtbot.keyClicks(dialog.findChild(QLineEdit, "partner_name"), "Neue Wege")
    topic = dialog.findChild(QComboBox, "partner_topic")
    qtbot.keyClicks(topic, "Schuldnerberatung")
    qtbot.keyClick(topic, Key.Key_Return)
    qtbot.keyClicks(topic, "Insolvenz")
    qtbot.keyClick(topic, Key.Key_Return)
    assert dialog.findChild(QPlainTextEdit, "partner_topics").toPlainText().splitlines() == [
        "Schuldnerberatung",
        "Insolvenz",
    ]
    qtbot.keyClicks(dialog.findChild(QLineEdit, "partner_phone"), "040 99")
    qtbot.keyPress(dialog.focusWidget(), Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: "Neue Wege" in names(pane))
    (row,) = stored(pane, "neue wege")
    assert (row.topics, row.phone) == (("debt", "Insolvenz"), "040 99")


def test_enter_changes_the_partner_and_keeps_what_was_not_touched(qtbot, pane):
    qtbot.keyClick(pane.table, Key.Key_Return)
    dialog = form(qtbot)
    site = dialog.findChild(QLineEdit, "partner_site")
    site.clear()
    qtbot.keyClicks(site, "Nord")
    qtbot.keyPress(site, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: "Nord" in said(pane))
    (row,) = stored(pane, "Aaa Schuldenhilfe")
    assert (row.site, row.topics, row.phone, row.version) == ("Nord", ("debt",), "040 77", 2)


def test_a_name_that_is_there_already_is_said_at_the_field(qtbot, pane):
    qtbot.keyClick(pane.table, Key.Key_N)
    dialog = form(qtbot)
    qtbot.keyClicks(dialog.findChild(QLineEdit, "partner_name"), "aaa schuldenhilfe")
    site = dialog.findChild(QLineEdit, "partner_site")
    qtbot.keyClicks(site, "Mitte")
    qtbot.keyPress(site, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: dialog.fields["partner_name"].is_faulty())
    assert dialog.isVisible()


def test_delete_asks_and_then_takes_the_partner_out(qtbot, pane):
    pane.activateWindow()
    pane.table.setFocus()
    qtbot.keyClick(pane.table, Key.Key_Delete)
    yes = pane.findChild(QPushButton, "remove_partner_yes")
    assert "Aaa Schuldenhilfe" in names(pane)
    qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Aaa Schuldenhilfe" not in names(pane))
    assert stored(pane, "Aaa Schuldenhilfe") == []


def test_an_officer_reads_and_is_offered_nothing_else(qtbot, demo_desk, did, monkeypatch):
    did(add_partner, PartnerData("Aaa Schuldenhilfe", next_check=date(2026, 5, 4)))
    monkeypatch.setattr(demo_desk, "me", demo_desk.me._replace(roles=("av",)))
    shown = opened(qtbot, demo_desk)
    assert "Aaa Schuldenhilfe" in names(shown)
    assert "4.5.2026" in " ".join(said(shown))
    assert shown.findChild(QPushButton, "enter_partner") is None
    shown_keys = shown.keys()
    assert [key for key, _words in shown_keys] == ["Z", "M", "F1"]
    qtbot.keyClick(shown.table, Key.Key_Delete)
    assert shown.findChild(QPushButton, "remove_partner_yes") is None


def test_an_empty_directory_says_what_to_do_first(qtbot, demo_desk):
    demo_desk.work.call(lambda: DirectoryPartner.delete().execute())
    shown = opened(qtbot, demo_desk)
    assert shown._stack.currentWidget() is shown._empty
    assert shown._empty.findChild(QPushButton, "first_partner").isVisible()


def test_the_number_waits_for_a_key_and_what_to_heed_stands_before_it(qtbot, pane):
    qtbot.waitUntil(lambda: pane.current() is not None and pane.current().name == "Aaa Schuldenhilfe")
    assert not [text for text in said(pane) if "040 77" in text]
    assert "040 77" not in pane.table.rows.row(0).spoken
    assert any("Schweigepflichtentbindung" in text for text in said(pane))
    qtbot.keyClick(pane.table, Key.Key_Z)
    assert "040 77" in said(pane)
    qtbot.keyClick(pane.table, Key.Key_Down)
    qtbot.keyClick(pane.table, Key.Key_Up)
    assert "040 77" not in said(pane)


def test_how_the_services_went_is_counted_beside(qtbot, pane, did, subject_in):
    somebody = subject_in("steering")
    did(record_service, ServiceData(somebody.case, "Aaa Schuldenhilfe"))
    pane.refresh()
    qtbot.waitUntil(lambda: any("Leistungen: 1, davon laufend 1" in text for text in said(pane)))


def test_what_somebody_comes_for_is_turned_to(qtbot, pane, did):
    _, wanted = did(add_partner, PartnerData("Zzz Hilfe"))
    pane.field.setText("kita")
    pane.show_what(row=wanted)
    qtbot.waitUntil(lambda: pane.current() is not None and pane.current().id == wanted)
    assert pane.field.text() == ""


def test_the_form_of_a_partner_shows_the_number_while_the_cursor_is_in_it_alone(qtbot, pane):
    qtbot.keyClick(pane.table, Key.Key_Return)
    dialog = form(qtbot)
    phone = dialog.findChild(QLineEdit, "partner_phone")
    assert phone.text()
    assert phone.echoMode() == QLineEdit.EchoMode.Password
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    phone.setFocus()
    qtbot.waitUntil(lambda: phone.echoMode() == QLineEdit.EchoMode.Normal)
    dialog.findChild(QLineEdit, "partner_site").setFocus()
    qtbot.waitUntil(lambda: phone.echoMode() == QLineEdit.EchoMode.Password)
