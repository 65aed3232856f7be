"""Writes what lists show and what is searched from the history; every date comes from `domain.deadlines`."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import chain

from fm_desktop.directives import directive
from fm_desktop.domain.deadlines import HouseRules, due_of_person
from fm_desktop.domain.facts import Dated, Facts
from fm_desktop.storage.ageing import all_seen_from, is_stale, lapsed, seen_from, some_seen_from
from fm_desktop.storage.bulk import in_slices, insert_rows
from fm_desktop.storage.computed import DueValues, EntryValues, computed, due_values
from fm_desktop.storage.database import db
from fm_desktop.storage.facts import lines_of
from fm_desktop.storage.history import own_reminders
from fm_desktop.storage.house import house_rules, stamp
from fm_desktop.storage.ids import Id, new_id
from fm_desktop.storage.models import CaseloadEntry, Client, DueRow, Office
from fm_desktop.storage.network_duties import network_duties
from fm_desktop.storage.raw_rows import rows
from fm_desktop.storage.search import mend_index, refresh_texts


def refresh(client_ids: Iterable[Id], today: date | None = None) -> None:
    """Rewrite all that is written from the history of some clients, within the caller's transaction.

    That is their lines, their due items, and what is searched of them. What comes next on a line is seen from
    today, by default the computer's.
    """
    ids = list(dict.fromkeys(client_ids))
    _refresh_lines(ids, today)
    refresh_texts(ids)


def _refresh_lines(client_ids: Iterable[Id], today: date | None) -> None:
    day, house = today or date.today(), house_rules()
    some_seen_from(day)
    for ids in in_slices(client_ids):
        db.execute(CaseloadEntry.delete().where(CaseloadEntry.client.in_(ids)))  # their due rows go along
        _write([computed(line, house, day) for line in lines_of(ids)])


def _write(lines: Sequence[tuple[EntryValues, list[DueValues]]]) -> None:
    insert_rows(CaseloadEntry, EntryValues._fields, [entry for entry, _ in lines])
    _write_due(chain.from_iterable(items for _, items in lines))


def _write_due(items: Iterable[DueValues]) -> None:
    insert_rows(DueRow, ("id", *DueValues._fields), [(new_id(), *item) for item in items])


def refresh_own(people: Sequence[Id] | None = None) -> None:
    """Rewrite what is due of people themselves, such as their own reminders; None means everybody."""
    theirs = DueRow.entry.is_null()
    if people is not None:
        theirs &= DueRow.manager.in_(people)
    db.execute(DueRow.delete().where(theirs))
    _write_due(own_due(people, house_rules()))


def own_due(people: Sequence[Id] | None, house: HouseRules) -> list[DueValues]:
    """Return the due items that belong to people and to no client."""
    reminders, network = _by_person(own_reminders(people)), _by_person(network_duties(people))
    return [
        due_values(item, None, person)
        for person in dict.fromkeys([*reminders, *network])
        for item in due_of_person(
            Facts(reminders=reminders.get(person, ()), network=network.get(person, ())), directive(), house
        )
    ]


def _by_person(found: Iterable[tuple[Id, Dated]]) -> dict[Id, list[Dated]]:
    theirs: dict[Id, list[Dated]] = defaultdict(list)
    for person, dated in found:
        theirs[person].append(dated)
    return theirs


def refresh_all(today: date | None = None) -> None:
    """Rewrite everything the lists show, and note under which rules; within the caller's transaction."""
    refresh([client for (client,) in rows(Client.select(Client.id))], today)
    refresh_own()
    mend_index()
    db.execute(Office.update(computed_under=stamp(house_rules())))
    all_seen_from(today or date.today())


def refresh_all_if_stale(today: date | None = None) -> bool:
    """Rewrite everything where the rules have changed; tell whether they had."""
    if not is_stale():
        return False
    with db.atomic():
        refresh_all(today)
    return True


def refresh_lapsed(today: date) -> int:
    """Bring up to date what time alone has changed, and return of how many clients."""
    stale = lapsed(today)
    if seen_from() != today:
        with db.atomic():
            _refresh_lines(stale, today)
            all_seen_from(today)
    return len(stale)
