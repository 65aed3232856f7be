"""The tab *Plan*: goals with needs and strategy, steps with how they stand, versions, paper."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from fm_desktop.casework.exports.noting import PLAN
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.domain.plan import PLANNED_IN
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.plan import VersionRow
from fm_desktop.ui.case.reading_page import ReadingPage
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import plain_date
from fm_desktop.ui.plan.plan_list import PlanList
from fm_desktop.ui.plan.plan_rows import PlanRow, Standing, rows_of
from fm_desktop.ui.plan.reading import PlanShown, read_plan
from fm_desktop.ui.printing.document import Document
from fm_desktop.ui.printing.paper_buttons import Noted, PaperButtons
from fm_desktop.ui.printing.plan_paper import PlanSheet, plan_document
from fm_desktop.ui.roles import RECORD_ROLE
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.drop_down import DropDown
from fm_desktop.ui.widgets.empty_state import EmptyState
from fm_desktop.ui.widgets.flow import FlowLayout
from fm_desktop.ui.widgets.labels import label

SIDE = 24
NOW = "now"


class PlanTab(ReadingPage):
    """The plan as it is today, or one of its versions as it was handed out."""

    deed_wanted = Signal(str, dict)
    """A deed is wished for; carries its key and what its dialog is to be given."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._about: tuple[Id, Id | None, str] | None = None
        self._shown: PlanShown | None = None
        self.list = PlanList("plan_list")
        self.list.setAccessibleName(self.tr("Goals and steps"))
        self.list.activated.connect(lambda index: self._steer(index.data(RECORD_ROLE)))
        self.versions = DropDown("plan_versions", "", [(NOW, self.tr("As of today"))])
        self.versions.setAccessibleName(self.tr("Which version to show"))
        self.versions.chosen.connect(lambda _key: self._show_chosen())
        self._progress, self._hint = label(strong=True), label(muted=True, wrap=True)
        self._make_buttons()
        self._stack = QStackedWidget()
        self._lay_out()

    def _make_buttons(self) -> None:
        wants = self.deed_wanted.emit
        self.steer = button(
            "steer_plan", self.tr("Steer …"), lambda: wants("steering", {}), "", "list-checks"
        )
        self.change = button("change_plan", self.tr("Change plan …"), lambda: wants("plan", {}), "", "pencil")
        self.sign = button("sign_plan", self.tr("Enter signature …"), self._sign, "quiet")
        noted = Noted(self._desk, PLAN, lambda: self._about and self._about[0])
        self.paper = PaperButtons("plan", self.document, self._hint.setText, self, noted)
        self.make = button("make_plan", self.tr("Make a plan …"), lambda: wants("plan", {}), "primary")

    def _lay_out(self) -> None:
        tools = QWidget()
        row = FlowLayout(tools)
        for each in (self.versions, self.steer, self.change, *self.paper.both, self.sign):
            row.addWidget(each)
        words = QHBoxLayout()
        words.setSpacing(12)
        words.addWidget(self._progress)
        words.addWidget(self._hint, 1)
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        inside.addWidget(tools)
        inside.addLayout(words)
        inside.addWidget(self.list, 1)
        heading = self.tr("No integration plan yet")
        text = self.tr(
            "It says in the client's words what is to be reached, who does what until when, "
            "and is handed out on paper."
        )
        self._stack.addWidget(page)
        self._stack.addWidget(EmptyState("list-checks", heading, text, (self.make,)))
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE + 8, 12, SIDE, 8)
        column.addWidget(self._stack)

    def show_case(self, client: Id, case: Id | None, phase: str) -> None:
        """Show the plan of a case, at once if the tab is open."""
        if self._about is None or self._about[:2] != (client, case):
            self.versions.choose(NOW)
        self._about = (client, case, phase)
        self.look_again()

    def setFocus(self, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
        """Put the focus where work begins; a focus proxy would be spoken instead of it."""
        (self.list if self._stack.currentIndex() == 0 else self.make).setFocus(reason)

    def read(self) -> None:
        """Ask for what the page shows."""
        if self._about is None:
            return
        client, case, _phase = self._about
        if case is None:
            self._stack.setCurrentIndex(1)
            self.make.hide()
        else:
            self._desk.work.read(self, partial(read_plan, client, case, self._desk.language), self._show)

    def _show(self, shown: PlanShown) -> None:
        self._shown = shown
        assert self._about is not None
        may = Phase(self._about[2]) in PLANNED_IN
        self.make.setVisible(may)
        for each in (self.steer, self.change):
            each.setEnabled(may)
        self.paper.set_enabled(shown.newest is not None)
        versions = [(each.id, self._version_words(each)) for each in shown.plan.versions]
        self.versions.set_values([(NOW, self.tr("As of today")), *versions])
        self._stack.setCurrentIndex(0 if shown.goals or shown.plan.versions else 1)
        self._show_chosen()

    def _show_chosen(self) -> None:
        """Show the plan of today or the version that is chosen."""
        shown = self._shown
        if shown is None:
            return
        version = self._chosen()
        goals = shown.goals if version is None else version.paper.goals
        judged = shown.judged if version is None else {}
        day = self._desk.today() if version is None else version.day
        self.list.show_rows(rows_of(goals, Standing(day, shown.soon_days, judged)))
        self.sign.setVisible(shown.newest is not None and shown.newest.signed_on is None)
        self._say(shown, version)

    def _say(self, shown: PlanShown, version: VersionRow | None) -> None:
        if version is not None:
            self._progress.setText(self.tr("As it was handed out"))
            self._hint.setText(self._about_version(shown, version))
            return
        done = shown.progress
        self._progress.setText(self.tr("{done} of {all} steps done").format(done=done.done, all=done.counted))
        if shown.newest is None:
            self._hint.setText(self.tr("Not handed out yet."))
        elif shown.has_changed():
            self._hint.setText(
                self.tr("Changed since version {number} was handed out.").format(number=shown.newest.number)
            )
        else:
            self._hint.setText("")

    def _about_version(self, shown: PlanShown, version: VersionRow) -> str:
        """Return why there was a version, and how it differs from the one before."""
        found = shown.differs(version)
        parts = [version.reason]
        if found is not None:
            for words, what in (
                (self.tr("new: {what}"), found.added),
                (self.tr("changed: {what}"), found.changed),
                (self.tr("gone: {what}"), found.removed),
            ):
                parts.append(words.format(what=", ".join(what)) if what else "")
        return " · ".join(part for part in parts if part)

    def _chosen(self) -> VersionRow | None:
        versions = self._shown.plan.versions if self._shown else ()
        return next((each for each in versions if each.id == self.versions.key()), None)

    def _version_words(self, version: VersionRow) -> str:
        words = self.tr("Version {number}, {day}")
        text = words.format(number=version.number, day=plain_date(version.day))
        if version.assisted:
            text += " · " + self.tr("assisted")
        if version.signed_on is not None:
            text += " · " + self.tr("signed {day}").format(day=plain_date(version.signed_on))
        return text

    def _steer(self, row: PlanRow | None) -> None:
        """Judge the step or steer the goal the cursor is on; what was handed out is only read."""
        if row is not None and row.key is not None and self._chosen() is None and self.steer.isEnabled():
            self.deed_wanted.emit("steering", {"row": row.key})

    def _sign(self) -> None:
        if self._shown is not None and self._shown.newest is not None:
            self.deed_wanted.emit("plan_signed", {"version": self._shown.newest})

    def document(self) -> Document | None:
        """Return the paper of the version that shows; as of today that of the newest."""
        shown = self._shown
        version = self._chosen() or (shown.newest if shown else None)
        if shown is None or version is None:
            return None
        parties = shown.parties
        parties = parties._replace(manager=parties.manager or self._desk.me.name)
        return plan_document(PlanSheet(parties, version.number, version.day, version.assisted, version.paper))
