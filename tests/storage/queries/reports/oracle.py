"""Counts every figure of a report a second time: by questions in SQL and by walking from day to day."""

from collections import Counter
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise
from statistics import mean, median
from typing import Any

import holidays

from fm_desktop.storage.database import db
from tests.storage.seeds import TODAY

ONE_DAY = timedelta(days=1)
HOLIDAYS = holidays.country_holidays("DE", subdiv="HH", years=range(2020, 2032))


def ask(sql: str, *values: Any) -> list[tuple[Any, ...]]:
    return db.execute_sql(sql, values).fetchall()


def number(sql: str, *values: Any) -> int:
    return ask(sql, *values)[0][0]


AFTER = "(SELECT s.day FROM case_state s WHERE s.case_id = c.id AND s.phase = 'aftercare')"
ACC = "(SELECT s.day FROM case_state s WHERE s.case_id = c.id AND s.phase = 'accompanying')"
HAD = (
    "CASE WHEN EXISTS (SELECT 1 FROM handover h WHERE h.case_id = c.id AND h.day > {on})"
    " THEN (SELECT h.from_person_id FROM handover h WHERE h.case_id = c.id AND h.day > {on}"
    " ORDER BY h.day, h.id LIMIT 1) ELSE c.manager_id END"
)
GONE = f"COALESCE({AFTER}, c.ended_on)"


def had_by(on: str, manager: bytes | None) -> tuple[str, list[bytes]]:
    """Return the condition that a case was somebody's on a day."""
    return ("1", []) if manager is None else (f"({HAD.format(on=on)}) = ?", [manager])


def ends_of_months(first: date, last: date) -> list[date]:
    found, day = [], first
    while day <= min(last, TODAY):
        if (day + ONE_DAY).day == 1 or day == min(last, TODAY):
            found.append(day)
        day += ONE_DAY
    return found


def months_on(day: date, months: int) -> date:
    year, month = day.year + (day.month - 1 + months) // 12, (day.month - 1 + months) % 12 + 1
    for last in (day.day, 30, 29, 28):
        try:
            return date(year, month, min(day.day, last))
        except ValueError:
            continue
    raise AssertionError


def rolled(day: date) -> date:
    while day.weekday() in (5, 6) or day in HOLIDAYS:
        day += ONE_DAY
    return day


def load(manager: bytes | None, first: date, last: date) -> list[tuple[date, int, int, int]]:
    """Return for each month main responsibility, accompanying care, aftercare."""
    found = []
    for on in ends_of_months(first, last):
        own, who = had_by(f"'{on}'", manager)
        still = f"({GONE} IS NULL OR {GONE} > '{on}')"
        main = number(
            f"SELECT COUNT(*) FROM \"case\" c WHERE {own} AND c.main_since <= '{on}' AND {still}", *who
        )
        beside = number(
            f"SELECT COUNT(*) FROM \"case\" c WHERE {own} AND {ACC} <= '{on}' AND {still}"
            f" AND (c.main_since IS NULL OR c.main_since > '{on}')",
            *who,
        )
        after = number(
            f"SELECT COUNT(*) FROM \"case\" c WHERE {own} AND {AFTER} <= '{on}'"
            f" AND (c.ended_on IS NULL OR c.ended_on > '{on}')",
            *who,
        )
        found.append((on.replace(day=1), main, beside, after))
    return found


def keys(manager: bytes | None, first: date, last: date) -> list[int | None]:
    """Return for each month the key: that of one, or of all who had cases."""
    if manager is not None:
        return [75] * len(ends_of_months(first, last))
    found = []
    for on in ends_of_months(first, last):
        having = ask(
            f'SELECT COUNT(DISTINCT {HAD.format(on=repr(str(on)))}) FROM "case" c'
            f" WHERE c.main_since <= '{on}' AND ({GONE} IS NULL OR {GONE} > '{on}')"
        )
        found.append(75 * having[0][0] or None)
    return found


def ahead(manager: bytes | None) -> list[tuple[date, int, int, int, int | None]]:
    """Return for each of six months ahead how many there will be, come and leave, and the trend."""
    own, who = had_by(f"'{TODAY}'", manager)
    waiting = ask(
        f"SELECT referred_on FROM \"case\" c WHERE {own} AND phase IN ('marked', 'discussion', 'assigned')",
        *who,
    )
    coming = [max(TODAY, rolled(date.fromisoformat(day) + 14 * ONE_DAY)) for (day,) in waiting]
    leaving = []
    for case in _cases(manager):
        there = case["main_since"] and case["main_since"] <= TODAY and (case["gone"] or date.max) > TODAY
        if there and (manager is None or _whose(case["id"], TODAY) == manager):
            end = _end_of_time(case)
            leaving += [max(TODAY, end)] if end else []
    now, before = (load(manager, day, day)[-1][1] for day in (TODAY, months_on(TODAY, -12)))
    found, number = [], now
    for month in range(1, 7):
        first = months_on(TODAY.replace(day=1), month)
        since = TODAY if month == 1 else first
        ends = months_on(first, 1)
        come, leave = (sum(since <= day < ends for day in days) for days in (coming, leaving))
        number += come - leave
        grown = Decimal(now) + Decimal(month * (now - before)) / 12
        trend = max(0, int(grown.quantize(Decimal(1), ROUND_HALF_UP))) if grown > 0 else 0
        found.append((first, number, come, leave, None if {now, before} & {1, 2, 3, 4} else trend))
    return found


