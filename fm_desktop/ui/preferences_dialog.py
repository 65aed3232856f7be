"""The preferences: what concerns this computer, and what concerns the office."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fm_desktop.casework.changes import Changed
from fm_desktop.domain.access import keeps_people
from fm_desktop.domain.periods import LANDS
from fm_desktop.errors import UserError
from fm_desktop.ui.backups.second_place import SecondPlace
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import show_error
from fm_desktop.ui.translations import LANGUAGES
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.widgets.pills import Choice
from fm_desktop.ui.widgets.section_header import SectionHeader

LOCK_MINUTES = (2, 5, 10, 15, 30, 60)
COPY_SECONDS = (15, 30, 60, 120, 300)
SOON_DAYS = (3, 5, 7, 10, 14)
FIELD_WIDTH = 320
WIDTH, BELOW = 600, 96
FRAME = QSize(16, 48)
"""About what the system draws around a window."""
Values = tuple[str, str, int, bool, bool]
"""Name, Land, days that count as soon, figures per person, and who reads about readings."""


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
        fields = QWidget()
        self._column = QVBoxLayout(fields)
        self._column.setContentsMargins(32, 24, 32, 8)
        self._column.setSpacing(4)
        self._column.addWidget(title(self.tr("Preferences")))
        self._column.addSpacing(8)
        self._computer()
        self._office_fields()
        self._lay_out(fields)
        desk.work.read(self, _office, self._show_office)

    def _lay_out(self, fields: QWidget) -> None:
        """Let the fields scroll where the screen is low, the buttons always in sight."""
        area = QScrollArea()
        area.setObjectName("preferences_scroll")
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidgetResizable(True)
        for each in (fields, area.viewport()):
            each.setBackgroundRole(QPalette.ColorRole.Base)
            each.setAutoFillBackground(True)
        area.setWidget(fields)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 24)
        column.addWidget(area, 1)
        column.addLayout(self._buttons())
        high = fields.sizeHint().height() + BELOW
        self.resize(QSize(WIDTH, high).boundedTo(self.screen().availableSize() - FRAME))

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
        self.hint = _tick("hint_restricted", self.tr("Hint at what an open note had better leave to few"))
        self.hint.setChecked(chosen.hint_restricted)
        self._column.addWidget(self.hint)
        self._column.addSpacing(8)
        self.second = SecondPlace(self._desk)
        self._column.addWidget(self.second)
        self._column.addSpacing(8)
        words = self.tr("Forget the password in the system's keyring")
        self.forget = button("forget_password", words, self._forget_password)
        if chosen.password_kept:
            row = QHBoxLayout()
            row.addWidget(self.forget)
            row.addStretch()
            self._column.addLayout(row)
            self._column.addSpacing(8)

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
        self.letterhead = button("letterhead", self.tr("Letterhead …"), self._edit_letterhead)
        row = QHBoxLayout()
        row.addWidget(self.letterhead)
        row.addStretch()
        self._column.addLayout(row)
        self._column.addSpacing(8)
        self.figures = _tick("figures_per_person", self.tr("Show the team lead figures per person"))
        self.read_log = _tick("read_log", self.tr("Show whose restricted notes somebody else has read"))
        about = (
            self.tr("Switched off, the team's figures stand as sums. Settle it with the staff council."),
            self.tr(
                "The case manager in charge sees it; the journal records each reading. Settle this, too."
            ),
        )
        for each, words in zip((self.figures, self.read_log), about, strict=True):
            each.setAccessibleDescription(words)
            self._column.addWidget(each)
            self._column.addWidget(label(words, size="small", muted=True, wrap=True))
            self._column.addSpacing(4)
        self._hint = label(size="small", muted=True, wrap=True)
        self._column.addWidget(self._hint)
        self._allow(keeps_people(self._desk.me.roles))

    def _allow(self, allowed: bool) -> None:
        for field in (self.office, self.land, self.soon, self.letterhead, self.figures, self.read_log):
            field.setEnabled(allowed)
        self._hint.setText(
            self.tr("Another Land or number of days: all due dates are computed anew.")
            if allowed
            else self.tr("The office is set by its administration or a team lead.")
        )

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(32, 8, 32, 0)
        row.addStretch()
        row.addWidget(button("cancel", self.tr("Cancel"), self.reject, look="quiet"))
        self.apply = button("apply", self.tr("Apply"), self._apply, look="primary")
        self.apply.setDefault(True)
        row.addWidget(self.apply)
        return row

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
        self.figures.setChecked(office.figures_per_person)
        self.read_log.setChecked(office.read_log)

    def _apply(self) -> None:
        if self._office is None or not self._office_changed():
            self._finish()
            return
        deed = partial(_store_office, self._office, self._values(), self._desk.author, self._desk.today())
        self._desk.work.write(self, deed, self._finish)

    def _office_changed(self) -> bool:
        old = (self._office.name, self._office.land, self._office.soon_days)
        return (*old, self._office.figures_per_person, self._office.read_log) != self._values()

    def _values(self) -> Values:
        """Return what the fields of the office say."""
        texts = self.office.text().strip(), self.land.currentData(), self.soon.currentData()
        return *texts, self.figures.isChecked(), self.read_log.isChecked()

    def _edit_letterhead(self) -> None:
        from fm_desktop.ui.letters.letterhead_dialog import LetterheadDialog  # inside: peewee comes late

        LetterheadDialog(self._desk, self).show()

    def _forget_password(self) -> None:
        """Have the keyring forget it; the next start asks for it."""
        from fm_desktop.ui.kept_password import forget_password  # inside: most desks keep none

        author = self._desk.author
        forget = partial(forget_password, author.key_file, author.login)
        self._desk.work.read(self, forget, self._forgotten)

    def _forgotten(self, gone: bool) -> None:
        if not gone:
            show_error(self, UserError("keyring_refused"))
            return
        self.forget.setEnabled(False)
        self.forget.setText(self.tr("Forgotten: the next start asks for it"))
        self._desk.use_preferences(self._desk.preferences.with_(password_kept=False))

    def _finish(self) -> None:
        self.accept()
        chosen = self._desk.preferences.with_(
            language=self.language.currentData(),
            scheme=self.scheme.key(),
            lock_minutes=self.lock.currentData(),
            clipboard_seconds=self.copied.currentData(),
            hint_restricted=self.hint.isChecked(),
        )
        if self.second.folder() != chosen.backup_folder:
            chosen = chosen.with_(backup_folder=self.second.folder(), backup_seen="")
        if chosen != self._desk.preferences:
            self._desk.use_preferences(chosen)


def _tick(name: str, words: str) -> QCheckBox:
    tick = QCheckBox(words)
    tick.setObjectName(name)
    return tick


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


def _store_office(old: Any, values: Values, by: Any, today: Any) -> Changed:
    """Store changed settings of the office; on the database thread."""
    from fm_desktop.casework.people import OfficeData, set_office  # inside: peewee comes late

    name, land, soon_days, figures_per_person, read_log = values
    data = OfficeData(
        name,
        land,
        old.verbis_days,
        old.retention_years,
        old.low_load_percent,
        soon_days,
        figures_per_person,
        read_log,
    )
    return set_office(data, by=by, today=today, version=old.version)
