"""One figure: title, chart, table, and below what it means and what it is taken from."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from fm_desktop.domain.figure_words import Lexicon
from fm_desktop.domain.figures import HIDDEN, Figure
from fm_desktop.ui.charts.chart_view import ChartView
from fm_desktop.ui.charts.data import chart_data
from fm_desktop.ui.reports.figure_table import FigureTable
from fm_desktop.ui.tokens import SECTION_GAP
from fm_desktop.ui.widgets.labels import label


class FigureView(QScrollArea):
    """Scrolls where a figure is longer than the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("report_figure")
        self.setAccessibleName(self.tr("Report"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the table within is what one walks through
        self.title = label(size="title", strong=True, wrap=True)
        self.about = label(muted=True)
        self.chart = ChartView()
        self.table: FigureTable | None = None
        self.nothing = label(self.tr("There is nothing to count in this period."), muted=True)
        self.definition, self.source = label(wrap=True), label(muted=True, wrap=True)
        self.hidden = label(muted=True, wrap=True)
        self._page, self._column = QWidget(), QVBoxLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        self._page.setLayout(self._column)
        self._column.setContentsMargins(24, 8, 24, 24)
        self._column.setSpacing(4)
        for widget in (self.title, self.about):
            self._column.addWidget(widget)
        self._column.addSpacing(SECTION_GAP)
        self._column.addWidget(self.nothing)
        self._column.addWidget(self.chart)
        self._column.addSpacing(8)
        self._place = QVBoxLayout()
        self._column.addLayout(self._place)
        self._column.addSpacing(SECTION_GAP)
        for widget in (self.hidden, self.definition, self.source):
            self._column.addWidget(widget)
        self._column.addStretch()
        self.setWidget(self._page)

    def show_figure(self, figure: Figure, words: Lexicon, language: str, about: str) -> None:
        """Show a figure; where there is nothing to count, in place of the chart that."""
        said = words.figures[figure.key]
        self.title.setText(said.title.text(language))
        self.about.setText(about)
        self.nothing.setVisible(figure.is_empty)
        self.chart.setVisible(not figure.is_empty)
        self.chart.show_chart(chart_data(figure, words, language), said.title.text(language), language)
        self._put_table(FigureTable(figure, words, language))
        few = any(cell is HIDDEN for row in figure.rows for cell in row.cells)
        self.hidden.setText(
            self.tr("* not shown: groups under 5, and what they could be computed from.") if few else ""
        )
        self.hidden.setVisible(few)
        self.definition.setText(said.definition.text(language))
        self.source.setText(self.tr("Source: {words}").format(words=said.source.text(language)))

    def _put_table(self, table: FigureTable) -> None:
        had_focus = self.table is not None and self.table.hasFocus()
        if self.table is not None:
            self._place.removeWidget(self.table)
            self.table.deleteLater()
        self.table = table
        self._place.addWidget(table)
        if had_focus:
            table.setFocus()
