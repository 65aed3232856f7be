"""What the placement officers are told of a network meeting, on one sheet; nothing on it is about clients."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from fm_desktop.storage.queries.network import MeetingRow
from fm_desktop.ui.printing.densities import Density
from fm_desktop.ui.printing.document import Document
from fm_desktop.ui.printing.paper_head import day_words
from fm_desktop.ui.printing.rows import MUTED, Cell, Row


def told_document(meeting: MeetingRow, office: str) -> Document:
    """Return the sheet of a meeting, ready to be printed."""
    title = QCoreApplication.translate("told paper", "News from the network")
    file = QCoreApplication.translate("told paper", "network-news")
    running = f"{title} · {meeting.title}"
    return Document(
        title,
        f"{file}-{meeting.day.isoformat()}.pdf",
        running,
        office,
        lambda density: list(rows_of(meeting, office, density)),
    )


def rows_of(meeting: MeetingRow, office: str, set_: Density) -> Iterator[Row]:
    """Yield the rows of the sheet: whom it is from and for, the meeting, then what it told."""
    told = meeting.told_on or meeting.day
    day = Cell([set_.para(day_words(told), colour=MUTED, right=True)], 70)
    yield Row([Cell([set_.para(office, strong=True)]), day], keep=True)
    yield Row([Cell([])], least=1, rule=True, keep=True, before=2)
    title = QCoreApplication.translate("told paper", "News from the network")
    yield Row([Cell([set_.para(title, set_.title, strong=True)])], before=set_.section / 2, keep=True)
    whom = QCoreApplication.translate("told paper", "For the placement officers")
    yield Row([Cell([set_.para(whom, set_.small, colour=MUTED)])], before=0.8, keep=True)
    yield Row([Cell([set_.para(meeting.title, set_.name, strong=True)])], before=set_.section, keep=True)
    for name, text in _facts(meeting):
        yield Row([Cell([set_.para(name, colour=MUTED)], 32), Cell([set_.para(text)])], before=1)
    lines = [line for line in meeting.told.splitlines() if line.strip()]
    for number, line in enumerate(lines):
        yield Row([Cell([set_.para(line)])], before=set_.section / 2 if number == 0 else 2)


def _facts(meeting: MeetingRow) -> Iterator[tuple[str, str]]:
    yield QCoreApplication.translate("told paper", "Meeting"), day_words(meeting.day)
    if meeting.place:
        yield QCoreApplication.translate("told paper", "Place"), meeting.place
    if meeting.present:
        present = ", ".join(line.strip() for line in meeting.present.splitlines() if line.strip())
        yield QCoreApplication.translate("told paper", "Present"), present
