"""Everything about a client as a document: saved by key, with the restricted notes only where ticked."""

import json

import pypdfium2
import pytest
from PySide6.QtCore import Qt

from fm_desktop.casework.restricted_notes import RestrictedData, write_restricted
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.storage.queries.journal import journal_of
from fm_desktop.ui.case.dialogs.access_dialog import AccessDialog

SECRET = "Das bleibt unter uns dreien"


@pytest.fixture
def subject(subject_in):
    return subject_in(Phase.STEERING)


@pytest.fixture
def dialog(qtbot, demo_desk, subject, did):
    did(write_restricted, subject.client, subject.case, demo_desk.today(), RestrictedData(SECRET))
    made = AccessDialog(demo_desk, subject)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    qtbot.waitUntil(made.restricted.isVisible)
    return made


def text_of(file):
    pages = pypdfium2.PdfDocument(file)
    return "\n".join(page.get_textpage().get_text_range() for page in pages)


def test_the_document_reads_as_everything_kind_by_kind(qtbot, demo_desk, dialog, subject, tmp_path):
    file = tmp_path / "auskunft.pdf"
    dialog.save_pdf(file)
    qtbot.waitUntil(lambda: file.name in dialog.said.text())
    words = text_of(file)
    for heading in ("Stammdaten (1)", "Schritte des Falls", "Wer wann was getan hat", "Auskunft"):
        assert heading in words
    assert SECRET not in words
    newest = demo_desk.work.call(lambda: journal_of(subject.client))[0]
    assert newest.deed == "give_access"


def test_restricted_notes_go_in_when_ticked_by_key(qtbot, dialog, tmp_path):
    dialog.restricted.setFocus()
    qtbot.keyClick(dialog.restricted, Qt.Key.Key_Space)
    file = tmp_path / "auskunft.json"
    dialog.save_json(file)
    qtbot.waitUntil(lambda: file.name in dialog.said.text())
    assert SECRET in json.dumps(json.loads(file.read_text("utf-8")), ensure_ascii=False)


def test_a_place_that_cannot_be_written_is_said_in_the_dialog(qtbot, dialog, tmp_path):
    dialog.save_pdf(tmp_path / "missing" / "auskunft.pdf")
    qtbot.waitUntil(lambda: bool(dialog._error.text()))
    assert dialog.said.text() == ""
