"""What a caseload list owes on a day, worked out a second time and in another way than the product does it.

Takes the cells of a row as the list has them and returns the due items as plain tuples. It knows nothing of
the product's code: months come from dateutil, holidays straight from their library.
"""

from datetime import timedelta
from functools import cache

import holidays
from dateutil.relativedelta import relativedelta

COMPLEX = {"Entwicklungsprofil", "Stabilisierungsprofil", "Unterstützungsprofil"}
ROLLING = {"D1", "D2", "D3", "D5", "D7"}
DAY = timedelta(days=1)


@cache
def _hamburg(year):
    return holidays.Germany(subdiv="HH", years=year)


def next_working_day(day):
    while day.weekday() > 4 or day in _hamburg(day.year):
        day += DAY
    return day


def months(start, count):
    return start + relativedelta(months=count)


def phase(row):
    has = {key for key, value in row.items() if value}
    if "Beendet am" in has:
        return "ended"
    if "Nachbetreuung bis" in has:
        return "aftercare"
    if "Hauptbetreuung ab" in has:
        return "steering" if "Klärung entschieden am" in has else "clarification"
    if "Nebenbetreuung ab" in has:
        return "accompanying" if "Begleitend" in has else "assigned"
    return "marked" if has & {"Vormerkung am", "Einstiegsberatung am"} else "watch"


def interval(row, base):
    number, _, unit = (row.get("Kontaktintervall") or "1 Monat").partition(" ")
    count = int(number)
    if unit.startswith("Tag"):
        return base + count * DAY
    if unit.startswith("Woche"):
        return base + 7 * count * DAY
    return months(base, count)


def limit(admitted, agh):
    """Return the last day of main responsibility with at most one work opportunity, or None if it is open."""
    end = months(admitted, 36)
    if agh is None or agh[0] > end:
        return end
    first, last = agh
    if last is None:
        return None
    return last if first <= end <= last else end


def nominal_dates(row, on):
    """Yield (due, nominal, number) of every item of a row."""
    here = phase(row)
    referred, assigned = row.get("Vormerkung am"), row.get("Nebenbetreuung ab")
    entry, main = row.get("Einstiegsberatung am"), row.get("Hauptbetreuung ab")
    admitted = main or (assigned if here == "accompanying" else None)
    agh = (row["AGH von"], row.get("AGH bis")) if row.get("AGH von") else None
    in_care = {"assigned", "accompanying", "clarification", "steering"}
    if here == "marked" and referred and not assigned:
        yield "D1", referred + 3 * DAY, None
    if here in {"marked", "assigned", "accompanying"} and referred and not entry:
        yield "D2", referred + 14 * DAY, None
    if here in in_care:
        base = latest_contact(row) or admitted or main or assigned
        due = interval(row, base)
        yield "D3", min(due, months(base, 1)) if here == "clarification" else due, None
    if here == "clarification":
        yield "D4", months(main, 3), None
    if here in in_care - {"assigned"}:
        number = 1
        review = row.get("Letzte Prüfung")
        while review and review >= admitted and months(admitted, 6 * number) <= months(review, 1):
            number += 1
        yield "D5", months(admitted, 6 * number), number
    if here in {"clarification", "steering"} and limit(main, agh):
        yield "D6", limit(main, agh), None
    if here in {"watch", "ended"} and row.get("Profillage") in COMPLEX:
        known = [day for day in (row.get("Profil seit"), row.get("AV-Prüfung am")) if day]
        if known:
            yield "D7", months(max(known), 6), None
    if here not in {"watch", "ended"} and agh and agh[1] and not row.get("AGH-Entscheid am"):
        yield "D10", agh[1], None
    if here == "aftercare":
        yield "D12", row["Nachbetreuung bis"], None
    if here == "ended":
        yield "D14", months(row["Beendet am"], 120), None
    if here in {"watch", "marked", "assigned", "accompanying"} and agh and (agh[1] is None or agh[1] >= on):
        yield "D15", agh[0], None


def latest_contact(row):
    referred = row.get("Vormerkung am")
    known = [row.get("Einstiegsberatung am"), row.get("Letzter Kontakt")]
    return max((day for day in known if day and (not referred or day >= referred)), default=None)


def items(row, on):
    """Return the due items of a row on a day: {(due, nominal, effective, state, number)}."""
    found = set()
    for due, nominal, number in nominal_dates(row, on):
        effective = next_working_day(nominal) if due in ROLLING else nominal
        found.add((due, nominal, effective, state(row, due, effective, on), number))
    return found


def state(row, due, effective, on):
    planned, held = row.get("Nächster Termin"), latest_contact(row)
    if effective < on:
        return "overdue"
    if due == "D3" and planned and on <= planned <= effective and (not held or planned > held):
        return "covered"
    if effective == on:
        return "today"
    return "soon" if (effective - on).days <= 7 else "later"


def flags(row):
    """Return what is said beside every item of the row's case."""
    main, first = row.get("Hauptbetreuung ab"), row.get("AGH von")
    if phase(row) not in {"clarification", "steering"} or not first:
        return []
    return ["agh_open_ended"] if limit(main, (first, row.get("AGH bis"))) is None else []


def together(listed):
    """Return one row that says what lists read one after the other say of a person, with at most one AGH.

    What a later list has in a cell takes the place of what was there; what has happened has happened.
    """
    row = {}
    for each in listed:
        row |= {column: value for column, value in each.items() if value}
    for column in ("Letzte Prüfung", "AV-Prüfung am"):
        row[column] = max((each[column] for each in listed if each.get(column)), default=None)
    contacts = [each.get(column) for each in listed for column in ("Letzter Kontakt", "Einstiegsberatung am")]
    row["Letzter Kontakt"] = max((day for day in contacts if day), default=None)
    return row
