"""What a check of the file found."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault; `key` names its sentence, `details` fill it in and never carry a client's data."""

    key: str
    details: Mapping[str, object] = field(default_factory=dict)
