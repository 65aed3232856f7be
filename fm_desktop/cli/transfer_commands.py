"""Subcommands that hand a case to another site: card, out, in, receipt, back."""

import sys
from argparse import Namespace
from datetime import date

from fm_desktop.casework.opening import close_desk
from fm_desktop.casework.transfer_files import MOST_CARD, content_of, must_be_new, write_new
from fm_desktop.cli.desk_commands import opened
from fm_desktop.errors import UserError
from fm_desktop.sentences import sentence


def transfer(chosen: Namespace) -> int:
    """Do one of the steps of a transfer."""
    if chosen.file is None and chosen.step != "back":
        raise UserError("usage_missing", options="FILE", command=f"fm-desktop transfer {chosen.step}")
    steps = {"card": _card, "out": _out, "in": _in, "receipt": _receipt, "back": _back}
    return steps[chosen.step](chosen)


def _card(chosen: Namespace) -> int:
    """Write one's own card and say its fingerprint."""
    from fm_desktop.casework.transfer_out import own_card
    from fm_desktop.vault.transfer_card import write_card

    author = opened(chosen, write=False)
    card = own_card(author)
    write_new(chosen.file, write_card(card, author.sign))
    close_desk()
    print(sentence("card_written", chosen.lang, name=card.name, fingerprint=card.fingerprint))
    return 0


def _out(chosen: Namespace) -> int:
    """Write a case for the holder of a card; without the fingerprint it only says what would go along."""
    from fm_desktop.casework.transfer_out import SendData, case_numbered, preview, send_case
    from fm_desktop.vault.transfer_card import read_card

    if chosen.case is None or chosen.to is None:
        raise UserError("usage_missing", options="--case, --to", command="fm-desktop transfer out")
    card = read_card(content_of(chosen.to, MOST_CARD))
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
    must_be_new(chosen.file)
    why = {"reason": "other", "text": chosen.reason} if chosen.reason else {}
    data = SendData(case, card, chosen.on or date.today(), summary=chosen.summary, **why)
    send_case(data, chosen.file, by=author, today=date.today())
    close_desk()
    print(sentence("transfer_written", chosen.lang, number=chosen.case))
    return 0


def _in(chosen: Namespace) -> int:
    """Take a case in and write the receipt; a file taken in before changes nothing."""
    from fm_desktop.casework.transfer_in import receive_case

    raw = content_of(chosen.file)
    if chosen.receipt is not None:
        must_be_new(chosen.receipt)
    author = opened(chosen, write=True)
    _changed, got = receive_case(raw, by=author, today=date.today())
    close_desk()
    if chosen.receipt is not None:
        write_new(chosen.receipt, got.receipt)
    key = "transfer_here_already" if got.was_here else "transfer_taken_in"
    print(sentence(key, chosen.lang, number=got.number, there=got.number_there))
    return 0


def _back(chosen: Namespace) -> int:
    """Carry a case on here that was sent and has not arrived."""
    from fm_desktop.casework.transfer_out import case_numbered
    from fm_desktop.casework.transfer_receipts import take_back_transfer

    if chosen.case is None or chosen.reason is None:
        raise UserError("usage_missing", options="--case, --reason", command="fm-desktop transfer back")
    author = opened(chosen, write=True)
    case = case_numbered(chosen.case, author)
    if case is None:
        raise UserError("case_number_unknown", number=chosen.case)
    take_back_transfer(case, chosen.reason, by=author, today=date.today())
    close_desk()
    print(sentence("transfer_taken_back", chosen.lang, number=chosen.case))
    return 0


def _receipt(chosen: Namespace) -> int:
    """Read a receipt in: the case has arrived."""
    from fm_desktop.casework.transfer_receipts import read_receipt

    raw = content_of(chosen.file, MOST_CARD)
    author = opened(chosen, write=True)
    read_receipt(raw, by=author, today=date.today())
    close_desk()
    print(sentence("receipt_taken_in", chosen.lang))
    return 0
