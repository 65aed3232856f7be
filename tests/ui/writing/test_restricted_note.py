"""Writing and reading what is meant for few, with real keys on a real file, as several people."""

import shutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from fm_desktop.casework.confirming_readers import confirm_reader, readers_waiting
from fm_desktop.casework.conversations import Conversation, document_talk
from fm_desktop.casework.notes import NoteData
from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.restricted_notes import RestrictedData, write_restricted
from fm_desktop.casework.talks import ContactData
from fm_desktop.demo.build import PASSWORD
from fm_desktop.preferences import Preferences
from fm_desktop.storage.models import Client, Draft, JournalEntry, Person
from fm_desktop.storage.queries.caseload import LineFilter, Order, line_ids, lines
from fm_desktop.storage.queries.notes import notes_of
from fm_desktop.storage.queries.talks import planned_of
from fm_desktop.ui.case.case_dialogs import open_dialog
from fm_desktop.ui.case.case_pane import CasePane
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk, Me
from fm_desktop.ui.job_queue import Rank
from tests.ui.case.talk.typist import Typist
from tests.ui.conftest import TODAY

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SECRET = "Angst vor dem frueheren Partner"


class House:
    """One data file at which several people sit one after another."""

    def __init__(self, qtbot, work, folder):
        self.qtbot, self.work, self.folder = qtbot, work, folder
        self.desk = None
        self.host = QPushButton()
        qtbot.addWidget(self.host)

    def sit(self, login):
        if self.desk is not None:
            self.work.call(close_desk, Rank.WRITE)
        author = self.work.call(lambda: open_desk(self.folder, login, PASSWORD, today=TODAY))
        me = Me(author.person_id, author.name, author.roles, author.login)
        self.desk = Desk(self.work, me, Preferences(), lambda: TODAY, author, is_demo=True)
        return self.desk

    def did(self, deed, *args, **named):
        by = self.desk.author
        return self.work.call(lambda: deed(*args, **named, by=by, today=TODAY), Rank.WRITE)

    def somebody(self, officer=""):
        """Return somebody whose case the person at the desk runs, with whom nothing is planned."""
        wanted = LineFilter(manager=self.desk.me.id, phases=frozenset({"steering"}))
        found = self.work.call(lambda: lines(line_ids(wanted, Order(), TODAY)))
        theirs = self.work.call(lambda: clients_of(officer))
        free = next(
            line for line in found if line.next_appointment is None and (not officer or line.client in theirs)
        )
        return Subject(free.client, free.case, free.name, free.phase)

    def page(self, subject):
        """Open the page of the notes on somebody."""
        pane = CasePane(self.desk)
        self.qtbot.addWidget(pane)
        pane.resize(1232, 900)
        pane.show_client(subject.client, subject.case)
        pane.show()
        pane.activateWindow()
        self.qtbot.waitUntil(lambda: pane._seen is not None)
        pane.tabs.setCurrentIndex(1)
        self.qtbot.waitUntil(lambda: pane.pages.notes._seen is not None)
        return pane

    def form(self, deed, subject, **more):
        """Open a form and wait until it knows who reads."""
        dialog = open_dialog(deed, self.desk, subject, self.host, **more)
        dialog.activateWindow()
        readers = dialog._notes.readers if deed == "contact" else dialog._readers
        self.qtbot.waitUntil(lambda: dialog.isActiveWindow() and readers.now is not None)
        return dialog

    def confirm_all(self):
        for reader in self.work.call(lambda: readers_waiting(self.desk.author, TODAY)):
            self.did(confirm_reader, reader.person, reader.fingerprint)


@pytest.fixture
def house(qtbot, work, demo_folder, tmp_path):
    made = House(qtbot, work, shutil.copytree(demo_folder, tmp_path / "data"))
    failures = []
    work.failed.connect(lambda _owner, error: failures.append(error))
    yield made
    work.call(close_desk, Rank.WRITE)
    assert failures == []


@pytest.fixture
def typist(qtbot):
    return Typist(qtbot)


def clients_of(officer):
    query = Client.select().join(Person, on=Client.placement_officer == Person.id)
    return {client.id for client in query.where(Person.login == officer)}


