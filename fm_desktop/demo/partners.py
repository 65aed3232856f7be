"""Writes the directory of the demo: the partners that help the made-up clients."""

import tomllib
from datetime import date

from fm_desktop.demo.days import due_day
from fm_desktop.resources import resource
from fm_desktop.storage.batch import Batch
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import DirectoryPartner


def partners(keeper: Id, today: date) -> Batch:
    """Return the partners with the days they are looked at again; all are kept by one person."""
    batch = Batch()
    told = tomllib.loads(resource("demo/partners.toml").read_text("utf-8"))["partner"]
    for each in told:
        days, topics = each.pop("check_in", None), "\n".join(each.pop("topics"))
        check = None if days is None else due_day(today, days)
        batch.create(DirectoryPartner, topics=topics, next_check=check, keeper=keeper, **each)
    return batch


def directory_of(written: Batch) -> dict[str, Id]:
    """Return the partners that were written by their names."""
    return {change.fields["name"][1]: change.row for change in written.changes}
