"""What the guided dialog of a plan reads: the plan as it is, and the words it offers."""

from typing import NamedTuple

from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.catalogues import catalogues
from fm_desktop.storage.queries.plan import PlanSeen, plan_of


class OfferedNeed(NamedTuple):
    """A need for action a goal can be traced to."""

    id: str
    area: str
    words: str
    entrenched: bool


class OfferedWord(NamedTuple):
    """A word of a catalogue and the area of life it belongs to."""

    key: str
    area: str
    words: str


class Offered(NamedTuple):
    """The plan of a case, the needs recorded of it, and the catalogues' words."""

    plan: PlanSeen
    needs: tuple[OfferedNeed, ...]
    areas: tuple[OfferedWord, ...]
    """Delicate areas are left out: they are talked about in an assessment, with the client's consent."""
    new_needs: tuple[OfferedWord, ...]
    strategies: tuple[OfferedWord, ...]


def read_offered(case: Id, language: str) -> Offered:
    """Return what the dialog shows of a case."""
    known, plan = catalogues(("areas", "needs", "strategies")), plan_of(case)
    needs = {need.id: need for goal in plan.goals if goal.goes_on for need in goal.needs}
    needs |= {need.id: need for need in plan.needs}
    words = {
        name: tuple(OfferedWord(each.key, each.parent, each.text(language)) for each in known[name])
        for name in ("needs", "strategies")
    }
    return Offered(
        plan,
        tuple(
            OfferedNeed(each.id.hex(), each.area, known["needs"].text(each.need, language), each.entrenched)
            for each in needs.values()
        ),
        tuple(OfferedWord(each.key, "", each.text(language)) for each in known["areas"] if not each.delicate),
        words["needs"],
        words["strategies"],
    )
