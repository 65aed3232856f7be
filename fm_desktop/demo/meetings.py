"""Writes the meetings of the demo's network: one that was held and told of, one that lies ahead."""

import tomllib
from datetime import date, timedelta
from typing import Any

from fm_desktop.demo.days import due_day, working_day
from fm_desktop.resources import resource
from fm_desktop.storage.batch import Batch
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import NetworkMeeting

DAYS = ("held_before", "ahead", "tell_by_before", "told_before")


def meetings(keeper: Id, today: date) -> Batch:
    """Return the meetings, all entered by one person."""
    batch = Batch()
    for each in tomllib.loads(resource("demo/meetings.toml").read_text("utf-8"))["meeting"]:
        days = {name: each.pop(name) for name in DAYS if name in each}
        words = {name: text.strip() for name, text in each.items()}
        batch.create(NetworkMeeting, keeper=keeper, **words, **_dates(days, today))
    return batch


def _dates(days: dict[str, int], today: date) -> dict[str, Any]:
    """Return the days of a meeting: behind us on working days, ahead where one is free."""
    if "ahead" in days:
        return {"day": due_day(today, days["ahead"])}
    behind = {name: working_day(today - timedelta(days=number)) for name, number in days.items()}
    tell_by, told_on = behind.get("tell_by_before"), behind.get("told_before")
    return {"day": behind["held_before"], "is_held": True, "tell_by": tell_by, "told_on": told_on}
