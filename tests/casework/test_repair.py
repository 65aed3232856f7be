"""What follows from other rows is computed anew where it differs; what was entered is never touched."""

from fm_desktop.casework.repair import is_mendable, mend
from fm_desktop.storage.comparing import compare
from fm_desktop.storage.database import db
from fm_desktop.storage.findings import Finding
from fm_desktop.storage.models import CaseloadEntry, Client, DueRow
from tests.casework.list_desk import content
from tests.casework.stories import TODAY


def test_lines_due_items_and_search_are_mended_and_said(story):
    story.in_steering()
    before = content()
    CaseloadEntry.update(name="Falsch, Name").execute()
    DueRow.delete().execute()
    db.execute_sql("INSERT INTO search_index (search_index) VALUES ('delete-all')")
    _changed, found = mend(TODAY)
    assert {each.key for each in found} == {"list_lines_differ", "due_items_differ", "search_index_differs"}
    assert is_mendable(found)
    assert compare() == []
    assert content() == before


def test_where_nothing_differs_nothing_is_done(story):
    story.in_steering()
    before = db.contents()
    assert mend(TODAY)[1] == []
    assert db.contents()[0] == before[0]


def test_what_somebody_has_entered_is_not_mended(story):
    story.client("Wunderlich, Rosalinde")
    assert not is_mendable([Finding("rows_unlike_journal", {"table": "client", "count": 1})])
    assert not is_mendable([])
    mend(TODAY)
    assert Client.select().first().family_name == "Wunderlich"
