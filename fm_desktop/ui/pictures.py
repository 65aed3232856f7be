"""Pictures of the main screens, light and dark, for looking at and for the read-me."""

from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QEventLoop, QSize
from PySide6.QtWidgets import QApplication, QWidget

from fm_desktop.ui.main_window import MainWindow
from fm_desktop.ui.theme import Theme

SIZE = QSize(1440, 900)
NAMES = {
    "today": "heute",
    "cases": "faelle",
    "calendar": "kalender",
    "network": "netzwerk",
    "reports": "auswertungen",
    "case": "fall",
}
PAGES = {3: "assessment", 4: "plan", 9: "umfeld"}
"""Pages of a case that are drawn, too, by the number of their tab."""


class Dialog(NamedTuple):
    """A dialog that is drawn: its key, of whom by the state of the case, and on which page."""

    key: str
    phase: str
    page: int = 0


DIALOGS = {
    "gespraech": Dialog("contact", "steering"),
    "einstiegsberatung": Dialog("entry", "assigned"),
    "pruefung": Dialog("review", "steering"),
    "assessment-dialog": Dialog("assessment", "steering", 1),
}


def draw(window: MainWindow, theme: Theme, folder: Path) -> list[Path]:
    """Draw every screen in both schemes and return the files: heute-light-100.png and so on."""
    folder.mkdir(parents=True, exist_ok=True)
    window.resize(SIZE)
    window.show()
    made = []
    for scheme in ("light", "dark"):
        theme.choose(scheme)
        for key, name in NAMES.items():
            _go(window, key)
            for _ in range(3 if key == "reports" else 1):  # these come one after the other
                settle(window)
            made.append(_grab(window, folder, f"{name}-{scheme}"))
        made += _pages(window, folder, scheme)
        made += _dialogs(window, folder, scheme)
    return made


def _pages(window: MainWindow, folder: Path, scheme: str) -> list[Path]:
    """Draw pages of the case that is open."""
    from fm_desktop.ui.case.case_pane import CasePane  # inside, as all others here: only for pictures

    pane, made = window.pane(), []
    if isinstance(pane, CasePane):
        for page, name in PAGES.items():
            pane.tabs.setCurrentIndex(page)
            settle(window)
            made.append(_grab(window, folder, f"fall-{name}-{scheme}"))
        pane.tabs.setCurrentIndex(0)  # as a case is opened, for the next scheme
    return made


def _dialogs(window: MainWindow, folder: Path, scheme: str) -> list[Path]:
    """Draw guided dialogs, each of the first client in its state."""
    from PySide6.QtWidgets import QWizard

    from fm_desktop.ui.case.case_dialogs import open_dialog
    from fm_desktop.ui.case.subject import Subject

    made = []
    for name, dialog in DIALOGS.items():
        found = window.desk.work.call(partial(_first_in, dialog.phase))
        if found is None:
            continue
        subject = Subject(found.client, found.case, found.name, found.phase)
        form = open_dialog(dialog.key, window.desk, subject, window)
        settle(window)
        if isinstance(form, QWizard):
            for _ in range(dialog.page):
                form.next()
                settle(window)
        made.append(_grab(form, folder, f"{name}-{scheme}"))
        form.reject()
        settle(window)
    return made


def _first_in(phase: str) -> Any:
    """Return the line of a client in a state, by rule the first of the list."""
    from datetime import date

    from fm_desktop.storage.queries.caseload import LineFilter, Order, first_lines

    rows = first_lines(LineFilter(phases=frozenset({phase})), Order("next_due"), date.today(), 1)
    return rows[0] if rows else None


def _go(window: MainWindow, key: str) -> None:
    if key != "case":
        window.show_screen(key)
        return
    found = window.desk.work.call(_one_client)
    if found is not None:
        window.desk.open_case(*found)


def _one_client() -> Any:
    """Return a client in steering with a due date, by rule the first of the list."""
    from datetime import date  # inside, as the next: only for pictures

    from fm_desktop.storage.queries.caseload import LineFilter, Order, first_lines

    rows = first_lines(LineFilter(phases=frozenset({"steering"})), Order("next_due"), date.today(), 12)
    return (rows[0].client, rows[0].case) if rows else None


def settle(window: MainWindow) -> None:
    """Let every answer arrive and everything be painted."""
    for _ in range(8):
        window.desk.work.call(lambda: None)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def _grab(widget: QWidget, folder: Path, name: str) -> Path:
    picture = widget.grab()
    scale = round(picture.devicePixelRatio() * 100)
    file = folder / f"{name}-{scale}.png"
    picture.save(str(file))
    return file
