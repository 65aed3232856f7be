"""A file attached to a case lies in the encrypted file, is bounded, and is really gone once removed."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from fm_desktop.casework import attachments
from fm_desktop.casework.attachments import (
    LARGEST,
    AttachmentData,
    attach,
    read_file,
    remove_attachment,
    rename_attachment,
)
from fm_desktop.casework.changes import Changed
from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.undo import undo_last
from fm_desktop.errors import UserError
from fm_desktop.paths import DataFolder
from fm_desktop.storage.database import db
from fm_desktop.storage.integrity import check_all
from fm_desktop.storage.models import Attachment, AttachmentContent, Client
from fm_desktop.storage.queries.attachments import attachment_opened, attachments_of
from fm_desktop.storage.retold import retold
from tests.casework.conftest import PASSWORD
from tests.casework.stories import TODAY
from tests.storage.raw_file import data_key, in_the_clear

CONTENT = b"Ein Befund: Zaunkoenigweg 3, so steht es im Schreiben.\n" * 400


def attached(story, case=None, name="befund.txt", content=CONTENT):
    case = case or story.assigned()
    client = story.client_of(case)
    assert story.do(attach, AttachmentData(client, case, name, content)) == Changed.ATTACHMENTS
    return client, attachments_of(client)[0]


def test_a_file_is_kept_with_its_case_and_given_back_as_it_was(story):
    client, row = attached(story)
    assert (row.name, row.kind, row.size, row.day) == ("befund.txt", "text", len(CONTENT), TODAY)
    assert (row.case_number, row.author_name) == ("K7-000001", "Selin Kaya")
    assert attachment_opened(row.id).content == CONTENT
    deed, fields = story.told(client)
    assert deed == "attach"
    assert ("attachment_content", "content") not in fields


def test_the_list_does_not_load_what_is_in_the_files(story, monkeypatch):
    client, _row = attached(story)
    asked = []
    real = db.execute_sql
    monkeypatch.setattr(db, "execute_sql", lambda sql, *more: (asked.append(sql), real(sql, *more))[1])
    attachments_of(client)
    assert asked
    assert not [sql for sql in asked if "attachment_content" in sql]


def test_the_encrypted_file_holds_no_word_of_it(story, folder):
    attached(story)
    close_desk()
    for file in folder.iterdir():
        assert b"Zaunkoenigweg" not in file.read_bytes()
    open_desk(folder, "kaya", PASSWORD, today=TODAY)


def test_what_is_removed_is_gone_from_every_page(story, folder, tmp_path):
    _client, row = attached(story)
    key = data_key(folder, "kaya", PASSWORD)
    close_desk()
    assert b"Zaunkoenigweg" in in_the_clear(folder, key, tmp_path / "before.db")
    story.by = open_desk(folder, "kaya", PASSWORD, today=TODAY)
    story.do(remove_attachment, row.id)
    assert (Attachment.select().count(), AttachmentContent.select().count()) == (0, 0)
    close_desk()
    assert b"Zaunkoenigweg" not in in_the_clear(folder, key, tmp_path / "after.db")
    story.by = open_desk(folder, "kaya", PASSWORD, today=TODAY)
    assert story.refused(undo_last) == "nothing_to_undo"


def test_attaching_and_renaming_are_taken_back_with_one_key(story):
    client, row = attached(story)
    story.do(rename_attachment, row.id, "Bericht der Klinik")
    assert attachments_of(client)[0].name == "Bericht der Klinik.txt"
    story.do(undo_last)
    assert attachments_of(client)[0].name == "befund.txt"
    story.do(undo_last)
    assert attachments_of(client) == []
    assert AttachmentContent.select().count() == 0
    assert retold() == []


def test_a_name_keeps_its_ending_and_is_never_empty(story):
    client, row = attached(story)
    story.do(rename_attachment, row.id, "..\\neu.exe")
    assert attachments_of(client)[0].name == "neu.exe.txt"
    assert story.refused(rename_attachment, row.id, " / ") == "attachment_nameless"
    assert story.refused(rename_attachment, row.id, "x", version=1) == "changed_meanwhile"


def test_too_large_too_much_and_twice_the_same_are_refused(story, monkeypatch):
    case = story.assigned()
    client, _row = attached(story, case)
    for content, key in (
        (b"x" * (LARGEST + 1), "attachment_too_large"),
        (CONTENT, "attachment_there_already"),
        (b"MZ\x90\x00", "attachment_runs"),
    ):
        assert story.refused(attach, AttachmentData(client, case, "b.txt", content)) == key
    monkeypatch.setattr(attachments, "MOST_OF_CASE", len(CONTENT) + 5)
    assert story.refused(attach, AttachmentData(client, case, "b.txt", b"sechs!")) == "attachments_full"
    other = story.assigned(story.marked(story.client("Brandt, Uwe")))
    attached(story, other)


def test_the_file_goes_with_its_client(story):
    client = story.client()
    story.do(attach, AttachmentData(client, None, "befund.txt", CONTENT))
    Client.delete().where(Client.id == client).execute()
    assert AttachmentContent.select().count() == 0


def test_a_file_that_was_changed_past_the_program_is_not_shown(story):
    _client, row = attached(story)
    AttachmentContent.update(content=b"anders").execute()
    with pytest.raises(UserError) as refused:
        attachment_opened(row.id)
    assert refused.value.key == "attachment_damaged"


def test_only_files_that_can_be_read_are_read(tmp_path):
    os.mkfifo(tmp_path / "rohr")
    large = tmp_path / "gross.txt"
    with large.open("wb") as opened:
        opened.truncate(LARGEST + 1)
    for file, key in (
        (tmp_path, "attachment_no_file"),
        (tmp_path / "rohr", "attachment_no_file"),
        (large, "attachment_too_large"),
        (tmp_path / "weg.txt", "attachment_unreadable"),
    ):
        with pytest.raises(UserError) as refused:
            read_file(file)
        assert refused.value.key == key


ATTACHING = """
import sys
from datetime import date
from itertools import count
from pathlib import Path
from fm_desktop.casework.attachments import AttachmentData, attach
from fm_desktop.casework.opening import open_desk

