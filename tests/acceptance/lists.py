"""Caseload lists of invented people, written as a spreadsheet program writes them."""

import csv
import random
from datetime import date, timedelta

from hypothesis import strategies as st

COLUMNS = (
    "Kundennummer",
    "Nachname",
    "Vorname",
    "Geburtsdatum",
    "Telefon",
    "Profillage",
    "Profil seit",
    "Vormerkung am",
    "Nebenbetreuung ab",
    "Einstiegsberatung am",
    "Hauptbetreuung ab",
    "Begleitend",
    "Klärung entschieden am",
    "Letzter Kontakt",
    "Nächster Termin",
    "Kontaktintervall",
    "Letzte Prüfung",
    "AGH von",
    "AGH bis",
    "AGH-Entscheid am",
    "Nachbetreuung bis",
    "Beendet am",
    "AV-Prüfung am",
    "Bemerkung",
)
_FAMILY = ("Ährenfeld", "Öztürkmen", "Übelacker", "Straßburger", "Nguyễnsen", "Wójtowicki", "Kołodziejska")
_GIVEN = ("Jörgine", "Ayşegül", "Małgosia", "Thị Hương", "Jürgen-Peter", "Éloïse", "Zoë")
DAYS = st.dates(date(2023, 1, 1), date(2027, 12, 31))
SOMETIMES = st.none() | DAYS


def written(value):
    """Return a cell as it stands in a German list."""
    if isinstance(value, date):
        return f"{value.day}.{value.month}.{value.year}"
    return "ja" if value is True else str(value or "")


def write_csv(file, rows, encoding="utf-8-sig", delimiter=";"):
    """Write rows as CSV; returns the file."""
    with file.open("w", encoding=encoding, newline="") as out:
        writer = csv.writer(out, delimiter=delimiter)
        writer.writerow(COLUMNS)
        writer.writerows([[written(row.get(column)) for column in COLUMNS] for row in rows])
    return file


def person(number):
    """Return the first cells of the n-th invented person; no two share a birth date and a similar name."""
    born = date(1960, 1, 1) + timedelta(days=7 * (number % 2000))
    return {
        "Kundennummer": f"{500 + number // 1_000_000:03}X{number % 1_000_000:06}",
        "Nachname": _FAMILY[number % len(_FAMILY)],
        "Vorname": f"{_GIVEN[number % len(_GIVEN)]} {chr(65 + number % 26)}{chr(97 + number // 26 % 26)}",
        "Geburtsdatum": born,
        "Telefon": f"040 5550 {number:06}",
        "Bemerkung": f"Vertrauliches Stichwort Zuckerrübe {number}",
    }


@st.composite
def rows(draw, number=0):
    """Draw a row whose dates may stand in any order: what lists are like."""
    row = person(number)
    for column in ("Vormerkung am", "Nebenbetreuung ab", "Einstiegsberatung am", "Hauptbetreuung ab"):
        row[column] = draw(SOMETIMES)
    for column in ("Klärung entschieden am", "Letzter Kontakt", "Nächster Termin", "Letzte Prüfung"):
        row[column] = draw(SOMETIMES)
    row["Begleitend"] = draw(st.booleans())
    row["Kontaktintervall"] = draw(
        st.sampled_from([None, "14 Tage", "2 Wochen", "1 Monat", "6 Wochen", "2 Monate"])
    )
    row["Profillage"] = draw(
        st.sampled_from([None, "Marktprofil", "Stabilisierungsprofil", "Entwicklungsprofil"])
    )
    row["Profil seit"], row["AV-Prüfung am"] = draw(SOMETIMES), draw(SOMETIMES)
    if draw(st.booleans()):
        row["AGH von"] = draw(DAYS)
        row["AGH bis"] = draw(
            st.none() | st.integers(0, 900).map(lambda n: row["AGH von"] + timedelta(days=n))
        )
        row["AGH-Entscheid am"] = draw(st.none() | DAYS)
    row["Nachbetreuung bis"] = draw(st.sampled_from([None, None, None, date(2026, 9, 5)]))
    row["Beendet am"] = draw(st.none() | st.none() | DAYS)
    return row


def caseload(count, seed=1, today=date(2026, 11, 23)):
    """Return a list of people in every phase, the same for the same seed."""
    dice = random.Random(seed)

    def ago(most):
        return today - timedelta(days=dice.randrange(1, most))

    found = []
    for number in range(count):
        row = person(number)
        main = ago(1000)
        row |= {"Vormerkung am": main - timedelta(days=20), "Nebenbetreuung ab": main - timedelta(days=18)}
        row |= {"Einstiegsberatung am": main - timedelta(days=6)}
        row |= {"Hauptbetreuung ab": main, "Letzter Kontakt": max(main, ago(40))}
        if (today - main).days > 90:
            row["Klärung entschieden am"] = main + timedelta(days=85)
        if (today - main).days > 200:
            row["Letzte Prüfung"] = max(main, ago(170))
        if number % 9 == 0:
            row |= {"AGH von": ago(100), "AGH bis": today + timedelta(days=dice.randrange(1, 200))}
        if number % 5 == 0:
            row["Nächster Termin"] = today + timedelta(days=dice.randrange(0, 30))
        found.append(row)
    return found
