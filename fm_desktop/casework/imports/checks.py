"""What is odd about a row that goes in all the same."""

from collections.abc import Iterator, Mapping
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
    ("agh_until", "agh_from"),
    ("profile_since", "profile"),
)


def doubts(row: ListRow, texts: Mapping[str, str], today: date) -> Iterator[Problem]:
    """Yield a warning for everything that fits together badly; `texts` are the cells as written."""
    yield from _out_of_order(row, texts)
    for key in _NOT_IN_FUTURE:
        if (day := getattr(row, key)) and day > today:
            yield _warning(row, texts, key, "list_in_future")
    yield from _without_effect(row, texts)
    if _lacks_check(row):
        yield _warning(row, texts, "profile", "list_check_without_day")


def _out_of_order(row: ListRow, texts: Mapping[str, str]) -> Iterator[Problem]:
    for earlier, later in _IN_ORDER:
        first, second = getattr(row, earlier), getattr(row, later)
        if first and second and second < first:
            yield _warning(row, texts, later, "list_out_of_order", other=column(earlier).name, day=first)


def _without_effect(row: ListRow, texts: Mapping[str, str]) -> Iterator[Problem]:
    for key, needed in _NEEDS:
        if getattr(row, key) and getattr(row, needed) is None:
            yield _warning(row, texts, key, "list_without_effect", other=column(needed).name)
    if row.accompanying and row.main_since:
        yield _warning(row, texts, "accompanying", "list_accompanying_beside_main")


def _lacks_check(row: ListRow) -> bool:
    """Tell whether nobody can know when the AV's next check is due. Source: HA 4.1."""
    checked = phase_of(row) in CLOSED | {Phase.WATCH}
    return checked and directive().is_complex(row.profile) and not (row.profile_since or row.av_checked_on)


def _warning(row: ListRow, texts: Mapping[str, str], key: str, sentence: str, **details: object) -> Problem:
    return Problem(row.row, column(key).name, texts[key], sentence, details)
