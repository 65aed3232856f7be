"""A letter from a real case: what it says, what it lacks, and the record that it went out."""

import re
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from fm_desktop.casework.appointments import AppointmentData, mark_missed, plan_appointment
from fm_desktop.casework.changes import Changed
from fm_desktop.casework.letters.sending import (
    LetterData,
    LetterheadData,
    record_letter,
    remove_letter,
    set_letterhead,
)
from fm_desktop.casework.letters.templates import read_template, templates
from fm_desktop.casework.letters.writing import MOST, Whom, drafts, file_name, save_into, written
from fm_desktop.casework.undo import undo_last
from fm_desktop.errors import UserError
from fm_desktop.storage.models import Appointment, Case
from fm_desktop.storage.queries.due import due_of_client
from fm_desktop.storage.queries.history import history
from fm_desktop.storage.queries.letters import letterhead, letters_of
from tests.casework.stories import TODAY

NOWHERE = Path("there is no such folder")
AHEAD = TODAY + timedelta(days=9)


def template(title):
    return read_template(next(each for each in templates(NOWHERE) if each.title == title))


def draft(story, case, title):
    whom = Whom(story.client_of(case), case, "Yılmaz, Ayşe")
    (made,) = drafts(template(title), [whom], by=story.by, today=TODAY)
    return made


def letter(story, case, title):
    content = written(template(title), draft(story, case, title))
    return "\n".join(each.text for each in Document(BytesIO(content)).paragraphs)


def planned(story, case, day=AHEAD, **more):
    client = story.client_of(case)
    story.do(plan_appointment, AppointmentData(client=client, case=case, day=day, time="09:30"), **more)
    return Appointment.get(Appointment.client == client, Appointment.day == day)


def test_an_invitation_names_the_next_appointment(story):
    case = story.assigned()
    assert draft(story, case, "Einladung zum Gespräch").missing == ["termin"]
    planned(story, case, AHEAD + timedelta(days=7))
    planned(story, case)
    text = letter(story, case, "Einladung zum Gespräch")
    assert "Guten Tag Ayşe Yılmaz," in text
    assert "Mittwoch, 9. Dezember 2026, 09:30 Uhr" in text
    assert "im Jobcenter" in text
    assert story.by.name in text
    assert not re.search(r"[{}]|None", text)


def test_what_lacks_is_said_before_and_refused_when_written(story):
    case = story.assigned()
    made = draft(story, case, "Einladung zum Gespräch")
    assert "person.strasse" in made.empty
    with pytest.raises(UserError) as refusal:
        written(template("Einladung zum Gespräch"), made)
    assert refusal.value.key == "letter_lacks"


def test_a_missed_appointment_is_named_and_a_new_one_offered(story):
    case = story.assigned()
    on = TODAY - timedelta(days=3)
    missed = planned(story, case, on, today=on)
    story.do(mark_missed, missed.id)
    text = letter(story, case, "Versäumter Termin")
    assert "Freitag, 27. November 2026" in text
    assert "melden Sie sich" in text
    planned(story, case)
    assert "9. Dezember 2026" in letter(story, case, "Versäumter Termin")


def test_every_template_is_filled_for_every_state(story):
    for case in (story.assigned(), story.in_clarification(), story.in_steering()):
        planned(story, case)
        for each in templates(NOWHERE):
            made = draft(story, case, each.title)
            if not made.missing:
                assert not re.search(r"[{}]|None", letter(story, case, each.title))


def test_the_head_is_the_offices(story):
    before = letterhead()
    data = LetterheadData("Hauptstraße 1", "20095", " Hamburg ", "040 1", "amt@example.org")
    assert story.do(set_letterhead, data, version=before.version) == Changed.SETTINGS
    assert story.refused(set_letterhead, data, version=before.version) == "changed_meanwhile"
    case = story.assigned()
    planned(story, case)
    content = written(template("Einladung zum Gespräch"), draft(story, case, "Einladung zum Gespräch"))
    assert "Hamburg, 30. November 2026" in [each.text for each in Document(BytesIO(content)).paragraphs]
    head = Document(BytesIO(content)).sections[0].header.paragraphs[0].text
    assert head.endswith("· Hauptstraße 1 · 20095 Hamburg")