def density(manager: bytes | None, first: date, last: date) -> list[tuple[int, int, int]]:
    """Return for each month cases, those spoken with, conversations."""
    found = []
    for on in ends_of_months(first, last):
        begin = max(first, on.replace(day=1))
        own, who = had_by(f"'{on}'", manager)
        cases = ask(
            f'SELECT c.id, c.referred_on, c.entry_held_on FROM "case" c WHERE {own}'
            f" AND MIN(COALESCE({ACC}, '9'), COALESCE(c.main_since, '9')) <= '{on}'"
            f" AND ({GONE} IS NULL OR {GONE} > '{on}')",
            *who,
        )
        talks = []
        for case, referred, entry in cases:
            days = [
                day for (day,) in ask("SELECT day FROM contact WHERE case_id = ? AND outcome = 'held'", case)
            ]
            noted = [day for day in days if not referred or day >= referred]
            every = noted + [entry] * (entry is not None and entry not in days)
            talks.append(sum(begin.isoformat() <= day <= on.isoformat() for day in every))
        found.append((len(cases), len(cases) - talks.count(0), sum(talks)))
    return found


def _cases(manager: bytes | None) -> list[dict[str, Any]]:
    names = ["id", "referred_on", "assigned_on", "entry_held_on", "main_since", "decided"]
    names += ["ended", "after", "acc", "phase", "flag"]
    found = []
    for row in ask(
        "SELECT c.id, referred_on, assigned_on, entry_held_on, main_since, clarification_decided_on,"
        f' ended_on, {AFTER}, {ACC}, phase, accompanying FROM "case" c'
    ):
        made = dict(zip(names, row, strict=True))
        for name in names[1:9]:
            made[name] = date.fromisoformat(made[name]) if made[name] else None
        made["gone"] = made["after"] or made["ended"]
        began = [day for day in (made["acc"], made["main_since"]) if day]
        made["began"] = min(began) if began else None
        made["admitted"] = made["main_since"] or (made["assigned_on"] if made["flag"] else None)
        found.append(made)
    return found


def _whose(case: bytes, on: date) -> bytes | None:
    return ask(f'SELECT {HAD.format(on=repr(str(on)))} FROM "case" c WHERE c.id = ?', case)[0][0]


def _judged(found: list[tuple[dict, date, date | None, date | None]], manager, first, last) -> Counter:
    """Count by month and verdict; of each the due day, when it was done and when it fell away."""
    counted: Counter = Counter()
    for case, due, done, left in found:
        if not first <= due <= last or due > TODAY or (manager and _whose(case["id"], due) != manager):
            continue
        in_time = done is not None and done <= due
        if not in_time and left is not None and left <= due:
            continue
        if in_time:
            counted[due.replace(day=1), "on_time"] += 1
        elif done is not None and done <= TODAY:
            counted[due.replace(day=1), "late"] += 1
        elif due < TODAY:
            counted[due.replace(day=1), "missing"] += 1
    return counted


def entries(manager, first, last):
    found = []
    for case in _cases(manager):
        if case["referred_on"]:
            held = [day for day in (case["entry_held_on"], case["main_since"]) if day]
            due = rolled(case["referred_on"] + 14 * ONE_DAY)
            found.append((case, due, min(held) if held else None, case["ended"]))
    return _judged(found, manager, first, last)


def clarifications(manager, first, last):
    found = []
    for case in _cases(manager):
        if case["main_since"]:
            decided = [day for day in (case["decided"], case["gone"]) if day]
            found.append((case, months_on(case["main_since"], 3), min(decided) if decided else None, None))
    return _judged(found, manager, first, last)


def reviews(manager, first, last):
    found = []
    for case in _cases(manager):
        if not case["admitted"]:
            continue
        made = [
            date.fromisoformat(day)
            for (day,) in ask("SELECT day FROM review WHERE case_id = ? ORDER BY day", case["id"])
        ]
        for k in range(1, 20):
            nominal = months_on(case["admitted"], 6 * k)
            good = [day for day in made if day >= case["admitted"] and nominal <= months_on(day, 1)]
            found.append((case, rolled(nominal), good[0] if good else None, case["gone"]))
    return _judged(found, manager, first, last)