def kinds(pane):
    rows = pane.pages.notes.table.rows
    return [rows.index(row, 0).data() for row in range(rows.rowCount())]


def reading_entries(work):
    return work.call(
        lambda: JournalEntry.select().where(JournalEntry.deed == "read_restricted").count(), Rank.WRITE
    )


def test_one_key_adds_the_note_for_few_and_each_pane_names_its_readers(house, typist):
    house.sit("yildiz")
    subject = house.somebody()
    form = house.form("contact", subject)
    form._notes.setFocus()
    typist.write("Bewerbung besprochen")
    typist.press(Key.Key_I, ALT)
    assert typist.where() == "note_2_text"
    typist.write(SECRET)
    shared, few = (box.reading.words.text() for box in form._notes.boxes)
    assert "Teamleitung G. Hansen" in shared
    assert few == "Lesen nur: Sie. Verschlüsselt, nicht in Druck und Ausgabe."
    assert form._notes.boxes[1].text.property("restricted") == "true"
    typist.save(form)
    opened = house.work.call(lambda: [note.text for note in notes_of(subject.client)])
    assert opened[0] == "Bewerbung besprochen"
    assert SECRET not in "".join(opened)
    pane = house.page(subject)
    assert kinds(pane)[:2] == ["FM (individuell)", "Beratungsvermerk"]
    assert house.work.call(lambda: Draft.select().count(), Rank.WRITE) == 0


def test_a_reader_is_confirmed_beside_the_note_and_nothing_waits_for_it(house, qtbot, typist):
    house.sit("yildiz")
    form = house.form("contact", house.somebody())
    form._notes.go_to_restricted()
    reading = form._notes.boxes[1].reading
    waiting = [each.name for each in form._notes.readers.now.waiting]
    assert waiting == ["Miriam Albrecht", "Gesa Hansen"]
    button = reading.findChild(QPushButton, "confirm_reader_1")
    assert button.accessibleName() == "Schlüssel von Gesa Hansen bestätigen"
    qtbot.waitUntil(button.isVisible)
    assert typist.where() == "note_2_text"
    typist.press(Key.Key_Backtab)  # it stands right before the text, as it is read
    assert typist.where() == "confirm_reader_1"
    typist.press(Key.Key_Space)
    qtbot.waitUntil(lambda: "Sie und Teamleitung G. Hansen" in reading.words.text())
    assert [each.name for each in form._notes.readers.now.waiting] == ["Miriam Albrecht"]
    form.reject()


def test_a_lead_reads_by_a_button_is_written_down_and_the_case_manager_sees_who_read(house, qtbot, typist):
    house.sit("yildiz")
    subject = house.somebody()
    house.confirm_all()
    house.did(write_restricted, subject.client, subject.case, TODAY, RestrictedData(SECRET))
    house.sit("hansen")
    pane = house.page(subject)
    page = pane.pages.notes
    assert "FM (individuell)" not in kinds(pane)
    assert page.ask_line.words.text() == "1 vertraulicher Vermerk. Das Lesen wird protokolliert."
    assert reading_entries(house.work) == 0
    page.ask_line.read.setFocus()
    typist.press(Key.Key_Space)
    qtbot.waitUntil(lambda: kinds(pane)[0] == "FM (individuell)")
    assert page.reading.text.toPlainText() == SECRET
    assert reading_entries(house.work) == 1
    assert not page._deeds[0].isEnabled()
    pane.close()
    house.sit("yildiz")
    pane = house.page(subject)
    qtbot.waitUntil(pane.pages.notes.readings.isVisible)
    assert "gelesen: G. Hansen" in pane.pages.notes.readings.words.text()


def test_to_everybody_else_there_is_no_such_note(house, qtbot):
    house.sit("yildiz")
    subject = house.somebody("petersen")
    house.confirm_all()
    house.did(write_restricted, subject.client, subject.case, TODAY, RestrictedData(SECRET))
    house.sit("petersen")
    pane = house.page(subject)
    assert "FM (individuell)" not in kinds(pane)
    assert not pane.pages.notes.ask_line.isVisible()
    assert all(row.kind != "restricted" for row in pane._seen.history)