def sent(story, case, day=TODAY, **more):
    data = LetterData(story.client_of(case), case, "Einladung", day, **more)
    assert story.do(record_letter, [data]) == Changed.LETTERS
    return letters_of(story.client_of(case))[0]


def test_that_a_letter_went_out_stands_in_the_history_and_is_no_contact(story):
    case = story.assigned()
    client = story.client_of(case)
    due = due_of_client(client)
    row = sent(story, case, way="handed")
    assert (row.title, row.day, row.way, row.author_name) == ("Einladung", TODAY, "handed", "Selin Kaya")
    assert due_of_client(client) == due
    told = [each for each in history(client) if each.kind == "letter"]
    assert [(each.title_key, each.text, each.case) for each in told] == [("handed", "Einladung", case)]
    deed, fields = story.told(client)
    assert deed == "record_letter"
    assert ("letter", "title") in fields


def test_a_record_is_taken_back_with_one_key_or_later(story):
    case = story.assigned()
    client = story.client_of(case)
    sent(story, case)
    story.do(undo_last)
    assert letters_of(client) == []
    row = sent(story, case)
    assert story.refused(remove_letter, row.id, version=row.version + 1) == "changed_meanwhile"
    story.do(remove_letter, row.id, version=row.version)
    assert letters_of(client) == []
    story.do(undo_last)
    assert [each.title for each in letters_of(client)] == ["Einladung"]


def test_many_are_recorded_at_once_or_none(story):
    cases = [story.assigned() for _ in range(3)]
    data = [LetterData(story.client_of(case), case, "Einladung", TODAY) for case in cases]
    story.do(record_letter, data)
    assert [len(letters_of(each.client)) for each in data] == [1, 1, 1]
    story.do(undo_last)
    assert [len(letters_of(each.client)) for each in data] == [0, 0, 0]
    wrong = [*data, LetterData(data[0].client, None, "Einladung", TODAY + timedelta(days=1))]
    assert story.refused(record_letter, wrong) == "day_in_future"
    assert [len(letters_of(each.client)) for each in data] == [0, 0, 0]


@pytest.mark.parametrize(
    ("more", "key"),
    [
        ({"title": "  "}, "letter_untitled"),
        ({"way": "carrier pigeon"}, "letter_way_unknown"),
        ({"day": date(2026, 12, 1)}, "day_in_future"),
    ],
)
def test_a_record_that_says_nothing_is_refused(story, more, key):
    case = story.assigned()
    said = {"client": story.client_of(case), "case": case, "title": "Einladung", "day": TODAY}
    assert story.refused(record_letter, [LetterData(**said | more)]) == key


def test_more_than_can_be_looked_over_are_refused(story):
    case = story.assigned()
    whom = [Whom(story.client_of(case), case, "x")] * (MOST + 1)
    with pytest.raises(UserError) as refusal:
        list(drafts(template("Einladung zum Gespräch"), whom, by=story.by, today=TODAY))
    assert refusal.value.key == "letters_too_many"


def test_file_names_carry_the_number_and_no_name_and_overwrite_nothing(story, tmp_path):
    number = Case.get_by_id(story.assigned()).number
    name = file_name("Einladung zum Gespräch", number)
    assert name == f"Einladung zum Gespräch {number}.docx"
    files = [save_into(tmp_path, name, b"%d" % n).name for n in range(3)]
    assert files == [
        name,
        f"Einladung zum Gespräch {number} (2).docx",
        f"Einladung zum Gespräch {number} (3).docx",
    ]
    assert (tmp_path / name).read_bytes() == b"0"
    with pytest.raises(UserError) as refusal:
        save_into(tmp_path / "gone", name, b"x")
    assert refusal.value.key == "file_not_writable"
