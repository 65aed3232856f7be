"""Saving the picture of the network map: first a word on what leaves the encrypted file, then where to."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from fm_desktop.casework.exports.noting import MAP, write_content
from fm_desktop.storage.ids import Id
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.noted_files import save_noted
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.widgets.pills import Choice

ENDINGS = ("png", "svg")


class PictureDialog(QDialog):
    """As what, where to; `drawn` returns the picture for an ending."""

    def __init__(
        self, desk: Desk, client: Id, drawn: Callable[[str], bytes], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._client, self._drawn = desk, client, drawn
        self.setObjectName("map_picture_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = self.tr("Save picture")
        self.setWindowTitle(heading)
        self.how = Choice([(ending, ending.upper()) for ending in ENDINGS])
        self.how.setAccessibleName(self.tr("As what"))
        self.go = button("map_picture_save", self.tr("Save as …"), self._choose, look="primary")
        self.go.setDefault(True)
        self.error = InlineError(self.go)
        warning = self.tr(
            "The picture is not encrypted and names the client and whoever is around them: whoever gets hold "
            "of it can read it. The journal notes that you saved it."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(12)
        column.addWidget(title(heading))
        column.addWidget(label(warning, muted=True, wrap=True))
        column.addWidget(self.how)
        column.addWidget(self.error)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(button("map_picture_cancel", self.tr("Cancel"), self.reject, look="quiet"))
        row.addWidget(self.go)
        column.addSpacing(8)
        column.addLayout(row)
        self.setMinimumWidth(480)

    def _choose(self) -> None:
        ending = self.how.key()
        suggested = f"{self.tr('surroundings')}-{self._desk.today().isoformat()}.{ending}"
        name, _ = QFileDialog.getSaveFileName(
            self, self.windowTitle(), suggested, f"{ending.upper()} (*.{ending})"
        )
        if name:
            self.save(Path(name))

    def save(self, file: Path) -> None:
        """Write the picture; the dialog closes once it is written."""
        self.error.clear()
        ending = self.how.key()
        if file.suffix.lower() != f".{ending}":
            file = file.with_name(f"{file.name}.{ending}")
        write = partial(write_content, file, self._drawn(ending))
        save_noted(
            self._desk, self, MAP, write, lambda _many: self.accept(), self._refused, client=self._client
        )

    def _refused(self, error: BaseException) -> None:
        self.error.say(error_text(error))