def test_a_note_for_few_is_worded_anew_and_the_old_wording_stays_readable(house, qtbot, typist):
    house.sit("yildiz")
    subject = house.somebody()
    house.did(write_restricted, subject.client, subject.case, TODAY, RestrictedData(SECRET))
    pane = house.page(subject)
    page = pane.pages.notes
    note = page.current()
    form = house.form("correct_note", subject, note=note)
    assert not form._kind.isEnabled()
    assert typist.where() == "note_text"
    typist.press(Key.Key_End, CTRL)
    typist.write(", zieht um")
    typist.save(form)
    qtbot.waitUntil(lambda: page.current() is not None and page.current().text == f"{SECRET}, zieht um")
    said = page.reading.text.toPlainText()
    assert said.startswith(f"{SECRET}, zieht um\n")
    assert said.endswith(SECRET)
    assert [row.kind for row in pane._seen.history].count("restricted") == 1


def test_the_hint_moves_a_passage_and_can_be_switched_off(house, qtbot, typist):
    house.sit("yildiz")
    form = house.form("contact", house.somebody())
    box = form._notes.boxes[0]
    form._notes.setFocus()
    typist.write("Praktikum im Lager")
    typist.press(Key.Key_Return)
    typist.write("hat wieder Schulden")
    qtbot.waitUntil(box.hint.isVisible)
    box.hint.move_button.setFocus()
    typist.press(Key.Key_Space)
    assert [each.text.toPlainText() for each in form._notes.boxes] == [
        "Praktikum im Lager",
        "hat wieder Schulden",
    ]
    assert form._notes.boxes[1].kind.is_restricted()
    assert not box.hint.isVisible()
    house.desk.use_preferences(house.desk.preferences.with_(hint_restricted=False))
    box.text.appendPlainText("Schulden")
    box.hint.look()
    assert not box.hint.isVisible()
    form.reject()


def test_who_did_not_come_leaves_nothing_confidential_in_the_open_entry(house, qtbot, typist):
    house.sit("yildiz")
    subject = house.somebody()
    form = house.form("contact", subject)
    form._notes.go_to_restricted()
    typist.write(SECRET)
    with qtbot.waitSignal(house.desk.data_changed):
        form._say_missed()
    pane = house.page(subject)
    missed = next(row for row in pane._seen.history if row.kind == "attempt")
    assert missed.text == ""
    few = next(row for row in pane._seen.history if row.kind == "restricted")
    assert few.text == SECRET
    assert house.work.call(lambda: planned_of(subject.client)) == []


def test_a_conversation_is_put_right_with_what_was_noted_for_few(house, qtbot, typist):
    house.sit("yildiz")
    subject = house.somebody()
    talk = ContactData(subject.client, subject.case, TODAY, time="08:00")
    house.did(document_talk, Conversation(talk, [NoteData("Kita")], restricted=[RestrictedData(SECRET)]))
    pane = house.page(subject)
    row = next(each for each in pane._seen.history if each.kind == "contact")
    form = house.form("contact", subject, correct=row)
    qtbot.waitUntil(form.fields.isEnabled)
    assert [box.text.toPlainText() for box in form._notes.boxes] == ["Kita", SECRET]
    form._notes.boxes[1].text.setPlainText("Doch anders")
    form._notes.boxes[0].text.setFocus()
    typist.save(form)
    qtbot.waitUntil(lambda: any(each.text == "Doch anders" for each in pane._seen.history))


def test_a_draft_of_a_note_for_few_never_comes_back_as_an_open_one(house, qtbot, typist):
    house.sit("yildiz")
    subject = house.somebody()
    form = house.form("note", subject)
    form._kind.choose("restricted")
    form._text.setPlainText(SECRET)
    form.reject()
    house.work.call(lambda: None, Rank.WRITE)
    form = open_dialog("note", house.desk, subject, house.host)
    qtbot.waitUntil(lambda: form._text.toPlainText() == SECRET)
    assert form._kind.is_restricted()
    assert form._text.property("restricted") == "true"
    form.draft.discard()
    form.reject()
