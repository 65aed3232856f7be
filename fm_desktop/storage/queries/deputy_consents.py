"""What one client has answered about one's deputies, for whoever runs the case (HA 4.10)."""

from datetime import date
from typing import NamedTuple

import peewee as pw

from fm_desktop.storage.ids import Id
from fm_desktop.storage.models import DeputyConsent, Deputyship
from fm_desktop.storage.queries.names import names
from fm_desktop.storage.raw_rows import read
from fm_desktop.storage.sight import reader, runs, seen_from


class ConsentAsked(NamedTuple):
    """Somebody who stands in now or later, and what the client has answered."""

    deputyship: Id
    deputy: Id
    first_day: date
    last_day: date
    given: bool | None
    """None where the client was not asked."""
    asked_on: date | None
    withdrawn_on: date | None
    name: str = ""

    @property
    def holds(self) -> bool:
        """Tell whether the deputy may learn what was told."""
        return bool(self.given) and self.withdrawn_on is None


def consents_of_client(client: Id) -> list[ConsentAsked]:
    """Return what a client has answered about each deputy of whoever asks, the first to begin first."""
    me = reader().person_id
    if runs(client)[0] != me:
        return []
    each, answer, who = Deputyship, DeputyConsent, names()
    query = (
        each.select(
            *(each.id, each.deputy, each.first_day, each.last_day),
            *(answer.given, answer.asked_on, answer.withdrawn_on),
        )
        .join(answer, pw.JOIN.LEFT_OUTER, on=(answer.deputyship == each.id) & (answer.client == client))
        .where(each.person == me, each.kind == "fm", each.last_day >= seen_from(), each.ended_on.is_null())
        .order_by(each.first_day, each.id)
    )
    found = read(ConsentAsked, query)
    return [row._replace(name=who[row.deputy].name or "") for row in found]
