"""Subcommands about the file itself: setting it up, its people, and whether it is sound."""

import os
import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.cli.password import password
from fm_desktop.domain.access import Role
from fm_desktop.domain.identity import split_name
from fm_desktop.errors import DataFileError, UserError
from fm_desktop.paths import data_folder
from fm_desktop.sentences import sentence
from fm_desktop.storage.ids import Id
from fm_desktop.vault.author import Author
from fm_desktop.vault.password_strength import Strength, strength

if TYPE_CHECKING:
    from fm_desktop.casework.people import PersonData
    from fm_desktop.storage.findings import Finding

KEPT_FROM_WRITING = ("data_file_in_use", "data_file_in_use_by_somebody", "data_file_not_writable")


def opened(chosen: Namespace, *, write: bool, login: str | None = None, or_read: bool = False) -> Author:
    """Open the data folder for who is named on the command line; only to read where that will do."""
    secret = password(chosen.password_file, chosen.lang)
    who = chosen.data or data_folder(), login or chosen.login, secret
    try:
        return open_desk(*who, write=write, today=date.today())
    except DataFileError as error:
        if not or_read or error.key not in KEPT_FROM_WRITING:
            raise
        return open_desk(*who, write=False, today=date.today())


def init(chosen: Namespace) -> int:
    """Make a new data folder with its first person; say the recovery code once."""
    from fm_desktop.casework.setup import Founder, set_up

    family_name, given_name = split_name(chosen.name)
    roles = tuple(chosen.role or [str(Role.CASE_MANAGER)])
    founder = Founder(chosen.login, family_name, given_name, roles, chosen.team)
    secret = password(chosen.password_file, chosen.lang, new=True)
    _hint_at(strength(secret, (chosen.login, family_name, given_name)), chosen.lang)
    folder = chosen.data or data_folder()
    with _place_for(chosen.recovery_file) as place:  # before: a code that cannot be written would be lost
        made = set_up(folder, founder, secret, land=chosen.land, office_name=chosen.office)
        if place is None:
            print(sentence("recovery_code_once", chosen.lang, code=made.recovery_code))
        else:
            place.write(f"{made.recovery_code}\n")
    return 0


def _hint_at(judged: Strength, language: str) -> None:
    """Say on standard error what makes a password easy to guess; it is taken all the same."""
    if judged.reason is not None:
        print(sentence(judged.reason, language), file=sys.stderr)


@contextmanager
def _place_for(file: Path | None) -> Iterator[TextIO | None]:
    """Yield a new file only its owner can read, gone where the block fails; None where none is named."""
    if file is None:
        yield None
        return
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise UserError("file_exists", file=file) from error
    except OSError as error:
        raise UserError("file_not_writable", file=file) from error
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as out:
            yield out
    except BaseException:
        file.unlink(missing_ok=True)
        raise


def person(chosen: Namespace) -> int:
    """List the people of the office or add one."""
    return _list_people(chosen) if chosen.deed == "list" else _add_person(chosen)


def _list_people(chosen: Namespace) -> int:
    from fm_desktop.storage.queries.people import people

    opened(chosen, write=False, login=chosen.login[-1])
    for row in people():
        print("\t".join([row.name, row.login or "–", ",".join(row.roles) or "–", row.team or "–"]))
    close_desk()
    return 0


def _add_person(chosen: Namespace) -> int:
    from fm_desktop.casework.people import PersonData, link_cases
    from fm_desktop.storage.queries.people import names_without_person

    if not chosen.name or len(chosen.login) > 2:
        raise UserError("usage_missing", options="--name", command="fm-desktop person add")
    author = opened(chosen, write=True, login=chosen.login[-1])
    family_name, given_name = split_name(chosen.name)
    login = chosen.login[0] if len(chosen.login) == 2 else None
    data = PersonData(family_name, given_name, login, tuple(chosen.role or ()), chosen.team)
    added = _stored(data, author, chosen.lang)
    for waiting in names_without_person(added):
        if chosen.link:
            link_cases(added, waiting.name, by=author, today=date.today())
        key = "cases_linked" if chosen.link else "cases_to_link"
        print(sentence(key, chosen.lang, count=waiting.count, name=waiting.name))
    close_desk()
    return 0


def _stored(data: "PersonData", author: Author, language: str) -> Id:
    """Store a person; who has a login gets a way into the file, whose code is said once."""
    from fm_desktop.casework.members import take_in
    from fm_desktop.casework.people import add_person

    if data.login is None:
        return add_person(data, by=author)
    _, admitted = take_in(data, by=author, today=date.today())
    name = f"{data.given_name} {data.family_name}".strip()
    print(sentence("setup_code_once", language, name=name, code=admitted.code))
    return admitted.person


def _of_people(author: Author) -> "list[Finding]":
    """Return what is wrong with who erased clients, and with what this person has found whole before."""
    from fm_desktop.storage.erasers import erasures_without_right
    from fm_desktop.storage.sound_journal import remembered

    return [*erasures_without_right(author.membership), *remembered(author)]


def check(chosen: Namespace) -> int:
    """Verify the file: pages, references, journal, what tables and lists say; mend where asked to."""
    from fm_desktop.casework.repair import is_mendable, mend
    from fm_desktop.storage.comparing import compare
    from fm_desktop.storage.integrity import check_all
    from fm_desktop.storage.retold import retold

    author = opened(chosen, write=chosen.repair)
    further = [compare, retold, lambda: _of_people(author)]
    findings = check_all(further)
    for finding in findings:
        print(sentence(finding.key, chosen.lang, **finding.details), file=sys.stderr)
    if any(finding.key == "file_page_damaged" for finding in findings):
        print(sentence("check_damaged", chosen.lang), file=sys.stderr)
    if chosen.repair and is_mendable(findings):
        mend(date.today())
        if not (findings := check_all(further)):
            print(sentence("check_mended", chosen.lang))
    elif not findings:
        print(sentence("check_clean", chosen.lang))
    close_desk()
    return 1 if findings else 0
