"""The preferences: what concerns this computer, and what concerns the office."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.domain.access import keeps_people
from fm_desktop.domain.periods import LANDS
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.translations import LANGUAGES
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.widgets.pills import Choice
from fm_desktop.ui.widgets.section_header import SectionHeader

LOCK_MINUTES = (2, 5, 10, 15, 30, 60)
COPY_SECONDS = (15, 30, 60, 120, 300)
SOON_DAYS = (3, 5, 7, 10, 14)
FIELD_WIDTH = 320


class PreferencesDialog(QDialog):
    """Two sections; the office's may be changed by whoever keeps people."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._office: Any = None
        self.setObjectName("preferences_dialog")
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.setAutoFillBackground(True)
        self.setWindowTitle(self.tr("Preferences"))
        self.setMinimumWidth(520)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(32, 24, 32, 24)
        self._column.setSpacing(4)
        self._column.addWidget(title(self.tr("Preferences")))
        self._column.addSpacing(8)
        self._computer()
        self._office_fields()
        self._buttons()
        desk.work.read(self, _office, self._show_office)

    def _computer(self) -> None:
        chosen = self._desk.preferences
        self._column.addWidget(SectionHeader(self.tr("This computer")))
        self._column.addSpacing(8)
        self.language = _combo("language", list(LANGUAGES.items()), chosen.language)
        self._add(self.tr("Lan&guage"), self.language)
        schemes = [
            ("system", self.tr("as the system")),
            ("light", self.tr("light")),
            ("dark", self.tr("dark")),
        ]
        self.scheme = Choice(schemes, look="seg")
        self.scheme.choose(chosen.scheme)
        self._column.addWidget(label(self.tr("Appearance"), strong=True))
        self._column.addWidget(self.scheme)
        self._column.addSpacing(8)
        minutes = [(each, self.tr("%n minute(s)", "", each)) for each in LOCK_MINUTES]
        self.lock = _combo("lock_minutes", minutes, chosen.lock_minutes)
        self._add(self.tr("Loc&k the desk when nobody touches it for"), self.lock)
        seconds = [(each, self.tr("%n second(s)", "", each)) for each in COPY_SECONDS]
        self.copied = _combo("clipboard_seconds", seconds, chosen.clipboard_seconds)
        self._add(self.tr("&Empty the clipboard after copying in"), self.copied)

    def _office_fields(self) -> None:
        self._column.addSpacing(8)
        self._column.addWidget(SectionHeader(self.tr("Office")))
        self._column.addSpacing(8)
        self.office = QLineEdit()
        self.office.setObjectName("office")
        self.land = _combo("land", sorted(LANDS.items(), key=lambda each: each[1]), "HH")
        days = [(each, self.tr("%n day(s)", "", each)) for each in SOON_DAYS]
        self.soon = _combo("soon_days", days, 7)
        self._add(self.tr("&Name of the office"), self.office)
        self._add(self.tr("&Land (public holidays)"), self.land)
        self._add(self.tr("Due dates count as “soon” within"), self.soon)
        self._hint = label(size="small", muted=True, wrap=True)
        self._column.addWidget(self._hint)
        self._allow(keeps_people(self._desk.me.roles))

    def _allow(self, allowed: bool) -> None:
        for field in (self.office, self.land, self.soon):
            field.setEnabled(allowed)
        self._hint.setText(
            self.tr("Another Land or number of days: all due dates are computed anew.")
            if allowed
            else self.tr("The office is set by its administration or a team lead.")
        )

    def _buttons(self) -> None:
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(button("cancel", self.tr("Cancel"), self.reject, look="quiet"))
        self.apply = button("apply", self.tr("Apply"), self._apply, look="primary")
        self.apply.setDefault(True)
        row.addWidget(self.apply)
        self._column.addSpacing(16)
        self._column.addLayout(row)

    def _add(self, words: str, field: QWidget) -> None:
        caption = label(words, strong=True)
        caption.setBuddy(field)
        field.setAccessibleName(words.replace("&", ""))
        field.setFixedWidth(FIELD_WIDTH)
        self._column.addWidget(caption)
        self._column.addWidget(field)
        self._column.addSpacing(8)

    def _show_office(self, office: Any) -> None:
        self._office = office
        self.office.setText(office.name)
        self.land.setCurrentIndex(self.land.findData(office.land))
        if self.soon.findData(office.soon_days) < 0:
            self.soon.addItem(self.tr("%n day(s)", "", office.soon_days), office.soon_days)
        self.soon.setCurrentIndex(self.soon.findData(office.soon_days))

    def _apply(self) -> None:
        if self._office is None or not self._office_changed():
            self._finish()
            return
        values = (self.office.text().strip(), self.land.currentData(), self.soon.currentData())
        deed = partial(_store_office, self._office, values, self._desk.author, self._desk.today())
        self._desk.work.write(self, deed, self._finish)

    def _office_changed(self) -> bool:
        old = (self._office.name, self._office.land, self._office.soon_days)
        return old != (self.office.text().strip(), self.land.currentData(), self.soon.currentData())

    def _finish(self) -> None:
        self.accept()
        chosen = self._desk.preferences.with_(
            language=self.language.currentData(),
            scheme=self.scheme.key(),
            lock_minutes=self.lock.currentData(),
            clipboard_seconds=self.copied.currentData(),
        )
        if chosen != self._desk.preferences:
            self._desk.use_preferences(chosen)


def _combo(name: str, values: Sequence[tuple[Any, str]], chosen: object) -> QComboBox:
    combo = QComboBox()
    combo.setObjectName(name)
    for key, words in values:
        combo.addItem(words, key)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
    return combo


def _office() -> Any:
    """Return the office's settings; on the database thread."""
    from fm_desktop.storage.queries.people import office  # inside: peewee comes late

    return office()


def _store_office(old: Any, values: tuple[str, str, int], by: Any, today: Any) -> Changed:
    """Store changed settings of the office; on the database thread."""
    from fm_desktop.casework.people import OfficeData, set_office  # inside: peewee comes late

    name, land, soon_days = values
    data = OfficeData(name, land, old.verbis_days, old.retention_years, old.low_load_percent, soon_days)
    return set_office(data, by=by, today=today, version=old.version)