def _end_of_time(case) -> date | None:
    """Return the end of three years, moved by a work opportunity that runs then; one left open has none."""
    regular = months_on(case["main_since"], 36)
    aghs = [
        (date.fromisoformat(begin), date.fromisoformat(end) if end else None)
        for begin, end in ask("SELECT first_day, planned_last_day FROM agh WHERE case_id = ?", case["id"])
    ]
    running = [end for begin, end in aghs if begin <= regular and (end is None or end >= regular)]
    return None if None in running else max([regular, *running])


def limits(manager, first, last):
    main = [case for case in _cases(manager) if case["main_since"]]
    ended = [(case, _end_of_time(case), case["gone"], None) for case in main]
    return _judged([each for each in ended if each[1]], manager, first, last)


def left(manager, first, last) -> list[tuple[date, date]]:
    """Return admission and the day they left of those who left in the period."""
    return [
        (case["began"], case["gone"])
        for case in _cases(manager)
        if case["began"]
        and case["gone"]
        and case["gone"] >= case["began"]
        and first <= case["gone"] <= min(last, TODAY)
        and (manager is None or _whose(case["id"], case["gone"]) == manager)
    ]


def there(manager, first, last) -> list[tuple[date, date]]:
    on = min(last, TODAY)
    return [
        (case["began"], on)
        for case in _cases(manager)
        if any(day and day <= on for day in (case["acc"], case["main_since"]))
        and not (case["gone"] and case["gone"] <= on)
        and (manager is None or _whose(case["id"], on) == manager)
    ]


def bands(stays: list[tuple[date, date]]) -> list[int]:
    edges = (0, 3, 6, 12, 24, 36, 1200)
    return [
        sum(months_on(start, low) <= end < months_on(start, high) for start, end in stays)
        for low, high in pairwise(edges)
    ]


def mean_and_median(stays: list[tuple[date, date]]) -> tuple[float | None, float | None]:
    if not stays:
        return None, None
    long = [round((end - start) / (30.4375 * ONE_DAY), 1) for start, end in stays]
    return round(mean(long), 1), round(median(long), 1)


def endings(manager, first, last) -> tuple[int, Counter]:
    """Return how many ended, and for which reasons."""
    own, who = had_by("c.ended_on", manager)
    where = (
        f"{own} AND c.phase IN ('ended', 'transferred') AND c.ended_on BETWEEN '{first}' AND"
        f" '{min(last, TODAY)}'"
    )
    reasons = Counter(
        dict(
            ask(
                f'SELECT r.reason, COUNT(DISTINCT c.id) FROM "case" c JOIN ending e ON e.case_id = c.id'
                f" JOIN ending_reason r ON r.ending_id = e.id WHERE {where} GROUP BY r.reason",
                *who,
            )
        )
    )
    bare = ask(
        f"SELECT COALESCE(c.end_reason, 'unknown'), COUNT(*) FROM \"case\" c WHERE {where} AND NOT EXISTS"
        " (SELECT 1 FROM ending e JOIN ending_reason r ON r.ending_id = e.id WHERE e.case_id = c.id)"
        " GROUP BY 1",
        *who,
    )
    return number(f'SELECT COUNT(*) FROM "case" c WHERE {where}', *who), reasons + Counter(dict(bare))


def services(manager, first, last) -> Counter:
    """Count by topic and by what was said of the aim."""
    on = min(last, TODAY)
    own, who = had_by(f"'{on}'", manager)
    found = ask(
        'SELECT s.topic, s.aim_reached, COUNT(*) FROM service s JOIN "case" c ON c.id = s.case_id'
        f" WHERE {own}"
        f" AND COALESCE(s.first_day, c.assigned_on, '0') <= '{on}'"
        f" AND COALESCE(s.ended_on, s.last_day, c.ended_on, '9') >= '{first}' GROUP BY 1, 2",
        *who,
    )
    return Counter({(topic, reached): count for topic, reached, count in found})


def outcomes(manager, first, last) -> tuple[Counter, Counter, int]:
    """Return by criterion how many outcomes and of how many cases, and how many cases have any."""
    own, who = had_by("o.day", manager)
    where = f"{own} AND o.withdrawn_on IS NULL AND o.day BETWEEN '{first}' AND '{min(last, TODAY)}'"
    joined = f'FROM outcome o JOIN "case" c ON c.id = o.case_id WHERE {where}'
    found = ask(f"SELECT o.criterion, COUNT(*), COUNT(DISTINCT c.id) {joined} GROUP BY 1", *who)
    return (
        Counter({criterion: count for criterion, count, _cases in found}),
        Counter({criterion: cases for criterion, _count, cases in found}),
        number(f"SELECT COUNT(DISTINCT c.id) {joined}", *who),
    )
