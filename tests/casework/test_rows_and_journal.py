"""The check finds what was written past the program: every row that is there was signed by somebody."""

import pytest

from fm_desktop.casework.members import take_in
from fm_desktop.casework.people import PersonData
from fm_desktop.casework.reminders import ReminderData, add_reminder
from fm_desktop.casework.restricted_notes import RestrictedData, write_restricted
from fm_desktop.casework.undo import undo_last
from fm_desktop.sentences import sentence
from fm_desktop.storage.database import db
from fm_desktop.storage.ids import new_id
from fm_desktop.storage.retold import retold
from tests.casework.stories import TODAY


def found():
    findings = retold()
    for finding in findings:
        for language in ("de", "en"):
            assert sentence(finding.key, language, **finding.details)
    return {(finding.key, finding.details.get("table", "")) for finding in findings}


def write(sql, **named):
    """Write as somebody with the data key and other tools could."""
    for (trigger,) in db.execute_sql("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
        db.execute_sql(f"DROP TRIGGER {trigger}")
    db.execute_sql(sql, named)


def test_what_the_program_writes_is_told_to_the_last_field(office, noted):
    with office.at("kaya") as story:
        story.do(add_reminder, ReminderData(TODAY, "Nur für mich"))
        take_in(PersonData("Ohm", "Ina", "ohm", ("av",)), by=story.by, today=TODAY)
        story.do(write_restricted, *noted[:2], TODAY, RestrictedData("Falsch"))
        story.do(undo_last)
        assert found() == set()


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ('UPDATE "case" SET manager_id = :derya WHERE id = :case', ("rows_unlike_journal", "case")),
        ("UPDATE \"case\" SET assigned_on = '2020-01-01' WHERE id = :case", ("rows_unlike_journal", "case")),
        (
            "UPDATE person_role SET role = 'admin' WHERE person_id = :derya",
            ("rows_unlike_journal", "person_role"),
        ),
        ("DELETE FROM restricted_note WHERE case_id = :case", ("rows_missing", "restricted_note")),
        ("DELETE FROM note_seal WHERE reader_id = :hansen", ("seals_unlike_journal", "")),
        ("UPDATE note_seal SET reader_id = :derya WHERE reader_id = :hansen", ("seals_unlike_journal", "")),
        ("INSERT INTO household (id, bg_number) VALUES (:case, '1')", ("rows_not_in_journal", "household")),
        (
            "UPDATE journal_entry SET payload = NULL, salt = NULL WHERE client IS NOT NULL",
            ("journal_content_erased", ""),
        ),
        (
            "UPDATE journal_entry SET payload = NULL, salt = NULL WHERE client IS NULL",
            ("journal_content_erased", ""),
        ),
    ],
)
def test_what_other_tools_write_shows(office, noted, sql, expected):
    with office.at("derya"):
        write(sql, case=noted[1], derya=office.ids["derya"], hansen=office.ids["hansen"])
        assert expected in found()


def test_a_journal_cut_at_its_end_leaves_rows_nobody_has_signed(office, noted):
    with office.at("derya"):
        write(
            "DELETE FROM journal_entry"
            " WHERE seq > (SELECT min(seq) FROM journal_entry WHERE client IS NOT NULL)"
        )
        assert ("rows_not_in_journal", "restricted_note") in found()


def test_the_content_of_somebody_who_is_gone_may_be_gone_only_where_they_were_erased(office, noted):
    with office.at("derya"):
        stranger = new_id()
        write(
            "UPDATE journal_entry SET payload = NULL, salt = NULL, client = :client WHERE seq = 1",
            client=stranger,
        )
        assert ("journal_content_erased", "") in found()
        write(
            "UPDATE journal_entry SET deed = 'erase', client = :client WHERE seq = 2",
            client=stranger,
        )
        assert ("journal_content_erased", "") not in found()
