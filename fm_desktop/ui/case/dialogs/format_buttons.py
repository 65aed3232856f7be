"""How one spoke or will speak with a client: one button per format, chosen with the arrows."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.flow import FlowLayout

ICONS = {"office": "building-2", "visit": "house", "walk": "footprints", "phone": "phone", "video": "video"}
IN_PERSON = ("office", "visit", "walk")


def format_name(form: str) -> str:
    """Return the word for a format of conversation."""
    return {
        "office": QCoreApplication.translate("formats of talks", "Office"),
        "visit": QCoreApplication.translate("formats of talks", "Visit"),
        "walk": QCoreApplication.translate("formats of talks", "Walk and talk"),
        "phone": QCoreApplication.translate("formats of talks", "Telephone"),
        "video": QCoreApplication.translate("formats of talks", "Video"),
    }.get(form, QCoreApplication.translate("formats of talks", "Format not known"))


class FormatButtons(QWidget):
    """Exactly one of the formats is chosen."""

    KEYS = tuple(ICONS)
    """Every format there is to choose."""
    chosen = Signal(str)
    """Another format was chosen; carries its key."""

    def __init__(self, form: str = "office", parent: QWidget | None = None, name: str = "format") -> None:
        super().__init__(parent)
        row = FlowLayout(self, gap=4)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QPushButton] = {}
        for key, icon_name in ICONS.items():
            made = button(f"{name}_{key}", format_name(key), look="seg", icon_name=icon_name)
            made.toggled.connect(lambda on, key=key: self.chosen.emit(key) if on else None)
            self._group.addButton(made)
            self._buttons[key] = made
            row.addWidget(made)
        self.choose(form if form in ICONS else "office")

    def form(self) -> str:
        """Return the key of the format that is chosen."""
        return next(key for key, made in self._buttons.items() if made.isChecked())

    def choose(self, form: str) -> None:
        """Choose a format."""
        self._buttons[form].setChecked(True)

    def draft_value(self) -> str:
        """Return what a draft keeps."""
        return self.form()

    def set_draft_value(self, value: str) -> None:
        """Choose what a draft has kept."""
        self.choose(value)

    def offer(self, forms: tuple[str, ...]) -> None:
        """Offer only some of the formats, such as those in person."""
        for key, made in self._buttons.items():
            made.setVisible(key in forms)
        if self.form() not in forms:
            self.choose(forms[0])

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the focus on the one that is chosen; a focus proxy would be spoken instead of it."""
        self._buttons[self.form()].setFocus(reason)
