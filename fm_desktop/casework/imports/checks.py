"""What is odd about a row that goes in all the same."""

from collections.abc import Iterator
from datetime import date

from fm_desktop.casework.imports.columns import column
from fm_desktop.casework.imports.faults import Problem
from fm_desktop.casework.imports.list_row import ListRow, phase_of
from fm_desktop.directives import directive
from fm_desktop.domain.lifecycle import CLOSED, Phase

_PROCESS = ("referred_on", "assigned_on", "entry_on", "main_since")
# The second of each pair cannot lie before the first.
_IN_ORDER = (
    *(("birth_date", later) for later in (*_PROCESS, "last_contact", "ended_on")),
    ("referred_on", "assigned_on"),
    ("referred_on", "entry_on"),
    ("referred_on", "main_since"),
    ("assigned_on", "main_since"),
    ("entry_on", "main_since"),
    ("main_since", "decided_on"),
    ("main_since", "last_review"),
    ("main_since", "aftercare_until"),
    ("agh_from", "agh_until"),
    ("agh_from", "agh_decided_on"),
    *((earlier, "ended_on") for earlier in (*_PROCESS, "decided_on", "last_contact", "last_review")),
)
_NOT_IN_FUTURE = (
    *_PROCESS,
    *(
        "decided_on",
        "last_contact",
        "last_review",
        "agh_decided_on",
        "ended_on",
        "av_checked_on",
        "profile_since",
    ),
)
# Each of the first has no effect without the second.
_NEEDS = (
    ("decided_on", "main_since"),
    ("accompanying", "assigned_on"),
    ("end_reason", "ended_on"),
    ("agh_decided_on", "agh_from"),
    ("profile_since", "profile"),
)
_NEEDS_CASE = ("criteria", "interval", "last_review")


def doubts(row: ListRow, whole: ListRow, today: date, *, has_case: bool) -> Iterator[Problem]:
    """Yield a warning for everything a row says that fits together badly.

    `whole` is the row with its empty cells filled from what is known already.
    """
    yield from _out_of_order(row, whole)
    for key in _NOT_IN_FUTURE:
        if (day := getattr(row, key)) and day > today:
            yield _warning(row, key, "list_in_future")
    yield from _without_effect(row, whole, has_case=has_case)
    if _lacks_check(row, whole):
        yield _warning(row, "profile", "list_check_without_day")


def _out_of_order(row: ListRow, whole: ListRow) -> Iterator[Problem]:
    for earlier, later in _IN_ORDER:
        first, second = getattr(whole, earlier), getattr(whole, later)
        if not first or not second or first <= second:
            continue
        if getattr(row, later):
            yield _warning(row, later, "list_out_of_order", other=column(earlier).name, day=first)
        elif getattr(row, earlier):
            yield _warning(row, earlier, "list_out_of_order_after", other=column(later).name, day=second)


def _without_effect(row: ListRow, whole: ListRow, *, has_case: bool) -> Iterator[Problem]:
    for key, needed in _NEEDS:
        if getattr(row, key) and getattr(whole, needed) is None:
            yield _warning(row, key, "list_without_effect", other=column(needed).name)
    if row.agh_until and not row.agh_from:  # only with its first day does a row name a work opportunity
        yield _warning(row, "agh_until", "list_without_effect", other=column("agh_from").name)
    if row.accompanying and whole.main_since:
        yield _warning(row, "accompanying", "list_accompanying_beside_main")
    for key in () if has_case else _NEEDS_CASE:
        if getattr(row, key):
            yield _warning(row, key, "list_without_case")


def _lacks_check(row: ListRow, whole: ListRow) -> bool:
    """Tell whether nobody can know when the AV's next check is due. Source: HA 4.1."""
    if phase_of(whole) not in CLOSED | {Phase.WATCH} or not directive().is_complex(whole.profile):
        return False
    return bool(row.profile or row.ended_on) and not (whole.profile_since or whole.av_checked_on)


def _warning(row: ListRow, key: str, sentence: str, **details: object) -> Problem:
    return Problem(row.row, column(key).name, row.texts.get(key, ""), sentence, details)
