"""The talks of the day in words, for any times whatever."""

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fm_desktop.storage.queries.talks import AppointmentRow
from fm_desktop.ui.today.rows import Heading, more
from fm_desktop.ui.today.talk_rows import talk_rows

TODAY = date(2026, 3, 2)
times = st.none() | st.times().map(lambda moment: f"{moment:%H:%M}")


def talk(time=None, day=TODAY, status="planned", number=0):
    key = number.to_bytes(16)
    return AppointmentRow(
        key, key, None, "Lang, Petra", None, day, time, None, "office", "", False, status, None, "steering", 1
    )


@given(st.lists(times).map(lambda found: sorted(found, key=lambda each: each or "")), st.times())
def test_the_line_of_the_present_time_parts_what_has_begun_from_what_comes(planned, moment):
    now = datetime.combine(TODAY, moment)
    rows = talk_rows([talk(each, number=n) for n, each in enumerate(planned)], [], [], now)
    timed = [row for row in rows if row.talk.time]
    above = [n for n, row in enumerate(rows) if row.now_above]
    below = [n for n, row in enumerate(rows) if row.now_below]
    assert bool(above or below) == bool(timed)
    assert len(above) <= 1
    if above and below:
        assert below == [above[0] - 1]
    at = above[0] if above else len(rows)
    assert all(row.talk.time <= f"{moment:%H:%M}" for row in rows[:at] if row.talk.time)
    assert all(row.talk.time > f"{moment:%H:%M}" for row in rows[at:] if row.talk.time)


def test_a_talk_without_a_time_lies_ahead_all_day():
    row, *_ = talk_rows([talk()], [], [], datetime.combine(TODAY, time(23, 59)))
    assert not row.begun
    assert row.remark == ""


def test_the_newest_of_the_earlier_days_stands_first():
    left = [
        talk("11:00", date(2026, 2, 26)),
        talk("09:00", date(2026, 2, 27)),
        talk("10:00", date(2026, 2, 27)),
    ]
    rows = talk_rows([], left, [], datetime.combine(TODAY, time(8)))
    assert [(row.words, row.number) for row in rows if isinstance(row, Heading)] == [
        ("Von Fr 27.2.", 2),
        ("Von Do 26.2.", 1),
    ]


def test_what_became_of_a_talk_stands_beside_it():
    now = datetime.combine(TODAY, time(12))
    talks = [talk("09:00", status="held"), talk("10:00", status="missed"), talk("11:00")]
    assert [row.remark for row in talk_rows(talks, [], [], now)] == [
        "dokumentiert",
        "nicht erschienen",
        "noch zu dokumentieren",
    ]


@pytest.mark.parametrize(("total", "shown", "said"), [(3, 3, []), (1200, 200, ["+1.000 weitere"])])
def test_what_is_not_shown_is_counted(total, shown, said):
    assert [row.words for row in more(total, shown)] == said
    assert all(row.key is None for row in more(total, shown))
