"""One focus ring per window: drawn outside the control, it shifts no layout."""

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFocusFrame,
    QMenu,
    QMenuBar,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)
from shiboken6 import isValid

from fm_desktop.ui.tokens import RADIUS, tokens

DISTANCE = 4
WIDTH = 2
OWN_RING = (QAbstractItemView, QMenu, QMenuBar)
"""Lists paint the ring around their current row themselves."""


class RingStyle(QProxyStyle):
    """Keeps the ring at its distance and unmasked: the mask cuts the curve into steps."""

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """Return the distance for the two margins of the frame."""
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return DISTANCE
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,
    ) -> int:
        """Ask for no mask, and for a ring that belongs to the window: a parent would clip it."""
        if hint == QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        return super().styleHint(hint, option, widget, returnData)


class Ring(QFocusFrame):
    """The ring of one window."""

    def __init__(self, style: QStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self.setStyle(style)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ring with the control's radius and the distance added; around nothing there is none."""
        if self.widget() is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens().accent, WIDTH))
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(area, self._radius(), self._radius())

    def _radius(self) -> float:
        pill = self.widget().property("look") in ("chip", "toggle", "offer")
        return self.height() / 2 if pill else RADIUS + 2


class FocusRings(QObject):
    """Moves the ring of each window to the control that has the focus."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._style = RingStyle("Fusion")
        self._style.setParent(self)
        self._rings: dict[int, Ring] = {}
        app.focusChanged.connect(self._move)
        self._app = app
        self._move(None, app.focusWidget())

    def stop(self) -> None:
        """Draw no ring any longer."""
        self._app.focusChanged.disconnect(self._move)
        for ring in self._rings.values():
            ring.hide()

    def _move(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is None or not isValid(now):  # a window that dies hands its focus on to what dies with it
            return
        window = now.window()
        if _rings_itself(now):
            if (ring := self._rings.get(id(window))) is not None:
                ring.hide()
            return
        ring = self._ring_of(window)
        ring.setWidget(_framed(now))
        ring.show()  # the same control again, after a list had the focus, shows nothing by itself

    def _ring_of(self, window: QWidget) -> Ring:
        key = id(window)
        if key not in self._rings:
            self._rings[key] = window.findChild(Ring) or Ring(self._style, window)
            window.destroyed.connect(lambda _window=None, key=key: self._rings.pop(key, None))
        return self._rings[key]


def _rings_itself(widget: QWidget) -> bool:
    return isinstance(widget, OWN_RING) or bool(widget.property("own_ring"))


def _framed(widget: QWidget) -> QWidget:
    """Return the control the ring goes around: a combo's line edit means the combo."""
    parent = widget.parentWidget()
    if parent is not None and parent.focusProxy() is widget and parent.property("ring_around"):
        return parent
    return widget
