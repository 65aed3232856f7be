"""Everything that reads what comes from outside, each with files that are in order and how it meets one.

An importer may take a file in, or refuse it with a sentence; anything else is a fault.
"""

import io
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import xlsxwriter
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from fm_desktop.casework.backups import back_up_to
from fm_desktop.casework.imports.apply import import_file
from fm_desktop.casework.imports.appointments import survey_calendar
from fm_desktop.casework.letters.filling import fill
from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.setup import Founder, set_up
from fm_desktop.casework.transfer_in import receive_case
from fm_desktop.casework.transfer_out import SendData, own_card, send_case
from fm_desktop.domain.file_kinds import kind_of
from fm_desktop.errors import UserError
from fm_desktop.paths import DataFolder
from fm_desktop.preferences import Preferences
from fm_desktop.storage.backup_file import unpack
from fm_desktop.storage.database import db
from fm_desktop.storage.erased_list import erased_before
from fm_desktop.vault import key_file
from fm_desktop.vault.key_derivation import Cost
from fm_desktop.vault.transfer_card import Card, Receipt, read_card, read_receipt, write_card, write_receipt
from fm_desktop.vault.transfer_file import open_file, seal_file
from tests.casework.letters.word_files import body_of, docx, read, values, with_body
from tests.casework.list_desk import table
from tests.casework.stories import Story
from tests.casework.transfers import full_case

TODAY = date(2026, 11, 30)
PASSWORD = "Brücke-Wolke-7"
ROW = {
    "Kundennummer": "123A000001", "Nachname": "Muster", "Vorname": "Erika", "geb.": "13.07.1971",
    "Team": "Ü25", "Fallmanager": "kaya", "Vormerkung am": "2.1.2026", "Nebenbetreuung ab": "5.1.2026",
    "Hauptbetreuung ab": "12.1.2026", "Letzter Kontakt": "19.10.2026", "Bemerkung": "=1+1; „so“",
    "Kontaktintervall": "2 Wochen", "Nächster Termin": "7.12.2026 09:30", "Telefon": "040 12345",
}  # fmt: skip
EVENT = """BEGIN:VEVENT
UID:a@b
DTSTART;TZID=Europe/Berlin:20261207T093000
DURATION:PT1H
RRULE:FREQ=WEEKLY;BYDAY=MO,TU;INTERVAL=2;UNTIL=20270301T000000Z
EXDATE;TZID=Europe/Berlin:20261221T093000
SUMMARY:Muster\\, Erika
LOCATION:Raum 3
END:VEVENT
"""
RECEIPT = Receipt(b"\x01" * 16, b"\x02" * 32, TODAY)
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8cfc0000003"
    "0101009a7cb3d20000000049454e44ae426082"
)


class Target(NamedTuple):
    """An importer: files it takes, and how it meets one."""

    seeds: list[bytes]
    meet: Callable[[bytes], object]


