"""Subcommands about the caseload: reading the list, the agenda, writing the list."""

import json
import sys
from argparse import Namespace
from datetime import date
from functools import partial

from fm_desktop.casework.opening import close_desk
from fm_desktop.cli.desk_commands import opened
from fm_desktop.domain.access import sees_all_cases, sees_names
from fm_desktop.errors import RightsError, UserError
from fm_desktop.storage.ids import Id
from fm_desktop.vault.author import Author


def import_list(chosen: Namespace) -> int:
    """Read a caseload list into the file and report what became of its rows."""
    from fm_desktop.casework.imports.apply import import_file
    from fm_desktop.casework.imports.report import as_json, as_text

    author = opened(chosen, write=True)  # a trial run, too, is refused beside a window
    report = import_file(
        chosen.file, sheet=chosen.sheet, dry_run=chosen.dry_run, by=author, today=date.today()
    )
    close_desk()
    print((as_json if chosen.format == "json" else as_text)(report, chosen.lang))
    return 1 if report.rejected else 0


def agenda(chosen: Namespace) -> int:
    """Write the open due items of a case manager, or of all, as seen from a day."""
    from fm_desktop.casework.exports.agenda import agenda as agenda_items
    from fm_desktop.casework.exports.agenda import as_csv, as_ics, as_json, as_text
    from fm_desktop.directives import directive
    from fm_desktop.storage.queries.due import due_rows

    author = opened(chosen, write=False)
    on = chosen.on or date.today()
    lines = due_rows(_whose(chosen, author), chosen.start, chosen.end, on)
    close_desk()
    if chosen.format == "ics":
        sys.stdout.buffer.write(as_ics(lines, directive(), chosen.lang, on))
        return 0
    items = agenda_items(lines, directive(), chosen.lang)
    written = {"json": as_json, "csv": as_csv}.get(chosen.format)
    sys.stdout.write(written(items) if written else as_text(items, chosen.lang))
    return 0


def export(chosen: Namespace) -> int:
    """Write the caseload list as XLSX or CSV and note that it was; beside an open window nothing is noted."""
    from fm_desktop.casework.exports.caseload import export_caseload
    from fm_desktop.casework.exports.noting import CASELOAD, noted_export

    author, today = opened(chosen, write=True, or_read=True), date.today()  # the journal notes it
    write = partial(export_caseload, chosen.file, _whose(chosen, author), today=today)
    _changed, count = noted_export(CASELOAD, write, by=author, today=today)
    close_desk()
    print(json.dumps({"file": str(chosen.file), "rows": count}, ensure_ascii=False))
    return 0


def _whose(chosen: Namespace, author: Author) -> Id | None:
    """Return whose cases are meant, None for all; more than one's own needs the right to see them."""
    from fm_desktop.storage.queries.people import person_by_login

    if not sees_names(author.roles):
        raise RightsError("no_right_to_names")
    if chosen.all:
        if not sees_all_cases(author.roles):
            raise RightsError("no_right_to_all_cases")
        return None
    login = getattr(chosen, "case_manager", None)
    if login is None or login == author.login:
        return author.person_id
    if not sees_all_cases(author.roles):
        raise RightsError("no_right_to_all_cases")
    if (meant := person_by_login(login)) is None:
        raise UserError("person_unknown", login=login)
    return meant.id
