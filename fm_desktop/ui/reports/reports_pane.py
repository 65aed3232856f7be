"""Reports: whose and about which time above, the figures at the left, one of them at the right."""

from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.domain.access import Role, is_same_team
from fm_desktop.domain.figures import Figure, Report
from fm_desktop.report_words import report_words
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.people import case_managers, figures_are_shown
from fm_desktop.storage.queries.reports import FIGURES, Progress, kinds
from fm_desktop.storage.queries.reports.courses import Scope
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.pane import Pane
from fm_desktop.ui.reports.choices import Choices
from fm_desktop.ui.reports.figure_view import FigureView
from fm_desktop.ui.reports.out_dialog import OutDialog
from fm_desktop.ui.reports.reading import Reading
from fm_desktop.ui.shortcuts import PRINT, key_text
from fm_desktop.ui.tables.text_table import Index, TextRow, TextTable, TextTableModel
from fm_desktop.ui.theme import font
from fm_desktop.ui.tokens import HEADER_ROW, PAGE_MARGIN, ROW, SECTION_GAP
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.key_line import KeyLine
from fm_desktop.ui.widgets.labels import label, title

LIST_WIDTH, NARROW = 256, 1000
"""Below that width a figure of eight columns would have to be scrolled sideways beside the list."""
PATIENCE = 300
"""For how many milliseconds nothing is said of counting: what comes at once needs neither bar nor Cancel."""
QWIDGETSIZE_MAX = 16777215
"""Qt's word for no limit, which PySide does not pass on."""


class ReportNames(TextTableModel):
    """The names of the reports: what is looked at is marked, and nothing else is strong."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Answer with a plain font."""
        return font() if role == Qt.ItemDataRole.FontRole else super().data(index, role)


