"""Guided dialogs: one thought per page, the steps at the left, the deed at the right below."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget, QWizard, QWizardPage

from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import RADIUS, STEP_ROW, tokens
from fm_desktop.ui.widgets.inline_error import repolish
from fm_desktop.ui.widgets.labels import label, title
from fm_desktop.ui.widgets.row_delegate import paint_text
from fm_desktop.ui.widgets.state_shape import paint_tick

SIDE = 240
WIDTH = 920
HEIGHT = 640
DISC = 20

Button = QWizard.WizardButton


class GuidedPage(QWizardPage):
    """One page: a question as title, a line on what it is about, and the fields below."""

    step = ""
    """The words in the list of steps."""

    def __init__(self, heading: str, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.heading, self.about = title(heading), label(about, muted=True, wrap=True)
        self.heading.setWordWrap(True)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(40, 28, 40, 16)
        self.column.setSpacing(4)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.about)
        self.column.addSpacing(16)
        self.about.setVisible(bool(about))

    def add_field(self, name: str, field: QWidget, hint: str = "") -> None:
        """Add a field below its label, which is its buddy, and perhaps a hint below it."""
        caption = label(name, strong=True)
        caption.setBuddy(field)
        if not field.accessibleName():
            field.setAccessibleName(name.replace("&", ""))
        self.column.addWidget(caption)
        self.column.addWidget(field)
        if hint:
            self.column.addWidget(label(hint, size="small", muted=True, wrap=True))
        self.column.addSpacing(12)

    def finish(self) -> None:
        """Push what was added to the top of the page."""
        self.column.addStretch(1)


class Guided(QWizard):
    """The frame of a guided dialog; pages are added in the order of their steps."""

    def __init__(self, heading: str, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.steps = StepList(heading, about)
        self.setSideWidget(self.steps)
        self._dress_buttons()
        self.resize(WIDTH, HEIGHT)
        self.currentIdChanged.connect(self._moved)

    def _dress_buttons(self) -> None:
        for which, name, words, look in (
            (Button.BackButton, "back", self.tr("&Back"), ""),
            (Button.NextButton, "next", self.tr("&Next"), "primary"),
            (Button.CommitButton, "commit", self.tr("&Next"), "primary"),
            (Button.FinishButton, "finish", self.tr("&Finish"), "primary"),
            (Button.CancelButton, "cancel", self.tr("Cancel"), "quiet"),
        ):
            self.setButtonText(which, words)
            made = self.button(which)
            made.setObjectName(f"wizard_{name}")
            made.setProperty("look", look)
            repolish(made)
        order = [Button.Stretch, Button.CancelButton, Button.BackButton]
        self.setButtonLayout([*order, Button.NextButton, Button.CommitButton, Button.FinishButton])

    def set_pages(self, pages: Sequence[GuidedPage]) -> None:
        """Add the pages and list their steps."""
        for page in pages:
            self.addPage(page)
        self.list_steps()

    def listed(self) -> list[int]:
        """Return the pages that are steps of the list, in their order."""
        return list(self.pageIds())

    def list_steps(self) -> None:
        """List the steps anew, such as when one is not needed any more."""
        pages = [self.page(page_id) for page_id in self.listed()]
        self.steps.set_steps([page.step for page in pages if isinstance(page, GuidedPage)])
        self._moved(self.currentId())

    def showEvent(self, event: QShowEvent) -> None:
        """Let the steps reach the edge: Qt lays a margin around what stands at the side."""
        super().showEvent(event)
        self._around = self.steps.parentWidget()  # kept: Qt's label dies with its last Python name
        frame = self._around.layout() if self._around is not None else None
        if frame is not None:
            frame.setContentsMargins(0, 0, 0, 0)

    def _moved(self, page_id: int) -> None:
        ids = self.listed()
        self.steps.set_current(ids.index(page_id) if page_id in ids else 0)


class StepList(QWidget):
    """The steps: number, tick on what is done, the current one tinted."""

    def __init__(self, heading: str, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: list[str] = []
        self._current = 0
        self.setFixedWidth(SIDE)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.heading, self.about = label(heading, strong=True, wrap=True), label(about, muted=True, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 12, 0)
        column.setSpacing(2)
        column.addWidget(self.heading)
        column.addWidget(self.about)
        column.addStretch()
        self.about.setVisible(bool(about))

    def set_steps(self, steps: list[str]) -> None:
        """List these steps."""
        self._steps = steps
        self._name_it()
        self.update()

    def set_current(self, number: int) -> None:
        """Mark one as current, those before as done."""
        self._current = number
        self._name_it()
        self.update()

    def _name_it(self) -> None:
        if self._current < len(self._steps):
            words = self.tr("Step {number} of {count}: {step}")
            number = self._current + 1
            text = words.format(number=number, count=len(self._steps), step=self._steps[self._current])
            self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """Return the room the steps need."""
        return QSize(SIDE, 80 + STEP_ROW * len(self._steps))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, line and steps."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens().window)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), tokens().line)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        last = self.about if self.about.isVisible() else self.heading
        top = last.geometry().bottom() + 16
        for number, step in enumerate(self._steps):
            self._paint_step(
                painter, QRectF(12, top + number * STEP_ROW, self.width() - 24, 36), number, step
            )

    def _paint_step(self, painter: QPainter, row: QRectF, number: int, step: str) -> None:
        here, done = number == self._current, number < self._current
        if here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens().selected)
            painter.drawRoundedRect(row, RADIUS, RADIUS)
        disc = QRectF(row.x() + 12, row.center().y() - DISC / 2, DISC, DISC)
        _paint_disc(painter, disc, number + 1, here, done)
        ink = tokens().text if here or done else tokens().muted
        area = row.adjusted(DISC + 24, 0, -8, 0)
        paint_text(painter, area, step, ink, font(strong=here), elide=True)


def _paint_disc(painter: QPainter, disc: QRectF, number: int, here: bool, done: bool) -> None:
    ink = tokens().accent if here else tokens().covered if done else tokens().edge
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(tokens().accent if here else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(disc.adjusted(0.75, 0.75, -0.75, -0.75))
    if done:
        paint_tick(painter, disc.adjusted(5, 5, -5, -5), ink)
        return
    painter.setPen(tokens().on_accent if here else tokens().muted)
    painter.setFont(font("small", strong=here))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(number))
