"""What the file holds of a client and one of their cases, in the words of a list."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from fm_desktop.casework.imports.known import KnownAgh, KnownCase, KnownClient
from fm_desktop.casework.imports.list_row import ListRow
from fm_desktop.casework.imports.reasons import reason_text
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.domain.periods import Interval, Unit
from fm_desktop.storage.ids import Id

FIELDS = {
    "referred_on": "referred_on",
    "assigned_on": "assigned_on",
    "main_since": "main_since",
    "accompanying": "accompanying",
    "decided_on": "clarification_decided_on",
    "aftercare_until": "aftercare_until",
    "ended_on": "ended_on",
}
"""The fields of a row that are fields of the case, and what they are called there."""
_PASSED_OVER = {str(Phase.CLARIFICATION): "decided_on", str(Phase.ASSIGNED): "accompanying"}
"""What would have brought a case into another phase than the one it is in."""
OF_CLIENT = (
    *("family_name", "given_name", "birth_date", "phone", "email", "street", "postcode", "town", "site"),
    *("team", "profile", "profile_since", "remark"),
)
"""The fields of a row that are fields of the client under the same name."""


def stored_values(known: KnownClient, case: KnownCase | None) -> dict[str, Any]:
    """Return what is stored of a client, and of the case or else of the client without one."""
    told = {name: known.values[name] for name in OF_CLIENT}
    told |= _of_case(known, case) if case else _of_watched(known)
    return told | {"bg_number": known.bg_number, "av_checked_on": max(known.av_checks, default=None)}


def case_fields(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields of a stored case under the names of a row, without those that have no effect.

    What a list said too early is passed over by a step that was taken here: it is no news when read again.
    """
    fields = {name: values[field] for name, field in FIELDS.items()}
    if values["phase"] in _PASSED_OVER:
        fields[_PASSED_OVER[values["phase"]]] = None
    return fields


def completed(row: ListRow, known: KnownClient | None, case: KnownCase | None) -> ListRow:
    """Return a row with its empty cells filled from what is known of the client and the case it means."""
    if known is None:
        return row
    stored = stored_values(known, case)
    return replace(row, **{name: value for name, value in stored.items() if getattr(row, name) is None})


def _of_case(known: KnownClient, case: KnownCase) -> dict[str, Any]:
    values = case.values
    return {
        **case_fields(values),
        "criteria": tuple(sorted(each.criterion for each in case.criteria if each.met)) or None,
        "entry_on": values["entry_held_on"],
        "last_contact": _latest(known, case.id),
        "interval": _interval(values["interval_amount"], values["interval_unit"]),
        "last_review": max(case.reviews, default=None),
        "end_reason": _reason(values["end_reason"]),
        **_of_agh(each for each in known.aghs if each.case == case.id),
    }


def _of_watched(known: KnownClient) -> dict[str, Any]:
    kept: Mapping[str, Any] = known.values
    return {
        "decided_on": kept["listed_decided_on"],
        "accompanying": kept["listed_accompanying"],
        "interval": _interval(kept["listed_interval_amount"], kept["listed_interval_unit"]),
        "end_reason": _reason(kept["listed_end_reason"]),
        "last_contact": _latest(known, None),
        **_of_agh(known.aghs),
    }


def _interval(amount: int | None, unit: str | None) -> Interval | None:
    return Interval(amount, Unit(unit)) if amount is not None and unit is not None else None


def _reason(key: str | None) -> str | None:
    return reason_text(key) if key else None


def _latest(known: KnownClient, case: Id | None) -> date | None:
    return max((each.day for each in known.contacts if each.case == case), default=None)


def _of_agh(aghs: Iterable[KnownAgh]) -> dict[str, Any]:
    """Return the newest work opportunity, the only one a list has room for."""
    newest = max(aghs, key=lambda each: each.first_day, default=None)
    if newest is None:
        return {}
    return {
        "agh_from": newest.first_day,
        "agh_until": newest.last_day,
        "agh_decided_on": newest.decided_on,
    }
