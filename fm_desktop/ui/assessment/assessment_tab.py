"""The tab *Assessment*: the newest one beside an older one as table and picture, and the needs below."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fm_desktop.casework.assessments import ASSESSED
from fm_desktop.casework.exports.noting import ASSESSMENT
from fm_desktop.domain.assessment import View
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.assessments import AssessmentRow, AssessmentsSeen, assessments_seen
from fm_desktop.ui.assessment.compare_table import CompareTable
from fm_desktop.ui.assessment.compared import ComparedArea, compared, prognosis_words, sum_up
from fm_desktop.ui.assessment.legend import Legend
from fm_desktop.ui.assessment.needs_list import NeedsList
from fm_desktop.ui.assessment.on_paper import sheet_of
from fm_desktop.ui.assessment.words import rating_sentence
from fm_desktop.ui.case.popover import Popover
from fm_desktop.ui.case.reading_page import ReadingPage
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import plain_date
from fm_desktop.ui.pane import kept_selection
from fm_desktop.ui.printing.assessment_paper import assessment_document
from fm_desktop.ui.printing.document import Document
from fm_desktop.ui.printing.paper_buttons import Noted, PaperButtons
from fm_desktop.ui.printing.paper_head import Parties, parties_of
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.drop_down import DropDown
from fm_desktop.ui.widgets.empty_state import EmptyState
from fm_desktop.ui.widgets.flow import FlowLayout
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.pills import Choice

SIDE = 24
NOTHING = None


class AssessmentTab(ReadingPage):
    """Read when it is opened; the drop-downs choose which two assessments stand side by side."""

    deed_wanted = Signal(str, dict)
    """A deed is wished for; carries its key and what its dialog is to be given."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._client: Id | None = None
        self._case: Id | None = None
        self._seen: AssessmentsSeen | None = None
        self._parties = Parties("", "", "", "")
        self.table = CompareTable("assessment_table")
        self.table.setAccessibleName(self.tr("Assessment"))
        self.needs = NeedsList(desk.language)
        self.legend = Legend()
        self._told, self._focus = label(wrap=True), label(muted=True, wrap=True)
        self._make_choices()
        self._stack = QStackedWidget()
        self._lay_out()
        self.table.activated.connect(self._explain)
        self.needs.deed_wanted.connect(self.deed_wanted)

    def _make_choices(self) -> None:
        self.aim = Choice(
            [
                ("", self.tr("All areas")),
                ("labour", self.tr("Labour market")),
                ("social", self.tr("Social stabilisation")),
            ]
        )
        self.aim.setAccessibleName(self.tr("For which aim"))
        self.view = Choice(
            [(View.OWN, self.tr("Own view")), (View.CLIENT, self.tr("Client's view"))], look="seg"
        )
        self.view.setAccessibleName(self.tr("Whose view"))
        self.then = DropDown("assessment_then", self.tr("Then"), [])
        self.now = DropDown("assessment_now", self.tr("Now"), [])
        self.correct = button("correct_assessment", self.tr("Correct …"), self._correct, "quiet", "pencil")
        withdraw = partial(self.deed_wanted.emit, "withdraw_consent", {})
        self.withdraw = button("withdraw_consent", self.tr("Withdraw a consent …"), withdraw, "quiet")
        begin = partial(self.deed_wanted.emit, "assessment", {})
        self.again = button("repeat_assessment", self.tr("Repeat assessment …"), begin, icon_name="repeat")
        noted = Noted(self._desk, ASSESSMENT, lambda: self._client)
        self.paper = PaperButtons("assessment", self.document, self._say_saved, self, noted)
        self.aim.chosen.connect(lambda _key: self._fill())
        self.view.chosen.connect(lambda _key: self._fill())
        self.then.chosen.connect(lambda _key: self._fill())
        self.now.chosen.connect(lambda _key: self._fill())

    def _lay_out(self) -> None:
        above = FlowLayout()
        choices = (self.aim, self.view, self.then, self.now)
        for control in (*choices, self.again, self.correct, *self.paper.both, self.withdraw):
            above.addWidget(control)
        told = QHBoxLayout()
        told.addWidget(self._told, 1)
        told.addWidget(self.legend)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(above)
        column.addLayout(told)
        column.addWidget(self._focus)
        column.addWidget(self.table, 1)
        self._stack.addWidget(whole)
        self._stack.addWidget(self._empty())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SIDE + 8, 12, SIDE, 8)
        outer.setSpacing(8)
        outer.addWidget(self._stack, 1)
        outer.addWidget(self.needs)

    def _empty(self) -> QWidget:
        begin = partial(self.deed_wanted.emit, "assessment", {})
        self.begin = button("begin_assessment", self.tr("Begin assessment …"), begin, look="primary")
        return EmptyState(
            "clipboard-list",
            self.tr("No assessment yet"),
            self.tr(
                "It begins with what matters today and shows obstacles and resources side by side. "
                "Repeated later, it shows what has changed."
            ),
            (self.begin,),
        )

    def show_case(self, client: Id, case: Id | None) -> None:
        """Show the assessments of a client and the needs of a case, at once if the tab is open."""
        self._client, self._case = client, case
        self.look_again()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Begin in the table, or where one begins an assessment."""
        first: QWidget = self.table if self._stack.currentIndex() == 0 else self.begin
        (first if first.isVisibleTo(self) else self.needs.add).setFocus(reason)

    def read(self) -> None:
        """Ask for what the page shows."""
        if self._client is not None:
            self._desk.work.read(self, partial(_read, self._client, self._case), self._show)

    def _show(self, read: tuple[AssessmentsSeen, Parties]) -> None:
        seen, self._parties = read
        if seen.client != self._client:
            return
        fresh = self._seen is None or self._seen.assessments != seen.assessments
        self._seen = seen
        days = [(each.id, plain_date(each.day)) for each in seen.assessments]
        self.now.set_values(days)
        self.then.set_values([(NOTHING, self.tr("nothing")), *days])
        if fresh and days:
            self.now.choose(days[0][0])
            self.then.choose(days[1][0] if len(days) > 1 else NOTHING)
        self.then.setVisible(len(days) > 1)
        self.withdraw.setVisible(bool(seen.consents))
        self._stack.setCurrentIndex(0 if days else 1)
        for deed in (self.again, self.begin):
            deed.setVisible(seen.phase in ASSESSED)
        self.needs.show_needs(seen)
        self._fill()

    def _chosen(self, key: object) -> AssessmentRow | None:
        rows: Iterable[AssessmentRow] = self._seen.assessments if self._seen else ()
        return next((row for row in rows if row.id == key), None)

    def _fill(self) -> None:
        """Show the two assessments that are chosen."""
        now, then = self._chosen(self.now.key()), self._chosen(self.then.key())
        if self._seen is None or now is None:
            return
        if then is not None and then.id == now.id:
            then = None
        language = self._desk.language
        view = View(self.view.key())
        areas = compared(self._seen, now, then, view, self.aim.key(), language)
        newer, older = plain_date(now.day), plain_date(then.day) if then else ""
        with kept_selection(self.table):
            self.table.show_areas(areas, older, newer)
        self.legend.show_days(
            self.tr("then, {day}").format(day=older) if older else "", self.tr("now, {day}").format(day=newer)
        )
        self._tell(now, then, areas)

    def _tell(self, now: AssessmentRow, then: AssessmentRow | None, areas: list[ComparedArea]) -> None:
        assert self._seen is not None
        prognosis = prognosis_words(self._seen, now, then, self._desk.language)
        count, parts = self.tr("%n area(s)", "", len(areas)), sum_up(areas)
        told = f"{count}: {parts}." if parts else f"{count}."
        self._told.setText(" ".join(filter(None, (prognosis, told))))
        self._focus.setText(self.tr("Focus: {goals}").format(goals=now.focus) if now.focus else "")
        self._focus.setVisible(bool(now.focus))

    def document(self) -> Document | None:
        """Return the paper of the assessment that shows, the newest unless an older one is chosen."""
        now = self._chosen(self.now.key())
        if self._seen is None or now is None:
            return None
        parties = self._parties._replace(manager=self._parties.manager or self._desk.me.name)
        return assessment_document(sheet_of(self._seen, now, parties, self._desk.language))

    def _say_saved(self, words: str) -> None:
        self._focus.setText(words)
        self._focus.show()

    def _correct(self) -> None:
        now = self._chosen(self.now.key())
        if now is not None:
            self.deed_wanted.emit("assessment", {"assessment": now})

    def _explain(self, index: QModelIndex) -> None:
        """Say everything that was judged of an area, in both assessments."""
        area: ComparedArea | None = index.data(RECORD_ROLE)
        if area is None:
            return
        sentences = [f"{self._day_of(self.now)}: {rating_sentence(area.now)}"]
        if area.then is not None:
            sentences.append(f"{self._day_of(self.then)}: {rating_sentence(area.then)}")
        popover = Popover(area.name, sentences, parent=self)
        popover.open_below(self.table.viewport())
        below = self.table.visualRect(index.siblingAtColumn(0)).bottomLeft()
        popover.move(self.table.viewport().mapToGlobal(below))

    @staticmethod
    def _day_of(choice: DropDown) -> str:
        return choice.text().rpartition(": ")[2]


def _read(client: Id, case: Id | None) -> tuple[AssessmentsSeen, Parties]:
    """Return the assessments of a client and who stands on their paper; on the database thread."""
    return assessments_seen(client, case), parties_of(client, case)
