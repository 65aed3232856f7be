"""One need for action as it stands in a form: noted before or just found, perhaps gone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from fm_desktop.casework.assessments import ChangedNeed, NeedsToday, RemovedNeed
from fm_desktop.casework.needs import NeedData
from fm_desktop.domain.identity import fold
from fm_desktop.storage.queries.needs import NeedRow


@dataclass(frozen=True, slots=True)
class NeedLine:
    """A need with what is said of it now; `row` is what was recorded before, None of a new one."""

    area: str
    need: str
    entrenched: bool = False
    since: str = ""
    gone: bool = False
    reason: str = ""
    """How it came to be gone."""
    row: NeedRow | None = None

    def data(self) -> NeedData:
        """Return what a deed takes."""
        return NeedData(self.area, self.need, self.entrenched, self.since)

    def is_like(self, area: str, need: str) -> bool:
        """Tell whether it is the same need, however it is written."""
        return self.area == area and fold(self.need) == fold(need)

    def is_changed(self) -> bool:
        """Tell whether something else is said of a need noted before."""
        return self.row is not None and (self.row.entrenched, self.row.since) != (self.entrenched, self.since)

    def kept(self) -> dict[str, Any]:
        """Return it as a draft keeps it."""
        return {
            "row": self.row.id.hex() if self.row else "",
            "area": self.area,
            "need": self.need,
            "entrenched": self.entrenched,
            "since": self.since,
            "gone": self.gone,
            "reason": self.reason,
        }


def lines_of(rows: Iterable[NeedRow]) -> list[NeedLine]:
    """Return the needs that are there, as they were recorded."""
    return [
        NeedLine(row.area, row.need, row.entrenched, row.since, row=row)
        for row in rows
        if row.removed_on is None
    ]


def taken_back(kept: Sequence[dict[str, Any]], known: Sequence[NeedLine]) -> list[NeedLine]:
    """Return lines from a draft; what was recorded meanwhile is there too, what is gone is not."""
    drafted = {each["row"]: each for each in kept if each["row"]}
    found = []
    for line in known:
        each = drafted.get(line.row.id.hex()) if line.row else None
        found.append(line if each is None else replace(line, **_said(each)))
    fresh = [each for each in kept if not each["row"]]
    return [*found, *(NeedLine(each["area"], each["need"], **_said(each)) for each in fresh)]


def needs_today(lines: Sequence[NeedLine]) -> NeedsToday:
    """Return what the lines ask a deed to do; those that say nothing new are left out."""
    return NeedsToday(
        found=tuple(line.data() for line in lines if line.row is None),
        changed=tuple(
            ChangedNeed(line.row.id, line.data(), line.row.version)
            for line in lines
            if line.row is not None and line.is_changed() and not line.gone
        ),
        removed=tuple(
            RemovedNeed(line.row.id, line.reason, line.row.version)
            for line in lines
            if line.row is not None and line.gone
        ),
    )


def _said(kept: dict[str, Any]) -> dict[str, Any]:
    return {name: kept[name] for name in ("entrenched", "since", "gone", "reason")}
