"""Room for words that came later."""

from PySide6.QtWidgets import QWidget


def make_room(window: QWidget) -> None:
    """Let a window be as high as its words need at its width, and never lower than it is."""
    if (layout := window.layout()) is not None:
        layout.activate()
        window.resize(window.width(), max(window.height(), layout.totalHeightForWidth(window.width())))
