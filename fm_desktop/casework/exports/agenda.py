"""The agenda as other programs read it: JSON, CSV, a calendar file, and plain text."""

import csv
import io
import json
from collections.abc import Iterable, Sequence
from datetime import date

from fm_desktop.casework.exports.calendar_file import identifier_of_due, new_calendar, whole_day
from fm_desktop.casework.exports.safe_cells import defused
from fm_desktop.domain.arithmetic import in_words, written
from fm_desktop.domain.directive import Directive
from fm_desktop.storage.queries.due import DueLine

AgendaItem = dict[str, object]

FIELDS = (
    "due",
    "label",
    "nominal",
    "effective",
    "state",
    "case_number",
    "customer_number",
    "client",
    "case_manager",
    "case_manager_name",
    "owner",
    "phase",
    "number",
    "flags",
    "why",
    "chapter",
)

_STATES = {
    "de": {
        "overdue": "überfällig",
        "covered": "gedeckt",
        "today": "heute",
        "soon": "bald",
        "later": "später",
    },
    "en": {"overdue": "overdue", "covered": "covered", "today": "today", "soon": "soon", "later": "later"},
}


def agenda(lines: Iterable[DueLine], directive: Directive, language: str) -> list[AgendaItem]:
    """Return the agenda's items in order: effective date, case number (none last), id."""
    ordered = sorted(lines, key=lambda ln: (ln.effective, ln.case_number is None, ln.case_number, ln.due))
    return [_item(line, directive, language) for line in ordered]


def as_json(items: Sequence[AgendaItem]) -> str:
    """Return the items as a JSON array, one object per line."""
    rows = ",\n ".join(json.dumps(item, ensure_ascii=False) for item in items)
    return f"[{rows}]\n"


def as_csv(items: Sequence[AgendaItem]) -> str:
    """Return the items as a table with a header, separated by semicolons; flags are joined by blanks."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\n")
    writer.writerow(FIELDS)
    for item in items:
        writer.writerow([defused(_cell(item[field])) for field in FIELDS])
    return out.getvalue()


def as_text(items: Sequence[AgendaItem], language: str) -> str:
    """Return the items to be read in a terminal, the columns as wide as their widest value."""
    rows = [_spoken(item, language) for item in items]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))] if rows else []
    lines = ("  ".join(cell.ljust(w) for cell, w in zip(row, widths, strict=True)).rstrip() for row in rows)
    return "".join(f"{line}\n" for line in lines)


def as_ics(lines: Iterable[DueLine], directive: Directive, language: str, made_on: date) -> bytes:
    """Return the items as a calendar of whole days, without names or customer numbers (RFC 5545).

    The identifiers say nothing and stay the same, so that a calendar replaces what it knows.
    """
    calendar = new_calendar("agenda")
    for line in lines:
        item = _item(line, directive, language)
        number = f" · {line.case_number}" if line.case_number else ""
        event = whole_day(identifier_of_due(line), line.effective, f"{item['label']}{number}", made_on)
        event.add("description", f"{item['why']} ({item['chapter']})")
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _item(line: DueLine, directive: Directive, language: str) -> AgendaItem:
    rule = directive.due[line.due]
    return {
        "due": str(line.due),
        "label": rule.label.text(language),
        "nominal": line.nominal.isoformat(),
        "effective": line.effective.isoformat(),
        "state": str(line.state),
        "case_number": line.case_number,
        "customer_number": line.customer_number,
        "client": line.name,
        "case_manager": line.manager_login,
        "case_manager_name": line.manager_listed or (None if line.manager_login else line.manager_name),
        "owner": line.owner_login,
        "phase": line.phase,
        "number": line.number,
        "flags": list(line.flags),
        "why": in_words(line.due, line.base, line.period, line.extended_to, language),
        "chapter": rule.chapter,
    }


def _cell(value: object) -> str:
    if value is None:
        return ""
    return " ".join(str(part) for part in value) if isinstance(value, list) else str(value)


def _spoken(item: AgendaItem, language: str) -> tuple[str, ...]:
    day = written(date.fromisoformat(str(item["effective"])), language)
    number = f" {item['number']}." if item["number"] else ""
    states = _STATES["en" if language == "en" else "de"]
    return (
        states[str(item["state"])],
        day,
        f"{item['due']}{number} {item['label']}",
        str(item["client"] or "–"),
        str(item["case_number"] or "–"),
        f"{item['why']}, {item['chapter']}",
    )
