"""Outcomes of a client with their proof, and what the facts propose: accepted or refused by key."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.outcomes import refuse_proposal
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.outcomes import OutcomeRow, Proposed, SuccessSeen, success_seen
from fm_desktop.ui.case.reading_page import ReadingPage
from fm_desktop.ui.case.reason_words import success_words
from fm_desktop.ui.cases.line_actions import LineAction, add_actions
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import show_error
from fm_desktop.ui.formats import column_date, numeric_date
from fm_desktop.ui.pane import kept_selection
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.success.course_table import CourseTable
from fm_desktop.ui.success.fact_words import fact_words
from fm_desktop.ui.success.outcome_dialogs import Offered
from fm_desktop.ui.tables.text_table import TextRow, TextTable, TextTableModel
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.flow import FlowLayout
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.section_header import SectionHeader
from fm_desktop.ui.widgets.whole_text import WholeText

PROOF = 3
BESIDE = Changed.OUTCOMES | Changed.ASSESSMENTS | Changed.PLANS | Changed.SERVICES | Changed.CASES


class SuccessPage(ReadingPage):
    """Enter accepts a proposal or changes an outcome, Del refuses or withdraws, E records one by hand."""

    deed_wanted = Signal(str, dict)
    """A deed is wished for; carries its key and what its dialog is to be given."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._client: Id | None = None
        self._case: Id | None = None
        self._may_change = False
        self._seen: SuccessSeen | None = None
        labels = (self.tr("State"), self.tr("Day"), self.tr("What was reached"), self.tr("How it is seen"))
        self.table = TextTable("outcomes", TextTableModel(labels, 0), PROOF, 0)
        self.table.setAccessibleName(self.tr("Outcomes"))
        self.table.activated.connect(lambda _index: self.go_on())
        self._whole = WholeText("outcome_whole", self.tr("How it is seen"))
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._turn())
        self.courses = CourseTable()
        self._none = label(muted=True, wrap=True)
        self._no_course = label(muted=True, wrap=True)
        self.refused = QCheckBox(self.tr("Also &show what does not count"))
        self.refused.setObjectName("outcomes_refused")
        self.refused.toggled.connect(lambda _on: self._show_rows())
        self._lay_out()
        add_actions(self.table, self._actions())
        desk.data_changed.connect(self._data_changed)

    def _actions(self) -> list[LineAction]:
        return [
            LineAction("outcome_new", self.tr("Record one …"), "E", self.record, "plus"),
            LineAction("outcome_on", self.tr("Accept or change …"), "F2", self.go_on, "pencil"),
            LineAction(),
            LineAction("outcome_not", self.tr("Does not count"), "Del", self.refuse, "x"),
        ]

    def _lay_out(self) -> None:
        self._new = button("new_outcome", self.tr("Record …"), self.record, "", "plus")
        self._on = button("outcome_go_on", self.tr("Accept …"), self.go_on, "", "check")
        self._not = button("outcome_refuse", self.tr("Does not count (Del)"), self.refuse, "", "x")
        above = FlowLayout()
        for each in (self._new, self._on, self._not, self.refused):
            above.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(above)
        column.addWidget(self._none)
        column.addWidget(self.table, 3)
        column.addWidget(self._whole)
        column.addSpacing(6)
        column.addWidget(SectionHeader(self.tr("How the areas of life have moved")))
        column.addWidget(self._no_course)
        column.addWidget(self.courses, 2)
        column.addStretch()

    def show_case(self, client: Id, case: Id | None, *, may_change: bool) -> None:
        """Show the outcomes of a client, at once if the page is open; new ones belong to the case given."""
        self._client, self._case, self._may_change = client, case, may_change and case is not None
        self.look_again()

    def read(self) -> None:
        """Ask for what the page shows."""
        if self._client is not None:
            self._desk.work.read(self, partial(success_seen, self._client, self._case), self._show)

    def _data_changed(self, changed: Changed) -> None:
        if changed & BESIDE:
            self.look_again()

    def _show(self, seen: SuccessSeen) -> None:
        self._seen = seen
        self.courses.show_courses(seen.courses, seen.catalogues, self._desk.language)
        self.courses.setVisible(bool(seen.courses))
        self._no_course.setText(self.tr("There is no assessment of this case yet."))
        self._no_course.setVisible(not seen.courses)
        self._show_rows()

    def _show_rows(self) -> None:
        if self._seen is None:
            return
        rows = list(self._rows(self._seen))
        with kept_selection(self.table):
            self.table.show_rows(rows)
        self.table.setVisible(bool(rows))
        self._none.setText(self.tr("No outcome is recorded, and the facts of the case propose none yet."))
        self._none.setVisible(not rows)
        hidden = any(each.refused for each in self._seen.proposed) or any(
            each.withdrawn_on for each in self._seen.outcomes
        )
        self.refused.setVisible(hidden)
        for each in (self._new, self._on, self._not):
            each.setVisible(self._may_change)
        self._turn()

    def _rows(self, seen: SuccessSeen) -> Iterator[TextRow]:
        """Yield what waits for a word, then what counts, then what does not."""
        all_too = self.refused.isChecked()
        for found in sorted(seen.proposed, key=lambda each: each.refused):
            if not found.refused:
                yield self._proposed(found, self.tr("proposed"), "today")
        for row in seen.outcomes:
            if row.withdrawn_on is None:
                yield self._outcome(row, self.tr("counts"), "covered")
        if all_too:
            for found in seen.proposed:
                if found.refused:
                    yield self._proposed(found, self.tr("does not count"), "")
            for row in seen.outcomes:
                if row.withdrawn_on is not None:
                    yield self._outcome(row, self.tr("withdrawn"), "")

    def _proposed(self, found: Proposed, state: str, look: str) -> TextRow:
        assert self._seen is not None
        proposal = found.proposal
        told = fact_words(proposal, self._seen.catalogues, self._desk.language)
        texts = (state, column_date(proposal.day), success_words(proposal.criterion), told)
        return TextRow(proposal.row + proposal.criterion.encode(), texts, ", ".join(texts), found, look)

    def _outcome(self, row: OutcomeRow, state: str, look: str) -> TextRow:
        proof = row.proof
        if row.withdrawn_on is not None:
            proof = f"{row.withdrawn_reason} ({numeric_date(row.withdrawn_on)}) · {proof}"
        elif row.fact_holds is False:
            proof = self.tr("The facts do not say so any more.") + f" {proof}"
        texts = (state, column_date(row.day), success_words(row.criterion), proof)
        return TextRow(row.id, texts, ", ".join(texts), row, look)

    def _turn(self) -> None:
        """Write the proof out, and offer what can be done with the row the cursor is on."""
        self._whole.setText(self.table.currentIndex().siblingAtColumn(PROOF).data() or "")
        found = self._current()
        is_proposal = isinstance(found, Proposed)
        self._on.setText(self.tr("Accept …") if is_proposal else self.tr("Change …"))
        self._on.setEnabled(found is not None)
        self._not.setEnabled(found is not None)

    def _current(self) -> Proposed | OutcomeRow | None:
        """Return what the cursor is on, where something can be done with it."""
        found = self.table.currentIndex().data(RECORD_ROLE)
        if not self._may_change or self._seen is None:
            return None
        if isinstance(found, Proposed):
            return found
        usable = isinstance(found, OutcomeRow) and found.withdrawn_on is None and found.case == self._case
        return found if usable else None

    def record(self) -> None:
        """Record an outcome nothing has proposed."""
        if self._may_change:
            self.deed_wanted.emit("outcome", {})

    def go_on(self) -> None:
        """Accept the proposal, or change the outcome, the cursor is on."""
        found = self._current()
        if isinstance(found, Proposed) and self._seen is not None:
            told = fact_words(found.proposal, self._seen.catalogues, self._desk.language)
            self.deed_wanted.emit("outcome", {"offered": Offered(found.proposal, told)})
        elif isinstance(found, OutcomeRow):
            self.deed_wanted.emit("outcome", {"outcome": found})

    def refuse(self) -> None:
        """Say that what the cursor is on does not count; a proposal at once, an outcome with the reason."""
        found = self._current()
        if isinstance(found, OutcomeRow):
            self.deed_wanted.emit("withdraw_outcome", {"outcome": found})
        elif isinstance(found, Proposed) and not found.refused and self._case is not None:
            key, desk = found.proposal.key, self._desk
            deed = partial(refuse_proposal, self._case, key, by=desk.author, today=desk.today())
            desk.work.write(self, deed, self.table.setFocus, partial(show_error, self))
