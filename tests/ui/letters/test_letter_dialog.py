"""Letters from the window: one from a case, many from the table, saved, opened, recorded."""

from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox

from fm_desktop.casework.appointments import AppointmentData, plan_appointment
from fm_desktop.paths import opened_folder
from fm_desktop.storage.queries.letters import letterhead, letters_of
from fm_desktop.ui.cases.cases_pane import CasesPane
from fm_desktop.ui.letters.letterhead_dialog import LetterheadDialog
from fm_desktop.ui.letters.making import own_folder
from tests.casework.letters.word_files import docx

Key = Qt.Key
INVITATION = "Einladung zum Gespräch"


class Outside(QObject):
    """Stands for the system's own program: remembers what it was asked to open."""

    def __init__(self):
        super().__init__()
        self.opened = []

    @Slot("QUrl")
    def open(self, url):
        """Read the file while it is there."""
        file = Path(url.toLocalFile())
        self.opened.append((file, file.read_bytes()))


@pytest.fixture
def outside():
    made = Outside()
    QDesktopServices.setUrlHandler("file", made, "open")
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def invited(did, subject_in, demo_desk):
    """Return somebody with a planned talk ahead."""
    subject = subject_in("steering", lambda line: not line.name.startswith("Yılmaz"))  # she has letters
    ahead = demo_desk.today() + timedelta(days=3)
    did(plan_appointment, AppointmentData(subject.client, subject.case, ahead, "10:15"))
    return subject


def window(name):
    shown = (w for w in QApplication.topLevelWidgets() if w.objectName() == name and w.isVisible())
    return next(shown, None)


def dialog_in(qtbot):
    qtbot.waitUntil(lambda: window("letter_dialog") is not None)
    made = window("letter_dialog")
    made.activateWindow()
    qtbot.waitUntil(lambda: made._prepared is not None or bool(made._error.text()))
    return made


def choose(qtbot, dialog, title):
    """Choose a template by typing how it begins, as one does in a list."""
    dialog.template.setFocus()
    qtbot.keyClicks(dialog.template, title[:5])
    qtbot.waitUntil(lambda: dialog.template.currentText().startswith(title))
    qtbot.waitUntil(
        lambda: (
            (dialog._prepared is not None and dialog._prepared.read.template.title == title)
            or bool(dialog._error.text())
        )
    )


def recorded(desk, client):
    return [(each.title, each.day, each.way) for each in desk.work.call(lambda: letters_of(client))]


def paragraphs(content):
    return [each.text for each in Document(BytesIO(content)).paragraphs]


def test_a_letter_is_written_from_a_case_by_keyboard_alone(qtbot, demo_desk, shown, invited, outside):
    pane = shown(invited)
    qtbot.keyClick(pane, Key.Key_B)
    dialog = dialog_in(qtbot)
    assert dialog.template.hasFocus()
    assert dialog.template.currentText() == INVITATION
    qtbot.waitUntil(dialog._open.isEnabled)
    qtbot.keyClick(dialog, Key.Key_Return)
    qtbot.waitUntil(lambda: bool(recorded(demo_desk, invited.client)))
    ((file, content),) = outside.opened
    family = invited.name.split(",")[0]
    assert family not in file.name
    assert file.name.startswith(INVITATION)
    assert opened_folder() in file.parents
    assert any(family in text for text in paragraphs(content))
    assert recorded(demo_desk, invited.client) == [(INVITATION, demo_desk.today(), "post")]
    demo_desk.leaving.emit()
    assert not file.exists()


def test_what_a_letter_cannot_do_without_keeps_it_from_being_written(qtbot, plain, subject_in, demo_desk):
    plain("letter", subject_in("marked"))
    dialog = dialog_in(qtbot)
    choose(qtbot, dialog, "Integrationsplan")
    assert "ausgehändigter" in dialog.state.text()
    assert not dialog._open.isEnabled()
    assert not dialog._save.isEnabled()


def test_a_letter_is_saved_without_being_recorded(qtbot, plain, invited, demo_desk, tmp_path):
    plain("letter", invited)
    dialog = dialog_in(qtbot)
    qtbot.keyClick(dialog.record, Key.Key_Space)
    assert not dialog.day.isEnabled()
    dialog.save_as(tmp_path / "brief")
    qtbot.waitUntil(lambda: (tmp_path / "brief.docx").exists())
    qtbot.waitUntil(lambda: not dialog_is_open())
    assert recorded(demo_desk, invited.client) == []


def dialog_is_open():
    return window("letter_dialog") is not None


def test_a_place_that_cannot_be_written_is_said_and_nothing_is_recorded(
    qtbot, plain, invited, demo_desk, tmp_path
):
    plain("letter", invited)
    dialog = dialog_in(qtbot)
    dialog.save_as(tmp_path / "gone" / "brief.docx")
    qtbot.waitUntil(lambda: "brief.docx" in dialog._error.text())
    assert recorded(demo_desk, invited.client) == []
    assert dialog._open.isEnabled()


