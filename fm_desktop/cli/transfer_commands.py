"""Subcommands that hand a case to another site: card, out, in, receipt."""

import os
import sys
from argparse import Namespace
from datetime import date
from pathlib import Path

from fm_desktop.casework.opening import close_desk
from fm_desktop.cli.desk_commands import opened
from fm_desktop.errors import UserError
from fm_desktop.sentences import sentence


def transfer(chosen: Namespace) -> int:
    """Do one of the four steps of a transfer."""
    return {"card": _card, "out": _out, "in": _in, "receipt": _receipt}[chosen.step](chosen)


def _card(chosen: Namespace) -> int:
    """Write one's own card and say its fingerprint."""
    from fm_desktop.casework.transfer_out import own_card
    from fm_desktop.vault.transfer_card import write_card

    author = opened(chosen, write=False)
    card = own_card(author)
    _write_new(chosen.file, write_card(card, author.sign))
    close_desk()
    print(sentence("card_written", chosen.lang, name=card.name, fingerprint=card.fingerprint))
    return 0


def _out(chosen: Namespace) -> int:
    """Write a case for the holder of a card; without the fingerprint it only says what would go along."""
    from fm_desktop.casework.transfer_out import SendData, case_numbered, preview, send_case
    from fm_desktop.vault.transfer_card import read_card

    if chosen.case is None or chosen.to is None:
        raise UserError("usage_missing", options="--case, --to", command="fm-desktop transfer out")
    card = read_card(_read(chosen.to, 8193))
    author = opened(chosen, write=chosen.fingerprint is not None)
    case = case_numbered(chosen.case, author)
    if case is None:
        raise UserError("case_number_unknown", number=chosen.case)
    seen = preview(case, by=author)
    for kind, count in (*seen.counts.kinds.items(), ("restricted", seen.restricted)):
        print(f"{kind}\t{count}")
    print(sentence("card_of", chosen.lang, name=card.name, site=card.site, fingerprint=card.fingerprint))
    if chosen.fingerprint is None:
        close_desk()
        print(sentence("fingerprint_to_compare", chosen.lang), file=sys.stderr)
        return 1
    if "".join(chosen.fingerprint.split()) != "".join(card.fingerprint.split()):
        raise UserError("fingerprint_differs")
    _must_be_new(chosen.file)
    data = SendData(case, card, chosen.on or date.today(), summary=chosen.summary)
    send_case(data, chosen.file, by=author, today=date.today())
    close_desk()
    print(sentence("transfer_written", chosen.lang, number=chosen.case))
    return 0


def _in(chosen: Namespace) -> int:
    """Take a case in and write the receipt; a file taken in before changes nothing."""
    from fm_desktop.casework.transfer_in import receive_case

    raw = _read(chosen.file)
    if chosen.receipt is not None:
        _must_be_new(chosen.receipt)
    author = opened(chosen, write=True)
    _changed, got = receive_case(raw, by=author, today=date.today())
    close_desk()
    if chosen.receipt is not None:
        _write_new(chosen.receipt, got.receipt)
    key = "transfer_here_already" if got.was_here else "transfer_taken_in"
    print(sentence(key, chosen.lang, number=got.number, there=got.number_there))
    return 0


def _receipt(chosen: Namespace) -> int:
    """Read a receipt in: the case has arrived."""
    from fm_desktop.casework.transfer_receipts import read_receipt

    raw = _read(chosen.file, 8193)
    author = opened(chosen, write=True)
    read_receipt(raw, by=author, today=date.today())
    close_desk()
    print(sentence("receipt_taken_in", chosen.lang))
    return 0


def _read(file: Path, most: int = 130 * 1024 * 1024) -> bytes:
    """Return what is in a file, at most a little more than is allowed."""
    try:
        with file.open("rb") as source:
            return source.read(most)
    except OSError as error:
        raise UserError("transfer_unreadable", file=file) from error


def _must_be_new(file: Path) -> None:
    if file.exists():
        raise UserError("file_exists", file=file)


def _write_new(file: Path, content: bytes) -> None:
    """Write a file only its owner can read; one that is there already stays as it is."""
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(descriptor, "wb") as out:
            out.write(content)
    except FileExistsError as error:
        raise UserError("file_exists", file=file) from error
    except OSError as error:
        raise UserError("file_not_writable", file=file) from error
