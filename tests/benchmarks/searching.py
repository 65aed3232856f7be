"""Full-text search over very many texts against the bare index, for who sees all and for who sees few."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from itertools import accumulate
from random import Random

import apsw
from files import LOGIN, PASSWORD, Made, connected
from measuring import Line, Measure, absolute, compared, side_by_side, timed

from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.domain.searching import expression, terms
from fm_desktop.storage import derive
from fm_desktop.storage.database import db
from fm_desktop.storage.ids import new_id
from fm_desktop.storage.queries.search import TextQuestion, count_texts, found_texts
from fm_desktop.storage.sight import sit_down

FLOOR = 0.001
LIMIT = 2.0
TYPED = ("termin", "schulden wohnung", '"arbeit und"', "gruesse", "ste")
"""A frequent word, two of them, a phrase, a rare one in another spelling, a beginning."""
COMMON = (
    *("und", "der", "ist", "Termin", "Arbeit", "Wohnung", "Schulden", "Schritt", "Straße", "Müller"),
    *("Gespräch", "Bewerbung", "Sprachkurs", "Kinderbetreuung", "Grüße", "Mitwirkung", "Maßnahme"),
)
SYLLABLES = ("be", "ver", "zu", "an", "lich", "ung", "ste", "ar", "kei", "schaft", "aus", "gen", "mün", "grö")


def lines(office: Made, count: int, times: int) -> list[Line]:
    """Return what a search takes beside the bare index, for who sees all and for who sees few."""
    _write(office, count)
    author = open_desk(office.folder, LOGIN, PASSWORD, today=date.today())
    filled = timed(_fill)()
    found = [absolute(f"filling the full-text index with {count:,} texts", filled, 60, f"{filled:.1f} s")]
    sit_down(replace(author, roles=("fm", "tl"), team=None), date.today())
    for typed in TYPED:
        found += _searched(office, typed, times)
    officer = _officer(office)
    sit_down(replace(author, person_id=officer, roles=("av",), team=None), date.today())
    found += _searched(office, TYPED[0], times, " by who sees 75 clients", limit=None)
    close_desk()
    return found


def _searched(office: Made, typed: str, times: int, who: str = "", limit: float | None = LIMIT) -> list[Line]:
    """Return what the newest hits and their count take; the bare index never counts as faster than 1 ms."""
    raw, question, wanted = connected(office), TextQuestion(typed), expression(terms(typed))
    number = sum(count_texts(question).values())
    asked = "FROM search_index WHERE search_index MATCH ?"
    newest = _of(raw, f"SELECT rowid {asked} ORDER BY rowid DESC LIMIT 50", wanted)
    counted = _of(raw, f"SELECT count(*) {asked}", wanted)
    found = []
    for what, ours, bare, most in (
        ("newest 50", lambda: found_texts(question), newest, limit),
        ("count by kind", lambda: count_texts(question), counted, None),
    ):
        pair = side_by_side(timed(ours), _at_least(timed(bare)), 3 * times)
        found.append(compared(f"search {typed}, {what} of {number:,}{who}, against FTS5", pair, most))
    raw.close()
    return found


def _of(raw: apsw.Connection, sql: str, wanted: str) -> Callable[[], object]:
    return lambda: raw.execute(sql, (wanted,)).fetchall()


def _at_least(bare: Measure) -> Measure:
    return lambda: max(FLOOR, bare())


def _write(office: Made, count: int) -> None:
    """Write as many notes on the clients there are, of words as frequent as in a language."""
    connection, chance = connected(office), Random(1)
    clients = [client for (client,) in connection.execute("SELECT id FROM client ORDER BY id")]
    words = [*COMMON, *("".join(chance.choices(SYLLABLES, k=3)) for _ in range(20_000))]
    weights = list(accumulate(1 / (place + 1) for place in range(len(words))))
    newest, names = date.today(), "id, client_id, kind, day, text, author_id, version"
    with connection:
        connection.executemany(
            f"INSERT INTO note ({names}) VALUES (?, ?, 'consultation', ?, ?, ?, 1)",
            (
                (
                    new_id(),
                    clients[number % len(clients)],
                    (newest - timedelta(days=chance.randrange(1500))).isoformat(),
                    " ".join(chance.choices(words, cum_weights=weights, k=chance.randrange(20, 120))),
                    office.person,
                )
                for number in range(count)
            ),
        )
    connection.close()


def _fill() -> None:
    with db.atomic():
        derive.refresh_all(date.today())


def _officer(office: Made) -> bytes:
    """Give every so many clients the same placement officer, and return whose identifier that is."""
    person = office.person[:-2] + bytes(2)
    db.execute_sql(
        "INSERT INTO person (id, family_name, given_name, version) VALUES (?, 'Petersen', 'Kirsten', 1)",
        (person,),
    )
    some = "SELECT client_id FROM caseload_entry WHERE newest = 1 ORDER BY client_id LIMIT 75"
    db.execute_sql(
        f"UPDATE caseload_entry SET placement_officer_id = ? WHERE client_id IN ({some})", (person,)
    )
    return person