@pytest.fixture
def many(qtbot, demo_desk):
    """The window for letters to everybody in the table of cases."""
    pane = CasesPane(demo_desk)
    qtbot.addWidget(pane)
    pane.resize(1232, 900)
    with qtbot.waitSignal(pane.caseload.counted):
        pane.show()
    pane.focus_first()
    pane.table.selectAll()
    qtbot.keyClick(pane.table, Key.Key_B)
    dialog = dialog_in(qtbot)
    choose(qtbot, dialog, "Zusammenfassung des Falls")
    return dialog


def test_many_letters_are_saved_into_a_folder_one_file_each(qtbot, demo_desk, many, tmp_path):
    dialog = many
    ready = dialog._prepared.ready
    assert len(ready) > 20
    assert dialog.table.rows.rowCount() == len(dialog._prepared.letters)
    dialog.save_into(tmp_path)
    qtbot.waitUntil(lambda: not dialog_is_open(), timeout=20_000)
    files = sorted(each.name for each in tmp_path.iterdir() if each.suffix == ".docx")
    assert len(files) == len(ready)
    for each in ready:
        assert recorded(demo_desk, each.whom.client)[0][0] == "Zusammenfassung des Falls"
        assert each.whom.name.split(",")[0] not in " ".join(files)
        said = "\n".join(
            paragraphs((tmp_path / f"Zusammenfassung des Falls {each.number}.docx").read_bytes())
        )
        assert each.whom.name.split(",")[0] in said
        assert "{" not in said


def test_many_letters_are_opened_as_one_file(qtbot, outside, many):
    dialog = many
    ready = dialog._prepared.ready
    dialog.record.setChecked(False)
    qtbot.keyClick(dialog, Key.Key_Return)
    qtbot.waitUntil(lambda: bool(outside.opened), timeout=20_000)
    said = "\n".join(paragraphs(outside.opened[0][1]))
    assert said.count("Zusammenfassung des Falls") == len(ready)


def test_a_broken_own_template_says_where_it_is_wrong(qtbot, plain, invited, demo_desk):
    own = own_folder(demo_desk)
    own.mkdir()
    (own / "Aaa.docx").write_bytes(docx("Guten Tag {{ person.vornam }}"))
    plain("letter", invited)
    dialog = dialog_in(qtbot)
    assert dialog.template.currentText() == "Aaa (eigene)"
    qtbot.waitUntil(lambda: "person.vorname" in dialog._error.text())
    assert "Absatz 1" in dialog._error.text()
    assert not dialog._open.isEnabled()
    choose(qtbot, dialog, INVITATION)
    assert dialog._error.text() == ""
    assert dialog._open.isEnabled()


def test_a_template_is_copied_and_opened_to_be_edited(qtbot, plain, invited, demo_desk, outside):
    plain("letter", invited)
    dialog = dialog_in(qtbot)
    qtbot.mouseClick(dialog._edit, Qt.MouseButton.LeftButton)
    ((file, content),) = outside.opened
    assert file == own_folder(demo_desk) / f"{INVITATION}.docx"
    assert content == dialog.template.currentData().file.read_bytes()
    assert file.name in dialog.state.text()


def test_a_record_is_removed_on_the_page_of_documents(qtbot, demo_desk, shown, invited, outside):
    pane = shown(invited)
    number = next(n for n in range(pane.tabs.count()) if pane.tabs.tabText(n) == "Dokumente")
    pane.tabs.setCurrentIndex(number)
    page = pane.pages.documents
    qtbot.waitUntil(lambda: page._may_change)
    qtbot.mouseClick(page.letters.findChild(QObject, "letter_write"), Qt.MouseButton.LeftButton)
    dialog = dialog_in(qtbot)
    qtbot.waitUntil(dialog._open.isEnabled)
    qtbot.keyClick(dialog, Key.Key_Return)
    qtbot.waitUntil(lambda: page.letters.table.rows.rowCount() == 1)
    assert page.letters.table.rows.row(0).texts[:3] == (INVITATION, "02.03.2026", "per Post")
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    page.letters.table.setFocus()
    qtbot.keyClick(page.letters.table, Key.Key_Delete)
    qtbot.waitUntil(lambda: window("remove_letter") is not None)
    box = window("remove_letter")
    yes = next(
        each for each in box.buttons() if box.buttonRole(each) == QMessageBox.ButtonRole.DestructiveRole
    )
    qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: recorded(demo_desk, invited.client) == [])
    qtbot.waitUntil(lambda: page.letters.table.rows.rowCount() == 0)


def test_the_letterhead_is_kept(qtbot, demo_desk):
    dialog = LetterheadDialog(demo_desk)
    dialog.show()
    qtbot.waitUntil(lambda: dialog._seen is not None)
    dialog.street.selectAll()
    qtbot.keyClicks(dialog.street, "Hauptstraße 1")
    dialog.town.selectAll()
    qtbot.keyClicks(dialog.town, "Musterstadt")
    dialog.save()
    qtbot.waitUntil(lambda: demo_desk.work.call(letterhead).street == "Hauptstraße 1")
    assert demo_desk.work.call(letterhead).town == "Musterstadt"
