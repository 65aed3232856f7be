"""The meetings of the demo."""

from datetime import date

from fm_desktop.demo.meetings import meetings
from fm_desktop.storage.ids import new_id


def test_one_was_held_and_told_of_and_one_lies_ahead():
    today = date(2026, 3, 2)
    held, ahead = (
        {name: after for name, (_before, after) in change.fields.items()}
        for change in meetings(new_id(), today).changes
    )
    assert held["is_held"]
    assert held["day"] <= held["told_on"] <= held["tell_by"] <= today
    assert held["told"]
    assert "is_held" not in ahead
    assert ahead["day"] > today
