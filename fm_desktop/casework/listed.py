"""What a list says of a client without a case: kept with the client until a first case takes it over."""

from collections.abc import Mapping
from typing import Any

OF_CASE = {
    "listed_decided_on": "clarification_decided_on",
    "listed_accompanying": "accompanying",
    "listed_interval_amount": "interval_amount",
    "listed_interval_unit": "interval_unit",
    "listed_end_reason": "end_reason",
}
"""The fields of a client, and which fields of the first case they become."""
NOTHING_KEPT: Mapping[str, None] = dict.fromkeys(OF_CASE)


def of_first_case(kept: Mapping[str, Any]) -> dict[str, Any]:
    """Return what a list said of a client as fields of the case that is opened for them."""
    return {field: kept[name] for name, field in OF_CASE.items() if kept[name] is not None}
