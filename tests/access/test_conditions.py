"""Lists and single questions agree: whoever may see a client finds them in lists, and nobody else does."""

from datetime import date
from itertools import count

from hypothesis import given, settings
from hypothesis import strategies as st

from fm_desktop.domain.access import May, Sees
from fm_desktop.storage import sight
from fm_desktop.storage.database import db
from fm_desktop.storage.derive import refresh
from fm_desktop.storage.models import (
    Case,
    CaseloadEntry,
    Client,
    DeputyConsent,
    Deputyship,
    Person,
)
from fm_desktop.storage.sight_of_lists import (
    clients_run,
    clients_shared,
    clients_with_appointments,
    lines_seen,
)
from tests.access.world import ADMIN, AV, ENDED, FM, LATER, TL, TODAY, author

PEOPLE, CLIENTS = 4, 4
NUMBERS = count()
people = st.integers(0, PEOPLE - 1)
somebody = st.none() | people
teams = st.sampled_from([None, "U25", "Ü25"])
staff = st.lists(
    st.tuples(st.sets(st.sampled_from([FM, AV, TL, ADMIN])), teams, st.booleans()),
    min_size=PEOPLE,
    max_size=PEOPLE,
)
runs = st.lists(st.tuples(st.sampled_from(["ended", "steering"]), somebody), max_size=2)
clients = st.lists(st.tuples(teams, somebody, somebody, runs), min_size=CLIENTS, max_size=CLIENTS)
answers = st.dictionaries(st.integers(0, CLIENTS - 1), st.tuples(st.booleans(), st.booleans()))
asked = st.tuples(people, people, st.sampled_from(["fm", "av"]), st.booleans(), st.booleans(), answers)
deputyships = st.lists(asked, max_size=4)


def stored_people(drawn):
    for roles, team, has_login in drawn:
        number = next(NUMBERS)
        made = Person.create(login=f"p{number}" if has_login else None, family_name=f"P{number}", team=team)
        yield author(made.id, f"p{number}", tuple(sorted(roles)), team)


def stored_client(team, watches, officer, cases, who):
    def named(place):
        return None if place is None else who[place].person_id

    number = next(NUMBERS)
    made = Client.create(
        customer_number=f"555B{number:06}",
        family_name="Zufall",
        given_name=str(number),
        team=team,
        manager=named(watches),
        placement_officer=named(officer),
    )
    for place, (phase, manager) in enumerate(cases, 1):
        last = place == len(cases)
        Case.create(
            client=made,
            number=f"Z{number}-{place}",
            phase=phase if last else "ended",
            manager=named(manager),
            referred_on=date(2020, 1, place),
            ended_on=None if last and phase == "steering" else date(2021, 1, place),
            opened_seq=place,
        )
    return made.id


def stored_deputyship(drawn, who, known):
    away, deputy, kind, is_over, is_ended, asked = drawn
    if away == deputy:
        return
    row = Deputyship.create(
        person=who[away].person_id,
        deputy=who[deputy].person_id,
        kind=kind,
        first_day=date(2026, 1, 1),
        last_day=ENDED if is_over else LATER,
        ended_on=TODAY if is_ended else None,
    )
    for place, (given_, withdrawn) in asked.items():
        values = {"given": given_, "withdrawn_on": TODAY if withdrawn else None}
        DeputyConsent.create(deputyship=row, client=known[place], asked_on=date(2026, 1, 1), **values)


def found(condition):
    query = CaseloadEntry.select(CaseloadEntry.id)
    return {row.id for row in (query if condition is None else query.where(condition))}


@settings(max_examples=60)
@given(staff, clients, deputyships)
def test_conditions_of_lists_say_what_is_said_of_each_client(
    office, drawn_staff, drawn_clients, drawn_deputies
):
    with db.atomic() as example:
        who = list(stored_people(drawn_staff))
        known = [stored_client(*each, who) for each in drawn_clients]
        for each in drawn_deputies:
            stored_deputyship(each, who, known)
        refresh(known, TODAY)
        for reader in who:
            agrees(reader)
        example.rollback()


def agrees(reader):
    """Compare every line of the file, of older runs too, with what is granted on its client."""
    sight.sit_down(reader, TODAY)
    lines = {row.id: sight.grant_on(row.client_id) for row in CaseloadEntry.select()}
    wanted = {
        lines_seen: lambda grant: grant.sees >= Sees.LINE,
        clients_shared: lambda grant: grant.sees >= Sees.SHARED,
        clients_run: lambda grant: May.CASE in grant.may,
        clients_with_appointments: lambda grant: grant.sees >= Sees.SHARED or May.APPOINTMENTS in grant.may,
    }
    for condition, holds in wanted.items():
        assert found(condition()) == {line for line, grant in lines.items() if holds(grant)}, (
            condition.__name__
        )
