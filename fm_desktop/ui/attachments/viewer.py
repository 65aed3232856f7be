"""Shows an attached picture, text or PDF inside the program: nothing of it is written anywhere."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QImage, QKeySequence, QPalette, QPixmap, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from fm_desktop.casework.imports.encoding import decoded
from fm_desktop.domain.file_kinds import KINDS, PDF, PICTURE
from fm_desktop.storage.queries.attachments import Opened
from fm_desktop.ui.attachments.pictures_of_files import MOST_PIXELS, PdfPages, picture_of
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.theme import font
from fm_desktop.ui.widgets.buttons import button, icon_button
from fm_desktop.ui.widgets.labels import label

WIDTH, HEIGHT = 860, 760
STEP, SMALLEST, LARGEST = 1.25, 0.1, 6.0
FRAME = 24
LONGEST_TEXT = 2_000_000
"""How many signs of a text are shown; more would take their time."""


class Viewer(QDialog):
    """Plus and minus change the size, 0 fits the width, page keys turn the pages of a PDF, Esc closes."""

    def __init__(self, desk: Desk, opened: Opened, parent: QWidget | None = None) -> None:
        shown = KINDS[opened.kind].shown
        picture = picture_of(opened.content, opened.name) if shown == PICTURE else None
        pages = PdfPages(opened.content, opened.name) if shown == PDF else None
        super().__init__(parent)  # only now: what cannot be shown leaves no window behind
        self.setObjectName("attachment_viewer")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Attached file"))  # the name may say whose it is
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        self._opened, self.page, self.zoom, self._fits = opened, 0, 1.0, True
        self._picture, self.pages = picture, pages
        self._desk, self._drawn_page = desk, -1
        self.text = None if shown in (PICTURE, PDF) else self._text_of(opened.content)
        self.sheet = QLabel()
        self.area = QScrollArea()
        self._place = label(muted=True)
        self._place.setObjectName("viewer_place")
        self._lay_out()
        self._bind_keys()
        self.resize(WIDTH, HEIGHT)
        desk.leaving.connect(self.close)  # a locked desk keeps no file in sight, nor in memory

    def _text_of(self, content: bytes) -> QPlainTextEdit:
        text = decoded(content)[0]
        if len(text) > LONGEST_TEXT:
            text = text[:LONGEST_TEXT] + "\n\n" + self.tr("… The file goes on; only its beginning is shown.")
        made = QPlainTextEdit(text)
        made.setObjectName("viewer_text")
        made.setAccessibleName(self.tr("Text of the file"))
        made.setReadOnly(True)
        made.setTabChangesFocus(True)
        return made

    def _lay_out(self) -> None:
        name = label(wrap=True)
        name.setText(self._opened.name)
        name.setFont(font(strong=True))
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(name, 1)
        head.addWidget(self._place)
        if self.pages is not None and self.pages.count > 1:
            back, on = self.tr("Page before"), self.tr("Next page")
            head.addWidget(icon_button("viewer_back", "chevron-left", back, lambda: self.turn(-1)))
            head.addWidget(icon_button("viewer_on", "chevron-right", on, lambda: self.turn(1)))
        head.addWidget(icon_button("viewer_smaller", "minus", self.tr("Smaller"), self.smaller))
        head.addWidget(icon_button("viewer_larger", "plus", self.tr("Larger"), self.larger))
        head.addWidget(button("viewer_fit", self.tr("Fit width (0)"), self.fit, "quiet"))
        head.addWidget(button("viewer_close", self.tr("Close"), self.close, "quiet"))
        self.sheet.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sheet.setAccessibleName(self._opened.name)
        self.area.setObjectName("viewer_area")
        self.area.setAccessibleName(self.tr("Page"))
        self.area.setWidget(self.sheet)
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.text or self.area, 1)

    def _bind_keys(self) -> None:
        for keys, deed in (
            (("+", "Ctrl++", "Ctrl+="), self.larger),
            (("-", "Ctrl+-"), self.smaller),
            (("0", "Ctrl+0"), self.fit),
        ):
            for key in keys:
                QShortcut(QKeySequence(key), self).activated.connect(deed)
        if self.pages is not None:
            QShortcut(QKeySequence("PgDown"), self).activated.connect(lambda: self.turn(1))
            QShortcut(QKeySequence("PgUp"), self).activated.connect(lambda: self.turn(-1))
            QShortcut(QKeySequence("Home"), self).activated.connect(lambda: self.turn(-self.page))
            QShortcut(QKeySequence("End"), self).activated.connect(self._turn_to_last)

    def larger(self) -> None:
        """Show it larger."""
        self._scale(self.zoom * STEP)

    def smaller(self) -> None:
        """Show it smaller."""
        self._scale(self.zoom / STEP)

    def fit(self) -> None:
        """Let it fill the width, or a text have its own size."""
        self._fits = True
        if self.text is not None:
            self.text.setFont(font())
        self._scale(1.0 if self.text is not None else self._fitting(), fits=True)

    def turn(self, pages: int) -> None:
        """Go so many pages on or back."""
        if self.pages is not None:
            self.page = max(0, min(self.pages.count - 1, self.page + pages))
            self.area.verticalScrollBar().setValue(0)
            self._draw()

    def _turn_to_last(self) -> None:
        if self.pages is not None:
            self.turn(self.pages.count)

    def _fitting(self) -> float:
        """Return the size at which it is as wide as the window; a small picture keeps its own."""
        bar = self.area.verticalScrollBar().sizeHint().width()  # which may be there or not
        room = self.area.width() - bar - FRAME
        if self._picture is not None:
            return min(1.0, room / max(1, self._picture.width()))
        return 1.0 if self.pages is None else room / self.pages.width(self.page)

    def _scale(self, zoom: float, *, fits: bool = False) -> None:
        self._fits = fits
        before, self.zoom = self.zoom, max(SMALLEST, min(self._largest(), zoom))
        if self.text is not None:
            size = self.text.font()
            size.setPointSizeF(max(4.0, font().pointSizeF() * self.zoom))
            self.text.setFont(size)
        elif before != self.zoom or self.sheet.pixmap().isNull():
            self._draw()
        self._tell()

    def _largest(self) -> float:
        """Return how large it may get: a picture of many dots is enlarged no further than can be borne."""
        if self._picture is None:
            return LARGEST
        dots = max(1, self._picture.width() * self._picture.height())
        return float(min(LARGEST, max(1.0, (MOST_PIXELS / dots) ** 0.5) / self.devicePixelRatioF()))

    def _scaled(self, picture: QImage, zoom: float) -> QImage:
        wide = max(1, round(picture.width() * zoom))
        return picture.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)

    def _draw(self) -> None:
        """Show a picture at once; a page is drawn in the queue of jobs, what was there stays meanwhile."""
        zoom = self.zoom * self.devicePixelRatioF()
        if self._picture is not None:
            self._put(self._scaled(self._picture, zoom))
            return
        if self.pages is None:
            return
        wanted = self.page, self.zoom
        if self._drawn_page != self.page:
            self.sheet.setText(self.tr("The page is being drawn …"))
            self.sheet.adjustSize()
        draw = partial(self.pages.image, self.page, zoom)
        self._desk.work.read(self, draw, partial(self._drawn, wanted), partial(self._not_drawn, wanted))
        self._tell()

    def _drawn(self, wanted: tuple[int, float], image: QImage) -> None:
        """Show a page that was drawn, if it is still the one that is looked at."""
        if wanted == (self.page, self.zoom):
            self._drawn_page = self.page
            self._put(image)

    def _not_drawn(self, wanted: tuple[int, float], error: BaseException) -> None:
        if wanted == (self.page, self.zoom):
            self._drawn_page = -1
            self.sheet.setText(error_text(error))
            self.sheet.adjustSize()

    def _put(self, image: QImage) -> None:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        self.sheet.setPixmap(pixmap)
        self.sheet.resize(pixmap.deviceIndependentSize().toSize())
        self._tell()

    def _tell(self) -> None:
        """Say which page it is and how large."""
        size = self.tr("{percent} %").format(percent=round(self.zoom * 100))
        if self.pages is not None and self.pages.count > 1:
            where = self.tr("Page {page} of {count}").format(page=self.page + 1, count=self.pages.count)
            size = f"{where} · {size}"
        self._place.setText(size)

    def showEvent(self, event: QShowEvent) -> None:
        """Fit the width at first, and begin in the file."""
        super().showEvent(event)
        if self._fits:
            self.fit()
        (self.text or self.area).setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the document go."""
        if self.pages is not None:
            self.pages.close()
            self.pages = None
        super().closeEvent(event)
