"""What is agreed and still to be done, as it stands beside the history of a case."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.plan import OpenStep
from fm_desktop.ui.formats import weekday_date
from fm_desktop.ui.plan.plan_rows import who_words
from fm_desktop.ui.tables.line_words import state_of
from fm_desktop.ui.theme import font
from fm_desktop.ui.widgets.labels import ElidedLabel, label
from fm_desktop.ui.widgets.state_shape import StateShape

MOST = 5
"""How many steps show; the plan has them all."""


def agreed_steps(
    steps: Sequence[OpenStep], today: date, soon_days: int, judge: Callable[[Id], None]
) -> list[QWidget]:
    """Return a row for each of the first steps; its box leads to judging it."""
    return [_row(step, today, soon_days, judge) for step in steps[:MOST]]


def _row(step: OpenStep, today: date, soon_days: int, judge: Callable[[Id], None]) -> QWidget:
    state = state_of(step.until, today, soon_days) or "later"
    when = weekday_date(step.until, today) if step.until else QCoreApplication.translate("plan", "no date")
    box = QCheckBox()
    box.setObjectName(f"judge_{step.id.hex()}")
    words = QCoreApplication.translate("plan", "Judge: {step}, {when}")
    box.setAccessibleName(words.format(step=step.text, when=when))

    def asked() -> None:
        box.setChecked(False)  # it is ticked by what is recorded, not by the wish
        judge(step.id)

    box.clicked.connect(lambda _on=False: asked())
    text = ElidedLabel()
    text.set_text(step.text)
    who = ElidedLabel()
    who.setFont(font("small"))
    who.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    who.set_text(who_words(step.who, step.partner))
    made = QWidget()
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 4, 0, 4)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(0)
    grid.addWidget(box, 0, 0, 2, 1, Qt.AlignmentFlag.AlignTop)
    grid.addWidget(text, 0, 1, 1, 3)
    grid.addWidget(who, 1, 1)
    grid.addWidget(StateShape(state), 1, 2)
    grid.addWidget(label(when, "small", strong=state in ("overdue", "today")), 1, 3)
    grid.setColumnStretch(1, 1)
    return made
