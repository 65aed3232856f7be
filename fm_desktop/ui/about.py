"""Help › About: version, licence, and the programs of others this one stands on."""

from collections.abc import Iterator
from importlib import metadata
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from fm_desktop import __version__
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.widgets.logo import Logo

LIBRARIES = (
    "PySide6_Essentials", "shiboken6", "peewee", "apsw-sqlite3mc", "cryptography", "appdirs", "holidays",
    "python-dateutil", "python-calamine", "XlsxWriter", "icalendar", "rapidfuzz", "cologne-phonetics",
    "filelock", "keyring",
)  # fmt: skip


UNSAID = {"peewee": "MIT", "apsw-sqlite3mc": "any OSI-approved licence"}
"""Licences their packages state nowhere or not by name."""


class AboutDialog(QDialog):
    """What this program is, and under which licences."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("about_dialog")
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setWindowTitle(self.tr("About"))
        self.resize(560, 560)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 24, 32, 24)
        column.setSpacing(6)
        column.addWidget(Logo(48))
        column.addSpacing(8)
        column.addWidget(title(self.tr("Case management")))
        column.addWidget(label(self.tr("Version {version}").format(version=__version__), muted=True))
        about = self.tr("The desk of a case manager: caseload, due dates and records, offline and encrypted.")
        column.addWidget(label(about, wrap=True))
        own = self.tr("Licence: European Union Public Licence 1.2 (EUPL-1.2)")
        column.addWidget(label(own, wrap=True))
        column.addSpacing(12)
        column.addWidget(label(self.tr("It stands on these programs of others:"), strong=True))
        column.addWidget(self._others(), 1)
        close = button("close", self.tr("Close"), self.accept, look="primary")
        close.setDefault(True)
        column.addSpacing(8)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _others(self) -> QPlainTextEdit:
        text = QPlainTextEdit("\n".join(licences()))
        text.setObjectName("licences")
        text.setAccessibleName(self.tr("Licences of others"))
        text.setReadOnly(True)
        text.setTabChangesFocus(True)
        return text


def licences() -> Iterator[str]:
    """Yield name, version and licence of everything that is installed with the program."""
    yield "Qt 6 – LGPL-3.0-only"
    yield "SQLite with SQLite3 Multiple Ciphers – Public Domain, MIT"
    yield "Lucide – ISC"
    for name in LIBRARIES:
        try:
            about = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue
        yield f"{about['Name']} {about['Version']} – {UNSAID.get(name) or _licence(about)}"


def _licence(about: Any) -> str:
    """Return the short name of a licence; old packages state it in a classifier or a long text."""
    plain = about.get("License-Expression")
    if plain:
        return str(plain)
    classes = [each for each in about.get_all("Classifier", []) if each.startswith("License ::")]
    if classes:
        return " / ".join(each.rsplit("::", 1)[1].strip() for each in classes)
    return str(about.get("License") or "?").splitlines()[0]
