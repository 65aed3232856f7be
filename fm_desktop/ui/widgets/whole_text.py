"""The whole text of a cell too narrow for it; beyond a few lines it scrolls."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from fm_desktop.ui.widgets.labels import label

LINES = 6


class WholeText(QScrollArea):
    """Takes no room while there is nothing to say."""

    def __init__(self, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text = label(wrap=True, muted=True)
        policy = QSizePolicy.Policy.Ignored  # the hint of a text that wraps is that of a narrow block
        self._text.setSizePolicy(QSizePolicy.Policy.Preferred, policy)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._text.setBackgroundRole(QPalette.ColorRole.Base)
        self.setWidget(self._text)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Base)
        self.hide()

    def setText(self, text: str) -> None:
        """Show another text, from its beginning."""
        self._text.setText(text)
        self.setVisible(bool(text))
        self._fit()
        self.verticalScrollBar().setValue(0)

    def text(self) -> str:
        """Return what is shown."""
        return self._text.text()

    def resizeEvent(self, event: object) -> None:
        """Wrap anew at another width."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def _fit(self) -> None:
        """Be as high as the text needs, up to a few lines; only what scrolls takes the focus."""
        line = self._text.fontMetrics().lineSpacing()
        needed = self._text.heightForWidth(max(self.viewport().width(), 1)) + 4
        most = line * LINES + 4
        self.setFixedHeight(min(needed, most))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if needed > most else Qt.FocusPolicy.NoFocus)
