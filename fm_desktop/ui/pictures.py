"""Pictures of the main screens, light and dark, for looking at and for the read-me."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QSize
from PySide6.QtWidgets import QApplication, QWidget

from fm_desktop.ui.main_window import MainWindow
from fm_desktop.ui.theme import Theme

SIZE = QSize(1440, 900)
NAMES = {"today": "heute", "cases": "faelle", "calendar": "kalender", "case": "fall"}


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
            settle(window)
            made.append(_grab(window, folder, f"{name}-{scheme}"))
    return made


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
    return (rows[-1].client, rows[-1].case) if rows else None


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
