"""From one data folder to another by the window: card, file, receipt; and what is refused on the way."""

import pytest
from PySide6.QtCore import Qt

from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.preferences import Preferences
from fm_desktop.storage.models import Case, Client, Contact, SentCase
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk, Me
from fm_desktop.ui.transfers.send_dialog import SendDialog, TakeBackDialog
from fm_desktop.ui.transfers.transfers_dialog import TransfersDialog
from tests.casework.stories import TODAY
from tests.casework.transfers import PASSWORD, Site, full_case


@pytest.fixture
def seats(work, tmp_path):
    """Two sites; `sit` lets somebody sit at one of them in the window's thread."""
    sites = {"here": work.call(lambda: Site(tmp_path / "here", "kaya", "Kaya", "Mitte")),
             "there": work.call(lambda: Site(tmp_path / "there", "neu", "Neu", "Altona"))}  # fmt: skip

    def sit(name):
        site = sites[name]
        work.call(close_desk)
        author = work.call(lambda: open_desk(site.folder, site.login, PASSWORD, today=TODAY))
        me = Me(author.person_id, author.name, author.roles, author.login)
        return Desk(work, me, Preferences(), lambda: TODAY, author)

    yield sit
    work.call(close_desk)


@pytest.fixture
def shown(qtbot):
    def show(made):
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(made)
        with qtbot.waitActive(made):
            made.show()
        return made

    return show


@pytest.fixture
def card(qtbot, seats, shown, tmp_path):
    """The card of who sits there, saved by the window."""
    window = shown(TransfersDialog(seats("there")))
    file = tmp_path / "karte.fmcard"
    window.save_card(file)
    qtbot.waitUntil(lambda: file.name in window.said.text())
    assert "Erika Neu" in window.card.text()
    window.close()
    return file


@pytest.fixture
def case(seats, work):
    """A case with a row in every table, at the desk that is to send it."""
    desk = seats("here")
    made = work.call(lambda: full_case_of(desk))
    client = work.call(lambda: bytes(Case.get_by_id(made).client_id))
    return desk, Subject(client, made, "Yılmaz, Ayşe", Phase.STEERING)


def full_case_of(desk):
    from tests.casework.stories import Story

    return full_case(Story(desk.author, desk.author.person_id))


@pytest.fixture
def sent(qtbot, card, case, shown, tmp_path):
    desk, subject = case
    form = shown(SendDialog(desk, subject))
    form.take_card(card)
    form.compared.setFocus()
    qtbot.keyClick(form.compared, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "Vermerke 1" in form.along.text())
    file = tmp_path / "fall.fmtransfer"
    form.send_as(file)
    qtbot.waitUntil(lambda: not form.isVisible(), timeout=20_000)
    return desk, subject, file


def phase_of(desk, subject):
    return desk.work.call(lambda: Case.get_by_id(subject.case).phase)


def test_a_case_goes_from_folder_to_folder_and_its_receipt_comes_back(qtbot, seats, shown, sent, tmp_path):
    desk, subject, file = sent
    assert phase_of(desk, subject) == Phase.TRANSFERRED
    there = seats("there")
    window = shown(TransfersDialog(there))
    window.look_into(file)
    qtbot.waitUntil(lambda: "Yılmaz, Ayşe" in window.incoming.text())
    assert "nur für Sie" in window.incoming.text()
    receipt = tmp_path / "quittung.fmreceipt"
    window.take_in(receipt)
    qtbot.waitUntil(lambda: receipt.name in window.said.text(), timeout=20_000)
    assert there.work.call(lambda: (Client.select().count(), Contact.select().count() > 0)) == (1, True)
    window.look_into(file)
    qtbot.waitUntil(lambda: "schon übernommen" in window.incoming.text())
    window.take_in(tmp_path / "noch-eine.fmreceipt")
    qtbot.waitUntil(lambda: "schon hier" in window.said.text())
    assert there.work.call(lambda: Client.select().count()) == 1
    window.close()
    back = shown(TransfersDialog(seats("here")))
    back.read_receipt(receipt)
    qtbot.waitUntil(lambda: "angekommen" in back.said.text())
    assert back._desk.work.call(lambda: SentCase.select().first().received_on) == TODAY


def test_nothing_is_sent_without_card_or_compared_digits(qtbot, card, case, shown):
    desk, subject = case
    form = shown(SendDialog(desk, subject))
    form.save()
    assert "Karte" in form._fault.text()
    assert not form.compared.isEnabled()
    form.take_card(card)
    form.save()
    assert "Ziffern" in form._fault.text()
    assert phase_of(desk, subject) == Phase.STEERING


def test_a_file_that_is_no_card_and_a_place_that_is_taken_are_said(qtbot, card, case, shown, tmp_path):
    desk, subject = case
    form = shown(SendDialog(desk, subject))
    (tmp_path / "leer").write_bytes(b"{}")
    form.take_card(tmp_path / "leer")
    assert form._fault.text()
    assert form.whose.isHidden()
    form.take_card(card)
    form.compared.setChecked(True)
    form.send_as(card)
    assert form._fault.text()
    assert phase_of(desk, subject) == Phase.STEERING


def test_a_changed_file_is_refused_and_nothing_is_stored(qtbot, seats, shown, sent, tmp_path):
    file = sent[2]
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    there = seats("there")
    window = shown(TransfersDialog(there))
    window.look_into(file)
    qtbot.waitUntil(lambda: bool(window._error.text()))
    assert window._take.isHidden()
    assert there.work.call(lambda: Client.select().count()) == 0


def test_what_was_sent_and_has_not_arrived_goes_on_here(qtbot, sent, shown):
    desk, subject, _file = sent
    form = shown(TakeBackDialog(desk, subject._replace(phase=Phase.TRANSFERRED)))
    form._reason.setPlainText("Kollegin ist krank")
    form.save()
    qtbot.waitUntil(lambda: not form.isVisible())
    assert phase_of(desk, subject) == Phase.STEERING