today = date.fromisoformat(sys.argv[3])
by = open_desk(Path(sys.argv[1]), "kaya", sys.argv[2], today=today)
print("sitting", flush=True)
for number in count():
    content = f"{sys.argv[5]} {number}".encode() + b"x" * 300_000
    attach(AttachmentData(bytes.fromhex(sys.argv[4]), None, f"{number}.txt", content), by=by, today=today)
    print(number, flush=True)
"""


def test_a_process_killed_while_attaching_leaves_whole_files_or_none(story, folder):
    client = story.client()
    for turn in range(3):
        close_desk()
        arguments = [str(folder), PASSWORD, TODAY.isoformat(), client.hex(), str(turn)]
        child = subprocess.Popen([sys.executable, "-c", ATTACHING, *arguments], stdout=subprocess.PIPE,
                                 cwd=Path(__file__).parents[2])  # fmt: skip
        assert child.stdout is not None
        with child.stdout:
            assert child.stdout.readline() == b"sitting\n"
            time.sleep(0.1 + 0.07 * turn)  # any moment will do, and nothing tells of one
            child.kill()
            told = len(child.stdout.read().split())
            child.wait()
        story.by = open_desk(folder, "kaya", PASSWORD, today=TODAY)
        contents = [attachment_opened(row.id).content for row in attachments_of(client)]
        mine = [each for each in contents if each.startswith(b"%d " % turn)]
        assert len(mine) >= told
        assert Attachment.select().count() == AttachmentContent.select().count()
        assert check_all([retold]) == []
    assert DataFolder(folder).database.exists()
