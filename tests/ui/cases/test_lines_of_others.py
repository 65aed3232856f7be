"""Lines of clients others work with stand in the table, and selecting one reads no more than the line."""

import pytest

from fm_desktop.storage import sight
from fm_desktop.storage.queries.caseload import LineFilter, Order, line_ids, lines
from fm_desktop.ui.cases.preview import Preview, read_preview
from fm_desktop.vault.author import Author


@pytest.fixture
def line(demo_desk):
    """Sit down as a case manager who runs nothing, and return a line of somebody else's."""

    def find():
        sight.sit_down(Author(bytes(15) + b"\x01", "neu", "Nele Neu", ("fm",)), demo_desk.today())
        wanted = LineFilter(phases=frozenset({"steering"}))
        return lines(line_ids(wanted, Order("sort_name"), demo_desk.today())[:1])[0]

    return demo_desk.work.call(find)


def test_beside_the_table_stands_what_is_due_and_nothing_said(qtbot, demo_desk, line):
    seen = demo_desk.work.call(lambda: read_preview(line, demo_desk.today()))
    assert seen.dues
    assert (seen.last, seen.remark) == (None, "")
    assert (line.birth_date, line.last_contact, line.next_appointment) == (None, None, None)


def test_no_conversation_is_offered_there(qtbot, demo_desk, line):
    preview = Preview(demo_desk)
    qtbot.addWidget(preview)
    preview.show_line(line)
    assert preview._contact.isHidden()
    preview.show_line(line._replace(shared=True))
    assert not preview._contact.isHidden()
