"""Draws every widget of the kit into one picture, to be looked at: gallery.py FILE [dark]."""

import sys
from datetime import date

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from fm_desktop.ui.focus import FocusRings
from fm_desktop.ui.theme import Theme
from fm_desktop.ui.widgets.badge import Badge
from fm_desktop.ui.widgets.buttons import button, icon_button
from fm_desktop.ui.widgets.chip import DeadlineChip
from fm_desktop.ui.widgets.date_field import DateField
from fm_desktop.ui.widgets.drop_down import DropDown
from fm_desktop.ui.widgets.empty_state import EmptyState
from fm_desktop.ui.widgets.flow import FlowLayout
from fm_desktop.ui.widgets.gauge import Gauge
from fm_desktop.ui.widgets.key_line import KeyLine
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.widgets.pills import Choice, Toggles
from fm_desktop.ui.widgets.row_list import RowList
from fm_desktop.ui.widgets.row_table import RowTable
from fm_desktop.ui.widgets.search_field import SearchField
from fm_desktop.ui.widgets.section_header import SectionHeader
from fm_desktop.ui.widgets.state_shape import STATES, StateShape

TODAY = date(2026, 3, 2)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for each in widgets:
        row.addWidget(each)
    row.addStretch()
    return row


def _buttons() -> QHBoxLayout:
    off = button("off", "Gesperrt")
    off.setEnabled(False)
    off2 = button("off2", "Gesperrt", look="primary")
    off2.setEnabled(False)
    return _row(
        button("a", "Festhalten", look="primary"),
        button("p", "Neuer Fall", look="primary", icon_name="plus"),
        button("b", "Zurück"),
        button("c", "Spalten", icon_name="columns-3", look="quiet"),
        button("d", "Löschen", look="danger"),
        button("e", "Im Kalender zeigen", look="link"),
        icon_button("f", "ellipsis", "Mehr", lambda: None),
        off,
        off2,
        DropDown("g", "Phase", [(None, "alle"), ("x", "Steuerung")]),
    )


def _states() -> QHBoxLayout:
    return _row(*[w for state in STATES for w in (StateShape(state), label(state, size="small"))])


def _chips() -> FlowLayout:
    flow = FlowLayout(equal=True)
    for state, words in [("covered", "Termin heute 13:00"), ("done", "entschieden 28.11."),
                         ("today", "heute fällig"), ("later", "Sa 2.9.2028"), ("overdue", "seit 4 Tagen"),
                         ("soon", "Fr 6.3. · in 4 Tagen"), ("none", "keine")]:  # fmt: skip
        chip = DeadlineChip(state)
        chip.set_item("Fortführungsprüfung", state, words, "14.01.2026 + 3 Monate")
        flow.addWidget(chip)
    return flow


def _inputs() -> QVBoxLayout:
    wrong = DateField("wrong", TODAY, prefer="past", check=lambda day: "Das liegt vor der Zuweisung.")
    wrong.edit.setText("25.2.")
    fine = DateField("fine", TODAY)
    fine.edit.setText("+2w")
    combo = QComboBox()
    combo.addItems(["Miriam Albrecht", "Jonas Weber"])
    check, radio = QCheckBox("leer"), QRadioButton("leer")
    ticked, chosen = QCheckBox("an"), QRadioButton("an")
    ticked.setChecked(True)
    chosen.setChecked(True)
    column = QVBoxLayout()
    column.addLayout(_row(SearchField("s", "Name, Nummer oder Geburtsdatum"), QLineEdit("Text"), combo))
    column.addLayout(_row(check, ticked, radio, chosen))
    column.addWidget(wrong)
    column.addWidget(fine)
    return column


def _table() -> RowTable:
    model = QStandardItemModel(4, 4)
    model.setHorizontalHeaderLabels(["Name", "Alter", "Zuletzt", "FM"])
    for row, cells in enumerate([("Yılmaz, Ayşe", "44", "19.01.26", "MA")] * 4):
        for column, cell in enumerate(cells):
            model.setItem(row, column, QStandardItem(cell))
    table = RowTable("table")
    table.setModel(model)
    table.selectRow(1)
    table.setMinimumHeight(180)
    return table


def _list() -> RowList:
    rows = RowList("rows")
    rows.setModel(QStringListModel(["Yılmaz, Ayşe", "Schröder-Kowalczyk, Marlies", "Demir, Yusuf"], rows))
    rows.setCurrentIndex(rows.model().index(1, 0))
    rows.setMinimumHeight(110)
    return rows


def build() -> QWidget:
    """Return the window with everything in it."""
    page = QWidget()
    page.setBackgroundRole(page.palette().ColorRole.Base)
    page.setAutoFillBackground(True)
    column = QVBoxLayout(page)
    column.setContentsMargins(32, 24, 32, 0)
    header = SectionHeader("Fällig", "Im Kalender zeigen")
    header.set_count(12)
    gauge, full = Gauge(), Gauge()
    gauge.set_load(71, 75)
    full.set_load(84, 75)
    keys = KeyLine()
    keys.set_keys([("Eingabe", "Fall öffnen"), ("G", "Gespräch dokumentieren"), ("F1", "alle Tasten")])
    keys.remark.setText("Gesichert 10:05")
    tabs = QTabWidget()
    for word in ("Verlauf", "Vermerke", "Person"):
        tabs.addTab(QPlainTextEdit(word), word)
    tabs.setMaximumHeight(110)
    choice = Choice([("a", "Alles"), ("b", "Gespräche"), ("c", "Vermerke")])
    segments = Choice([("m", "Monat"), ("w", "Woche"), ("l", "Liste")], look="seg")
    toggles = Toggles([("t", "Termine"), ("k", "Kontakte"), ("e", "Erledigtes")])
    toggles.switch_on(frozenset("tk"))
    column.addWidget(title("Montag, 2. März 2026"))
    column.addLayout(_row(label("KW 10 · 4 Gespräche", muted=True), gauge, full))
    column.addLayout(_buttons())
    column.addLayout(_row(choice, segments, toggles))
    column.addLayout(_states())
    column.addLayout(_row(*[Badge(p) for p in ("steering", "clarification", "accompanying", "assigned")]))
    column.addLayout(_chips())
    column.addLayout(_inputs())
    column.addWidget(header)
    sides = QHBoxLayout()
    sides.addWidget(_list())
    sides.addWidget(_table())
    column.addLayout(sides)
    column.addWidget(tabs)
    text = (
        "Am schnellsten geht es mit Ihrer Fallliste. Sie sehen vor dem Einlesen, welche Spalte wohin kommt."
    )
    deeds = (button("i", "Fallliste einlesen …", look="primary"), button("j", "Von Hand"))
    column.addWidget(EmptyState("users-round", "Noch keine Fälle", text, deeds))
    column.addWidget(keys)
    return page


def main() -> None:
    """Draw the gallery and end."""
    app = QApplication(sys.argv)
    Theme(app, "dark" if "dark" in sys.argv else "light")
    FocusRings(app)
    window = build()
    window.resize(1100, 1200)
    window.show()
    window.findChild(QLineEdit, "wrong").setFocus(Qt.FocusReason.TabFocusReason)
    app.processEvents()
    window.grab().save(sys.argv[1])


if __name__ == "__main__":
    main()
