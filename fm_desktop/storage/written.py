"""Everything open that was written about clients, each text with where it stands: what a search looks in.

Restricted notes (HA 5) lie in a table that is not named here, and none of their words in any that is.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from fm_desktop.storage.bulk import in_slices
from fm_desktop.storage.database import db
from fm_desktop.storage.ids import Id

LANGUAGE = "de"
"""In which language the keys of catalogues are searched for."""

CATALOGUES = {"need": "needs", "goal": "strategies", "service": "partner_topics"}
"""From which catalogue a line of a text may be a key."""

FIELD_END = "\x1f"
"""Stands between the fields of a row, until they are one text."""

_PLANNED = (
    "(SELECT max(day) FROM plan_version p WHERE p.case_id = c.id), "
    "c.clarification_decided_on, c.main_since, c.assigned_on, c.referred_on"
)
"""Of which day goals and steps are, which say none themselves."""


class Written(NamedTuple):
    """One text as a search knows it."""

    client: Id
    case: Id | None
    kind: str
    day: str | None
    author: Id | None
    row: Id
    place: Id
    text: str


class _Source(NamedTuple):
    """Where texts stand: a table and its columns; what it refers to is joined."""

    kind: str
    table: str
    texts: tuple[str, ...]
    day: str = "t.day"
    author: str = "NULL"
    of: str = "case"
    """Whom a row belongs to: a client, a case, or a row of another table that belongs to a case."""
    where: str = "true"


_SOURCES = (
    _Source("consultation", "note", ("t.text",), author="t.author_id", of="client",
            where="t.kind = 'consultation'"),
    _Source("standing", "note", ("t.text",), author="t.author_id", of="client",
            where="t.kind = 'standing'"),
    _Source("contact", "contact", ("t.summary", "t.format_reason"), author="t.author_id", of="client",
            where="t.outcome = 'held'"),
    _Source("attempt", "contact", ("t.summary", "t.format_reason"), author="t.author_id", of="client",
            where="t.outcome <> 'held'"),
    _Source("discussion", "discussion", ("t.partners", "t.question", "t.result"), author="t.author_id",
            of="client"),
    _Source("takeover", "takeover", ("t.talk_partner", "t.placement", "t.benefits", "t.reception",
            "t.measures", "t.providers")),
    _Source("entry", "entry_consultation", ("t.alliance", "t.next_steps", "t.prerequisites"),
            "c.entry_held_on"),
    _Source("clarification", "clarification", ("t.fields_of_action", "t.partners", "t.offered",
            "t.resistance"),
            "coalesce(c.clarification_decided_on, t.consequences_on, t.advantages_on, c.main_since)"),
    _Source("assessment", "assessment", ("t.focus", "t.prognosis_reason"), author="t.author_id"),
    _Source("assessment", "area_rating", ("t.remark", "t.attempts"), "up.day", "up.author_id",
            "assessment"),
    _Source("need", "need", ("t.need", "t.since", "t.removed_reason"), "t.noted_on", "t.author_id"),
    _Source("goal", "goal", ("t.text", "t.recognised_by", "t.strategy", "t.result"),
            f"coalesce(t.closed_on, {_PLANNED})", "t.author_id"),
    _Source("step", "step", ("t.text", "t.partner", "t.result"), f"coalesce(t.judged_on, {_PLANNED})"),
    _Source("plan", "plan_version", ("t.reason",), author="t.author_id"),
    _Source("steering", "steering", ("t.reason",), author="t.author_id"),
    _Source("review", "review", ("t.reasons", "t.prospects", "t.economical_reason")),
    _Source("ending", "ending", ("t.talk_partner", "t.stable_reason", "t.left_open", "t.purpose",
            "t.extension_reason", "t.outcome")),
    _Source("ending", "ending_reason", ("t.text",), "up.day", of="ending"),
    _Source("handover", "handover", ("t.summary",), author="t.author_id"),
    _Source("state", "case_state", ("t.reason",), author="t.author_id"),
    _Source("criterion", "criterion", ("t.reason",), "c.referred_on"),
    _Source("exclusion", "exclusion", ("t.reason",), "t.since", of="client"),
    _Source("agh", "agh", ("t.end_reason", "t.change_reason", "t.decision_reason"),
            "coalesce(t.decided_on, t.actual_last_day, t.first_day)", of="client"),
    _Source("av_check", "av_check", ("t.result",), of="caseless"),
    _Source("service", "service", ("t.topic", "t.partner", "t.purpose", "t.report"),
            "coalesce(t.ended_on, t.first_day)"),
    _Source("measure", "measure", ("t.kind", "t.provider", "t.result"), "t.first_day", of="client"),
    _Source("release", "release", ("t.partner", "t.scope"), "t.first_day", of="caseless"),
    _Source("breach", "breach", ("t.what", "t.heard", "t.decision"), of="client"),
    _Source("handout", "phone_handout", ("t.to_whom", "t.reason"), of="client"),
    _Source("reminder", "reminder", ("t.text",), "coalesce(t.done_on, t.day)", "t.person_id", "client"),
    _Source("case", "case", ("c.accompanying_reason", "c.interval_reason", "c.pause_reason",
            "c.kept_reason"), "coalesce(c.pause_from, c.main_since, c.assigned_on, c.referred_on)",
            of="itself"),
    _Source("remark", "client", ("t.remark",), "NULL", of="person"),
)  # fmt: skip

_JOINS = {
    "client": ("t.client_id = w.id", "t.case_id", "t.id"),
    "caseless": ("t.client_id = w.id", "NULL", "t.id"),
    "person": ("t.id = w.id", "NULL", "t.id"),
    "case": ("t.case_id = c.id", "c.id", "t.id"),
    "itself": ("", "c.id", "c.id"),
    "assessment": ("t.assessment_id = up.id", "c.id", "up.id"),
    "ending": ("t.ending_id = up.id", "c.id", "up.id"),
}
"""How a row leads to its client, which case it belongs to, and what it is shown with."""


def written(clients: Iterable[Id]) -> Iterator[Written]:
    """Yield every text about some clients."""
    for ids in in_slices(clients):
        for row in db.execute_sql(_statement(len(ids)), ids):
            found = Written._make(row)
            yield found._replace(text=_in_words(found.kind, found.text))


@cache
def tables() -> frozenset[str]:
    """Return every table texts are taken from."""
    return frozenset(source.table for source in _SOURCES)


@cache
def _statement(count: int) -> str:
    """Return one query over all sources; the clients come first in every join."""
    wanted = ", ".join(["(?)"] * count)
    arms = "\nUNION ALL\n".join(map(_arm, _SOURCES))
    return f"WITH w (id) AS (VALUES {wanted}), found AS (\n{arms}\n) SELECT * FROM found WHERE said <> ''"


def _arm(source: _Source) -> str:
    on, case, place = _JOINS[source.of]
    row = "c.id" if source.of == "itself" else "t.id"
    text = "concat_ws(char(31), {})".format(", ".join(f"nullif(trim({each}), '')" for each in source.texts))
    return (
        f"SELECT w.id, {case}, '{source.kind}', {source.day}, {source.author}, {row}, {place}, {text} AS said"
        f" FROM w {_joined(source, on)} WHERE {source.where}"
    )


def _joined(source: _Source, on: str) -> str:
    """Return the joins from the client to the table the texts stand in."""
    way = []
    if source.of not in ("client", "caseless", "person"):
        way.append('CROSS JOIN "case" c ON c.client_id = w.id')
    if source.of in ("assessment", "ending"):
        way.append(f"CROSS JOIN {source.of} up ON up.case_id = c.id")
    if source.of != "itself":
        way.append(f'CROSS JOIN "{source.table}" t ON {on}')
    return " ".join(way)


def _in_words(kind: str, text: str) -> str:
    """Return what the fields say as one text, with the keys among them in words, as the screen shows them."""
    parts = text.split(FIELD_END)
    if kind in CATALOGUES:
        from fm_desktop.catalogues import given_words  # inside: hardly a deed needs a catalogue

        parts = [given_words(CATALOGUES[kind], part, LANGUAGE) for part in parts]
    elif kind == "state":
        parts = ["\n".join(map(_reason_in_words, part.split("\n"))) for part in parts]
    return " · ".join(parts)


def _reason_in_words(line: str) -> str:
    key, colon, words = line.partition(": ")
    reason = _reasons().get(key)
    return line if reason is None else reason + colon + words


@cache
def _reasons() -> dict[str, str]:
    """Return the directive's reasons for an end, which states name by their keys."""
    from fm_desktop.directives import directive  # inside, as above

    known = {**directive().ending_reasons, **directive().further_reasons}
    return {key: term.text(LANGUAGE) for key, term in known.items()}
