"""The directory as a spreadsheet: read in, or saved."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from fm_desktop.ui.error_box import show_error
from fm_desktop.ui.icons import icon
from fm_desktop.ui.widgets.drop_down import MenuButton

if TYPE_CHECKING:
    from fm_desktop.ui.network.network_pane import NetworkPane


class PartnerListMenu(QObject):
    """A button with a menu; only who keeps the directory may read a list in."""

    def __init__(self, pane: "NetworkPane", may_keep: bool) -> None:
        super().__init__(pane)
        self._pane = pane
        self.button = MenuButton("partner_list", self.tr("As a list"))
        menu = self.button.menu()
        if may_keep:
            menu.addAction(icon("upload"), self.tr("&Read in …"), self.read_in)
        menu.addAction(icon("download"), self.tr("&Save as a list …"), self.choose_file)

    def read_in(self) -> None:
        """Read a spreadsheet into the directory."""
        from fm_desktop.ui.network.partners_import_dialog import PartnersImportDialog  # inside: seldom opened

        PartnersImportDialog(self._pane.desk, self._pane).show()

    def choose_file(self) -> None:
        """Ask where to save the directory."""
        kinds = self.tr("Spreadsheet (*.xlsx);;Text (*.csv)")
        words, suggested = self.tr("Save the directory"), self.tr("network.xlsx")
        name, _ = QFileDialog.getSaveFileName(self._pane, words, suggested, kinds)
        if name:
            file = Path(name)
            self.save_as(file if file.suffix else file.with_suffix(".xlsx"))

    def save_as(self, file: Path) -> None:
        """Write the directory to a file and say so."""
        from fm_desktop.casework.exports.partners import export_partners  # inside: only who saves needs it

        desk = self._pane.desk
        query = partial(export_partners, file, desk.language)
        desk.work.read(self._pane, query, partial(self._saved, file), partial(show_error, self._pane))

    def _saved(self, file: Path, count: int) -> None:
        words = self.tr("%n partner(s) saved as {file}.", "", count)
        self._pane.tell(words.format(file=file.name))
