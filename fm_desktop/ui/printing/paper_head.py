"""What heads every paper handed to a client: the office, whose it is, who made it with whom."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.client import client, header
from fm_desktop.storage.queries.people import office
from fm_desktop.ui.formats import qdate
from fm_desktop.ui.printing.densities import Density
from fm_desktop.ui.printing.rows import MUTED, Cell, Row


class Parties(NamedTuple):
    """Who stands on a paper."""

    office: str
    client: str
    """Given name first, as the client is addressed."""
    customer_number: str
    manager: str


def parties_of(client_id: Id, case: Id | None) -> Parties:
    """Return who stands on the papers of a case; read on the database thread."""
    known, head = client(client_id), header(client_id, case)
    return Parties(
        office().name,
        f"{known.given_name} {known.family_name}" if known else "",
        known.customer_number if known else "",
        _given_first(head.manager_name or head.manager_listed or "") if head else "",
    )


def day_words(day: date) -> str:
    """Return a day as a letter writes it: 13. März 2026."""
    german = QLocale().language() == QLocale.Language.German
    return QLocale().toString(qdate(day), "d. MMMM yyyy" if german else "d MMMM yyyy")


def head_rows(parties: Parties, edition: str, title: str, set_: Density) -> Iterator[Row]:
    """Yield the head of a paper's first page; `edition` says which one it is."""
    right = Cell([set_.para(edition, colour=MUTED, right=True)], 70)
    yield Row([Cell([set_.para(parties.office, strong=True)]), right], keep=True)
    yield Row([Cell([])], least=1, rule=True, keep=True, before=2)
    yield Row([Cell([set_.para(title, set_.title, strong=True)])], before=set_.section / 2, keep=True)
    name = set_.para(parties.client, set_.name, strong=True)
    about = set_.para(_about(parties), set_.small, colour=MUTED, above=0.6)
    yield Row([Cell([name, about])], before=0.8, keep=True)


def _about(parties: Parties) -> str:
    made_with = QCoreApplication.translate("plan paper", "made together with {manager}")
    number = QCoreApplication.translate("plan paper", "Customer number {number}")
    return f"{number.format(number=parties.customer_number)} · {made_with.format(manager=parties.manager)}"


def running_words(title: str, parties: Parties, edition: str) -> str:
    """Return what stands at the head of a following page: which paper, whose, with the number."""
    return " · ".join(filter(None, (title, parties.client, parties.customer_number, edition)))


def _given_first(name: str) -> str:
    """Return "Albrecht, Miriam" as "Miriam Albrecht"."""
    family, _, given = name.partition(", ")
    return f"{given} {family}" if given else family
