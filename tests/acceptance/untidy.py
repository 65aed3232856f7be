"""The same list as different people keep it: other programs, headers, titles above, and the columns apart."""

import csv
import io
from datetime import date

from hypothesis import strategies as st

from tests.acceptance.lists import COLUMNS, written
from tests.casework.imports.conftest import write_ods, write_xlsx

SYNONYMS = {
    "Kundennummer": ["Kd-Nr", "KUNDENNUMMER", " Kunden-Nr. ", "Kd Nr"],
    "Nachname": ["Name", "Familienname"],
    "Geburtsdatum": ["geb.", "geb. am"],
    "Vormerkung am": ["Übergabe am", "U\u0308bergabe am", "Zuweisung", "vormerkung am"],
    "Nebenbetreuung ab": ["zugeordnet am"],
    "Einstiegsberatung am": ["EB am", "Erstgespräch"],
    "Hauptbetreuung ab": ["HB ab", "Aufnahme"],
    "Begleitend": ["begleitende Betreuung"],
    "Klärung entschieden am": ["Arbeitsbündnis am"],
    "Letzter Kontakt": ["letztes Gespräch"],
    "Nächster Termin": ["Termin"],
    "Kontaktintervall": ["Intervall", "Turnus"],
    "Letzte Prüfung": ["letzte Fortführungsprüfung", "6-Monats-Prüfung"],
    "AGH-Entscheid am": ["Verbleib entschieden am"],
    "Beendet am": ["Ende"],
    "AV-Prüfung am": ["letzte AV-Prüfung"],
    "Bemerkung": ["Notiz"],
}
KEYS = ("Kundennummer", "Nachname", "Vorname")
TOGETHER = ("AGH von", "AGH bis", "AGH-Entscheid am")
STARTS = ("Vormerkung am", "Nebenbetreuung ab", "Hauptbetreuung ab")
ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252")


def day_written(day, how):
    """Return a day as a German list, a short one or a program's export has it."""
    return {
        "long": f"{day:%d.%m.%Y}",
        "short": f"{day.day}.{day.month}.{day:%y}",
        "iso": day.isoformat(),
        "serial": str((day - date(1899, 12, 30)).days),
        "midnight": f"{day:%d.%m.%Y} 00:00:00",
    }[how]


@st.composite
def parts(draw, row):
    """Cut a row into up to three rows whose columns together are those of the row, in any order."""
    count = draw(st.sampled_from([3, 2, 1]))
    cut = [{key: row[key] for key in KEYS} for _ in range(count)]
    whole_run = row.get("Beendet am") and any(row.get(s) and row[s] > row["Beendet am"] for s in STARTS)
    places = {column: draw(st.integers(0, count - 1)) for column in COLUMNS if row.get(column)}
    for column in TOGETHER:
        places[column] = places.get("AGH von", 0)
    if whole_run:  # later, such a start would be that of a new case
        places |= dict.fromkeys((*STARTS, "Beendet am"), places["Beendet am"])
    if "Letzte Prüfung" in places:  # there is no review without a case
        places["Letzte Prüfung"] = count - 1
    for column, value in row.items():
        if column not in KEYS and value:
            cut[places[column]][column] = value
    return cut


@st.composite
def files(draw, rows, folder, name):
    """Write rows as a file that is as untidy as lists are, and return it."""
    kind = draw(st.sampled_from(["csv", "csv", "csv", "xlsx", "ods"]))
    used = [column for column in COLUMNS if any(row.get(column) for row in rows)]
    columns = draw(st.permutations([*used, "Lieblingsfarbe"]))
    header = [draw(st.sampled_from([column, *SYNONYMS.get(column, ())])) for column in columns]
    how = draw(st.sampled_from(["long", "short", "iso", "serial", "midnight"]))
    lines = [[_cell(row.get(column), column, how, kind) for column in columns] for row in rows]
    above = draw(st.sampled_from([[], [["Fallliste Team Ü25"]], [["Stand:", "1.3.2026"], []]]))
    table = [*above, header]
    for line in lines:
        table += draw(st.sampled_from([[line], [line], [line, []], [header, line]]))
    return _FILES[kind](draw, folder / f"{name}.{kind}", table)


def _cell(value, column, how, kind):
    if isinstance(value, date):
        if kind != "csv" and how == "long":
            return value
        return day_written(value, "long" if column == "Geburtsdatum" and how == "short" else how)
    return written(value)


def _csv(draw, file, table):
    delimiter = draw(st.sampled_from(";,\t"))
    out = io.StringIO()
    quoting = draw(st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL]))
    csv.writer(
        out, delimiter=delimiter, quoting=quoting, lineterminator=draw(st.sampled_from(["\r\n", "\n"]))
    ).writerows(table)
    encoding = draw(st.sampled_from(ENCODINGS))
    file.write_bytes(out.getvalue().encode(encoding, "ignore"))
    return file


def _xlsx(draw, file, table):
    return write_xlsx(file, [[cell if cell != "" else None for cell in line] for line in table])


def _ods(draw, file, table):
    return write_ods(file, {"Tabelle1": [[cell if cell != "" else None for cell in line] for line in table]})


_FILES = {"csv": _csv, "xlsx": _xlsx, "ods": _ods}
