"""Who reads the notes on one client: read once for a form, said in words at each note."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from fm_desktop.casework.confirming_readers import WaitingReader, WhoReads, readers_waiting, who_reads
from fm_desktop.domain.deeds import needed_for
from fm_desktop.storage import sight
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.readers import SharedReaders, shared_readers
from fm_desktop.storage.queries.restricted import KIND as RESTRICTED
from fm_desktop.ui.case.history_words import short_name
from fm_desktop.vault.author import Author


class Readership(NamedTuple):
    """Who reads open notes, who reads restricted ones, and who waits to be confirmed for that."""

    shared: SharedReaders
    restricted: WhoReads
    waiting: tuple[WaitingReader, ...] = ()
    may_restrict: bool = False
    """Whether whoever asks may write a restricted note; a lead only reads them."""


def read_readership(client: Id, by: Author, today: date) -> Readership:
    """Return who reads the notes on a client."""
    restricted = who_reads(client, by=by, today=today)
    asked = set(restricted.waiting)
    waiting = [each for each in readers_waiting(by, today) if each.name in asked] if asked else []
    may = bool(sight.grant_on(client, by).may & needed_for("write_restricted"))
    shared = shared_readers(client, today)
    return Readership(shared, restricted, tuple(waiting), may and restricted.may_write)


def reader_words(kind: str, in_case: bool, known: Readership | None) -> str:
    """Return who will read a note of a kind, by name as far as it is known."""
    if kind == RESTRICTED:
        return _restricted(known)
    who = QCoreApplication.translate("notes", "Read by: {who}.").format(who=", ".join(_shared(known)))
    goes = QCoreApplication.translate("notes", "Is carried over to VerBIS.")
    return f"{who} {goes}" if in_case else who


def _shared(known: Readership | None) -> list[str]:
    you = QCoreApplication.translate("notes", "you")
    if known is None:
        return [you, *(words for words, _ in (_deputy(), _officer(), _lead()))]
    shared = known.shared
    found = [you, *([_manager(shared.in_charge)] if shared.in_charge else [])]
    found += [_named(_deputy(), name) for name in shared.deputies]
    found.append(_named(_officer(), shared.officer))
    leads_oneself = known.may_restrict and not known.restricted.lead_missing
    found += [_named(_lead(), name) for name in shared.leads] or ([] if leads_oneself else [_lead()[0]])
    return found


def _restricted(known: Readership | None) -> str:
    """Return who reads a restricted note; nobody is named whom nothing is sealed for."""
    others: list[str] = []
    if known is not None:
        who = known.restricted
        if who.in_charge is not None and known.shared.in_charge is not None:
            others.append(_manager(who.in_charge))
        deputies, leads = known.shared.deputies, known.shared.leads  # without whoever asks
        others += [_named(_deputy(), name) for name, _until in who.deputies if name in deputies]
        others += [_named(_lead(), name) for name in who.leads if name in leads]
    sealed = QCoreApplication.translate("notes", "Encrypted, not in print or export.")
    if not others:
        return QCoreApplication.translate("notes", "Read by you alone.") + f" {sealed}"
    *first, last = [QCoreApplication.translate("notes", "you"), *others]
    words = QCoreApplication.translate("notes", "Read only by: {first} and {last}.")
    return words.format(first=", ".join(first), last=last) + f" {sealed}"


def lead_missing_words() -> str:
    """Return what is said where the lead cannot read, because none is in the file."""
    return QCoreApplication.translate(
        "notes", "The team lead cannot read this note as long as they have no access to this file."
    )


def _manager(name: str) -> str:
    return QCoreApplication.translate("notes", "case manager {name}").format(name=briefly(name))


def _deputy() -> tuple[str, str]:
    return (
        QCoreApplication.translate("notes", "deputy"),
        QCoreApplication.translate("notes", "deputy {name}"),
    )


def _officer() -> tuple[str, str]:
    return (
        QCoreApplication.translate("notes", "placement officer"),
        QCoreApplication.translate("notes", "placement officer {name}"),
    )


def _lead() -> tuple[str, str]:
    return (
        QCoreApplication.translate("notes", "team lead"),
        QCoreApplication.translate("notes", "team lead {name}"),
    )


def _named(words: tuple[str, str], name: str | None) -> str:
    plain, named = words
    return named.format(name=briefly(name)) if name else plain


def briefly(name: str) -> str:
    """Return "Hansen, Gesa" and "Gesa Hansen" alike as "G. Hansen"."""
    given, _, family = name.partition(" ")
    return short_name(name) if "," in name or not family else f"{given[:1]}. {family}"
