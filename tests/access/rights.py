"""DOMAIN.md § 5 once more, by hand: who sees and may do what about a client. Nothing here is computed."""

from typing import NamedTuple

NOTHING, LINE, SHARED = "nothing", "line", "shared"

EVERYTHING = frozenset(
    {
        *(
            "case",
            "contacts",
            "notes",
            "appointments",
            "steps",
            "refer",
            "discuss",
            "decide",
            "keep",
            "assign",
        ),
        *("av_check", "own_desk", "create", "own", "withdraw", "network"),
    }
)
"""Whatever one does in the own case; what is only the lead's or the administration's is not among it."""


class Row(NamedTuple):
    """One line of the table."""

    sees: str
    restricted: bool = False
    appointments: bool = False
    may: frozenset[str] = frozenset()


DESK = frozenset({"own_desk"})
"""Own reminders, leaves, views: everybody who sees names at all."""
KEEPS_CASES = DESK | {"create", "network"}
"""Every case manager and team lead: they keep the directory of partners, too."""
DEPUTIES = frozenset({"contacts", "notes", "appointments", "steps", "withdraw"})
LEADS = frozenset({"decide", "assign", "keep", "discuss", "withdraw", "listed", "erase"})

TABLE = {
    "own": Row(SHARED, True, True, EVERYTHING),
    "colleague": Row(LINE, may=KEEPS_CASES),
    "deputy": Row(SHARED, True, True, KEEPS_CASES | DEPUTIES),
    "deputy_without_consent": Row(LINE, False, True, KEEPS_CASES | {"appointments"}),
    "deputy_after_the_end": Row(LINE, may=KEEPS_CASES),
    "officer": Row(SHARED, False, True, DESK | {"refer", "discuss", "av_check"}),
    "standing_in": Row(SHARED, False, True, KEEPS_CASES | {"refer", "discuss", "av_check"}),
    "lead": Row(SHARED, True, True, KEEPS_CASES | LEADS),
    "other_lead": Row(NOTHING, may=KEEPS_CASES | {"listed"}),
    "former": Row(LINE, may=KEEPS_CASES),
    "administration": Row(NOTHING, may=frozenset({"office", "listed"})),
    "other_team": Row(NOTHING, may=KEEPS_CASES),
    "other_officer": Row(NOTHING, may=DESK),
}
"""By standing: what they see of the client, and what they may do (in the words of the list of deeds)."""