class ReportsPane(Pane):
    """Figures of one's own, of the team or of one of its people; the one looked at is counted first."""

    depends_on: ClassVar[Changed] = Changed.EVERYTHING

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.setObjectName("reports")
        self._figures: dict[str, Figure] = {}
        self._keys: list[str] = []
        self.choices = Choices(desk)
        self.reading = Reading(desk, self)
        self.list = TextTable("report_list", ReportNames([self.tr("Report")]), 0)
        self.list.setAccessibleName(self.tr("Reports"))
        self.list.setFixedWidth(LIST_WIDTH)
        self.view = FigureView()
        self.bar = QProgressBar()
        self.cancel = button("cancel_report", self.tr("Cancel"), self.reading.stop, "quiet", "x")
        self.hint = label(muted=True)
        self.out = button("reports_out", self.tr("Print or save …"), self._let_out, "", "printer")
        self.out.setShortcut(PRINT)
        self.out.setEnabled(False)
        self._wanted_out = False
        self.patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self.patience.timeout.connect(lambda: self._show_progress(running=self.reading.runs))
        self._key_line = KeyLine()
        self._key_line.set_keys(self.keys())
        self._set_up_bar()
        self._lay_out()
        self.choices.changed.connect(self._count)
        self.list.selectionModel().currentRowChanged.connect(lambda _now, _before: self._show_current())
        self.reading.progressed.connect(self._progressed)
        self.reading.ended.connect(self._ended)

    def _set_up_bar(self) -> None:
        self.bar.setObjectName("report_progress")
        self.bar.setAccessibleName(self.tr("Reports counted"))
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(120)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(title(self.tr("Reports")))
        head.addStretch()
        for widget in (self.hint, self.bar, self.cancel, self.out):
            head.addWidget(widget)
        top = QVBoxLayout()
        top.setContentsMargins(PAGE_MARGIN, 24, PAGE_MARGIN, SECTION_GAP)
        top.setSpacing(12)
        top.addLayout(head)
        top.addWidget(self.choices)
        body = self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        body.setContentsMargins(PAGE_MARGIN - 8, 0, 0, 0)
        body.setSpacing(0)
        body.addWidget(self.list)
        body.addWidget(self.view, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(body, 1)
        column.addWidget(self._key_line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the figure below the list where there is no room for both side by side."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        ways = QBoxLayout.Direction
        self._body.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self._body.setSpacing(12 if narrow else 0)
        self.list.setFixedWidth(self.width() - 2 * PAGE_MARGIN if narrow else LIST_WIDTH)
        self.list.setMaximumHeight(HEADER_ROW + 3 * ROW if narrow else QWIDGETSIZE_MAX)

    def keys(self) -> list[tuple[str, str]]:
        """Return the keys that work on this screen."""
        return [
            ("↑ ↓", self.tr("another report")),
            (key_text(PRINT), self.tr("print or save")),
            ("F1", self.tr("all keys")),
        ]

    def focus_first(self) -> None:
        """Begin with the list of figures."""
        self.list.setFocus()

    def refresh(self) -> None:
        """Read whom one may ask about, then count anew."""
        leads = Role.TEAM_LEAD in self.desk.me.roles
        self.desk.work.read(self, _people if leads else list, self._offer)

    def _offer(self, people: list[tuple[Id, str, str | None]]) -> None:
        mine = self.desk.me.team or None
        self.choices.offer_people([(key, name) for key, name, team in people if is_same_team(mine, team)])
        self._count()

    def _count(self) -> None:
        """Count everything again, what is looked at first."""
        period = self.choices.period()
        if period is None:
            return
        self.choices.words.setText(self.choices.period_words())
        scope, self._figures = Scope(self.choices.manager(), period), {}
        self.desk.work.read(self, lambda: kinds(scope), lambda keys: self._begin(scope, keys))

    def _begin(self, scope: Scope, keys: list[str]) -> None:
        self._figures = {}
        self._list(keys)
        shown = self.current()
        self.hint.clear()
        self.reading.start(scope, [shown, *(key for key in keys if key != shown)])
        self.bar.setRange(0, 0)
        self.patience.start()

    def _list(self, keys: list[str]) -> None:
        """List the figures, and stay with the one that is looked at."""
        if keys == self._keys:
            return
        shown, self._keys = self.current(), keys
        words, language = report_words(), self.desk.language
        names = [words.figures[key].title.text(language) for key in keys]
        rows = [TextRow(key.encode(), (name,), name) for key, name in zip(keys, names, strict=True)]
        self.list.show_rows(rows)
        place = keys.index(shown) if shown in keys else 0
        self.list.setCurrentIndex(self.list.rows.index(place, 0))

    def current(self) -> str:
        """Return which figure is looked at."""
        row = self.list.currentIndex().row()
        return self._keys[row] if 0 <= row < len(self._keys) else next(iter(FIGURES))

    def figures(self) -> list[Figure]:
        """Return what is counted, in the order of the list."""
        return [self._figures[key] for key in self._keys if key in self._figures]

    def _progressed(self, progress: Progress) -> None:
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        if progress.figure is not None:
            self._figures[progress.figure.key] = progress.figure
            if progress.figure.key == self.current():
                self._show_current()

    def _ended(self, complete: bool) -> None:
        self.patience.stop()
        self._show_progress(running=False)
        self.hint.setText("" if complete else self.tr("Stopped: not every report was counted."))
        if self._wanted_out:
            self._let_out()

    def _show_progress(self, *, running: bool) -> None:
        if not running and self.cancel.hasFocus():
            self.focus_first()  # not wherever Qt would go from what is no longer there
        self.bar.setVisible(running)
        self.cancel.setVisible(running)

    def _show_current(self) -> None:
        """Show the chosen figure as soon as it is counted."""
        figure = self._figures.get(self.current())
        self.view.setVisible(figure is not None)
        if figure is not None:
            whose = self.choices.whose.text().partition(": ")[2]
            about = f"{whose} · {self.choices.period_words()}"
            self.view.show_figure(figure, report_words(), self.desk.language, about)
        self.out.setEnabled(figure is not None)

    def _let_out(self) -> None:
        """Ask what is printed or written, and where to; what is still being counted is waited for."""
        self._wanted_out = self.reading.runs
        if self._wanted_out:
            return
        self.hint.clear()
        choices, today = self.choices, self.desk.today()
        words = (choices.whose_words(), choices.period_words())
        report = Report(tuple(self.figures()), *words, today, self.desk.language)
        is_own = choices.manager() == self.desk.me.id
        dialog = OutDialog(self.desk, report, self.current(), self, is_own=is_own)
        dialog.which.setVisible(len(report.figures) == len(self._keys))
        dialog.saved.connect(lambda name: self.hint.setText(self.tr("Saved as {file}.").format(file=name)))
        dialog.open()


def _people() -> list[tuple[Id, str, str | None]]:
    """Return whom a team lead may ask about; nobody where the office shows no figures about people."""
    if not figures_are_shown():
        return []
    return [(person.id, person.name, person.team) for person in case_managers()]
