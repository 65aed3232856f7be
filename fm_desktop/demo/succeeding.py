"""Writes outcomes of made-up cases: some of those their facts propose, and a few entered by hand."""

import tomllib
from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import NamedTuple

from fm_desktop.domain.success import Fact, Proposal, proposals
from fm_desktop.resources import resource
from fm_desktop.storage.batch import Batch
from fm_desktop.storage.ids import Id
from fm_desktop.storage.journal import record
from fm_desktop.storage.models import Case, Outcome
from fm_desktop.storage.raw_rows import day, rows
from fm_desktop.storage.success_facts import success_facts
from fm_desktop.vault.author import Author

ACCEPTED, OF_AREAS, BY_HAND = 0.7, 0.06, 0.12
"""How often a proposal was accepted, one of the many of areas, and how often one was entered by hand."""
EARLIEST = timedelta(days=60)
"""How long after main responsibility began an outcome is there at the earliest."""


class _Cared(NamedTuple):
    """A case that was in main responsibility."""

    case: Id
    client: Id
    number: str
    since: date
    until: date


def outcomes(author: Author, today: date) -> Iterator[Batch]:
    """Yield the outcomes of each case that is stored already, with chance of its own."""
    proofs = tomllib.loads(resource("demo/outcomes.toml").read_text("utf-8"))
    for cared in _cared(today):
        batch, dice = Batch(), Random(f"outcomes {cared.number}")
        for proposal in proposals(success_facts(cared.case)):
            accepted = OF_AREAS if proposal.fact is Fact.AREA else ACCEPTED
            if dice.random() < accepted and proposal.day <= today:
                _accept(batch, cared, proposal, dice.choice(proofs[proposal.criterion]), author)
        if dice.random() < BY_HAND and (on := _day(cared, dice)) is not None:
            criterion = dice.choice(sorted(proofs["by_hand"]))
            values = {"day": on, "proof": dice.choice(proofs["by_hand"][criterion])}
            batch.create(Outcome, case=cared.case, criterion=criterion, author=author.person_id, **values)
        if batch.changes:
            record("demo", author=author, changes=batch.changes, client=cared.client, case=cared.case)
            yield batch


def _cared(today: date) -> Iterator[_Cared]:
    case = Case
    columns = (case.id, case.client, case.number, case.main_since, case.ended_on)
    query = case.select(*columns).where(case.main_since.is_null(False)).order_by(case.number)
    for made, client, number, since, ended in rows(query):
        begun = day(since)
        assert begun is not None
        yield _Cared(made, client, number, begun, min(day(ended) or today, today))


def _accept(batch: Batch, cared: _Cared, proposal: Proposal, proof: str, author: Author) -> None:
    said = {"criterion": proposal.criterion, "day": proposal.day, "proof": proof}
    fact = {"fact": str(proposal.fact), "fact_row": proposal.row}
    batch.create(Outcome, case=cared.case, author=author.person_id, **said, **fact)


def _day(cared: _Cared, dice: Random) -> date | None:
    days = (cared.until - cared.since - EARLIEST).days
    return cared.since + EARLIEST + timedelta(days=dice.randrange(days)) if days > 0 else None