class Ground:
    """A data folder somebody sits at, and a place for the files they are given."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.place = folder / "desk", folder / "given"
        self.place.mkdir()
        founder = Founder("kaya", "Kaya", "Selin", ("fm",))
        set_up(self.folder, founder, PASSWORD, cost=Cost(64, 1, 1), today=TODAY)
        self.by = open_desk(self.folder, "kaya", PASSWORD, today=TODAY)
        self.story = Story(self.by, self.by.person_id)

    def given(self, content: bytes, name: str) -> Path:
        """Lay a file down for whoever reads it."""
        file = self.place / name
        file.write_bytes(content)
        return file


def targets(ground: Ground) -> dict[str, Target]:
    """Return every importer by its name."""
    return {
        "list_csv": Target([table(ROW, ROW | {"Kundennummer": "123A000002"}).encode()], _list(ground, "csv")),
        "list_xlsx": Target([_workbook()], _list(ground, "xlsx")),
        "calendar": Target([_calendar()], _survey(ground)),
        "card": Target([write_card(own_card(ground.by), ground.by.sign)], read_card),
        "receipt": Target([write_receipt(RECEIPT, ground.by.sign)], read_receipt),
        "transfer": _transfer(ground),
        "backup": Target([_backup(ground)], _unpack(ground)),
        "key_file": Target([DataFolder(ground.folder).key_file.read_bytes()], _keys(ground)),
        "attachment": Target([PICTURE, b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>", b"Hallo"], _attachment),
        "erased": Target([b'[1, "2026", "00", "erase", "00", null, "00", "00", "00"]\n'], _erased(ground)),
        "preferences": Target([_preferences_file(ground)], _preferences(ground)),
        "template": Target([_LETTER], _template),
        "template_text": Target([body_of(_LETTER)], lambda content: _template(with_body(_LETTER, content))),
    }


_LETTER = docx(
    "Guten Tag {{ person.name }}{% if termin %} am {{ termin.tag }}{% endif %}",
    "{%p for ziel in plan.ziele %}",
    "{{ ziel.text }}",
    "{%p endfor %}",
    head="{{ amt.name }}",
    table=(("{%tr for each in fall.leistungen %}",), ("{{ each.partner }}",), ("{%tr endfor %}",)),
)


def _template(content: bytes) -> None:
    """Look at a template and, where it may be filled, fill it."""
    said = {"person": {"name": "<{{ x }}>"}, "plan": {"ziele": [{"text": "a"}, {"text": "b"}]}}
    fill(read(content), values(**said))


@contextmanager
def _undone() -> Iterator[None]:
    with db.atomic() as transaction:
        yield
        transaction.rollback()


def _list(ground: Ground, ending: str) -> Callable[[bytes], object]:
    def meet(content: bytes) -> None:
        file = ground.given(content, f"liste.{ending}")
        with _undone():
            import_file(file, by=ground.by, today=TODAY)

    return meet


def _workbook() -> bytes:
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    sheet = book.add_worksheet("Fälle")
    sheet.write_row(0, 0, list(ROW))
    for number in (1, 2, 3):
        sheet.write_row(number, 0, list((ROW | {"Kundennummer": f"123A00000{number}"}).values()))
    book.close()
    return made.getvalue()


def _calendar() -> bytes:
    return f"BEGIN:VCALENDAR\nVERSION:2.0\n{EVENT}{EVENT.replace('a@b', 'c')}END:VCALENDAR\n".encode()


def _survey(ground: Ground) -> Callable[[bytes], object]:
    def meet(content: bytes) -> object:
        return list(survey_calendar(ground.given(content, "k.ics"), by=ground.by, today=TODAY))

    return meet


def _transfer(ground: Ground) -> Target:
    """What is inside is changed and sealed anew: a sender may be hostile, and still sign."""
    card, file = own_card(ground.by), ground.place / "fall.fmtransfer"
    sealing, signing = X25519PrivateKey.generate(), Ed25519PrivateKey.generate()
    keys = (each.public_key().public_bytes_raw() for each in (sealing, signing))
    case = full_case(ground.story)
    ground.story.do(send_case, SendData(case, Card("Neu, Nora", "Altona", *keys), TODAY), file)
    inside = open_file(file.read_bytes(), sealing.private_bytes_raw()).content

    def meet(content: bytes) -> None:
        raw = seal_file(content, b"\x01" * 16, card, card, ground.by.sign)
        with _undone():
            receive_case(raw, by=ground.by, today=TODAY)

    return Target([json.dumps(json.loads(inside), ensure_ascii=False).encode()], meet)


def _backup(ground: Ground) -> bytes:
    made = list(back_up_to(ground.place, "wanted", by=ground.by))
    del made
    return next(ground.place.glob("*.fmbackup")).read_bytes()


def _unpack(ground: Ground) -> Callable[[bytes], object]:
    def meet(content: bytes) -> object:
        beside = DataFolder(ground.place / "beside")
        beside.path.mkdir(exist_ok=True)
        return unpack(ground.given(content, "alt.fmbackup"), beside)

    return meet


def _keys(ground: Ground) -> Callable[[bytes], object]:
    return lambda content: key_file.read(ground.given(content, "fm_desktop.keys"))


def _attachment(content: bytes) -> None:
    from fm_desktop.ui.attachments.pictures_of_files import PdfPages, picture_of

    with suppress(UserError):
        kind_of(content, {b"%PDF": "d.pdf", b"\x89PNG": "d.png"}.get(content[:4], "d.txt"))
    if content[:4] == b"%PDF":
        pages = PdfPages(content, "datei")
        for number in range(min(pages.count, 3)):
            pages.image(number, 1.0)
    elif content[:4] == b"\x89PNG":
        picture_of(content, "datei")


def _erased(ground: Ground) -> Callable[[bytes], object]:
    def meet(content: bytes) -> Any:
        ground.given(content, "fm_desktop.erased")
        assert ground.by.membership is not None
        return list(erased_before(ground.place, ground.by.membership))

    return meet


def _preferences_file(ground: Ground) -> bytes:
    Preferences().save(file := ground.place / "preferences.json")
    return file.read_bytes()


def _preferences(ground: Ground) -> Callable[[bytes], object]:
    return lambda content: Preferences.load(ground.given(content, "preferences.json"))


def leave() -> None:
    """Close the data file."""
    close_desk()
