"""Being away: one's own leave, what falls due meanwhile, and appointments moved out of it."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from fm_desktop.casework.appointments import move_to
from fm_desktop.casework.changes import Changed
from fm_desktop.casework.deputies import DeputyData, appoint
from fm_desktop.casework.recording import expect_version, recorded, row_of
from fm_desktop.errors import RightsError, UserError
from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import Leave
from fm_desktop.vault.author import Author


class Move(NamedTuple):
    """An appointment and the day it is moved to; the time stays."""

    appointment: Id
    day: date


def enter_leave(
    first: date,
    last: date,
    text: str,
    moves: Sequence[Move] = (),
    *,
    by: Author,
    today: date,
    deputy: Id | None = None,
) -> Changed:
    """Enter one's own leave, both days included, and move appointments out of it in the same deed.

    Whoever is named stands in meanwhile; which clients consent is recorded by itself.
    """
    with recorded("enter_leave", by=by, today=today) as recording:
        _must_be_ahead(first, last, today)
        person = by.person_id
        overlapping = Leave.select().where(
            Leave.person == person, Leave.first_day <= last, Leave.last_day >= first
        )
        if overlapping.exists():
            raise UserError("leave_overlaps")
        recording.about(None)
        recording.create(Leave, person=person, first_day=first, last_day=last, text=text.strip())
        if deputy is not None:
            appoint(recording, DeputyData(deputy, first, last), by, today)
        for move in moves:
            if first <= move.day <= last:
                raise UserError("day_in_leave", day=move.day)
            move_to(recording, move.appointment, move.day, today)
    return Changed.APPOINTMENTS | Changed.PEOPLE


def remove_leave(leave: Id, *, by: Author, today: date, version: int | None = None) -> Changed:
    """Take back a leave of one's own; what was moved stays where it is."""
    with recorded("remove_leave", by=by, today=today) as recording:
        row = row_of(Leave, leave)
        if row.person_id != by.person_id:
            raise RightsError("leave_of_another")
        expect_version(row, version)
        recording.about(None)
        recording.delete(row)
    return Changed.APPOINTMENTS | Changed.PEOPLE


def _must_be_ahead(first: date, last: date, today: date) -> None:
    if last < first:
        raise UserError("day_too_early", day=last, earliest=first)
    if last < today:
        raise UserError("leave_over")
