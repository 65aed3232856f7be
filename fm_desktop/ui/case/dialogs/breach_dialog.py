"""A breach of duty or a missed appointment: what happened, and the steps since (HA 4.5)."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.breaches import BreachData, continue_breach, record_breach
from fm_desktop.casework.changes import Changed
from fm_desktop.storage.queries.services import BreachRow
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.pills import Choice


class BreachDialog(DeedDialog):
    """Facts and steps; no amounts, no recommendation."""

    form = "breach"
    errors_at = {
        "heard_missing": "breach_heard",
        "decision_missing": "breach_decision",
        "text_missing": "breach_what",
    }

    def __init__(
        self,
        desk: Desk,
        subject: Subject,
        breach: BreachRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        heading = self.tr("Breach or missed appointment")
        super().__init__(desk, "breach_dialog", heading, self.tr("Record"), subject, parent)
        self._known = breach
        known = breach._asdict() if breach else {}
        kinds = [("appointment", self.tr("missed appointment")), ("duty", self.tr("breach of duty"))]
        self._kind = Choice(kinds, look="seg")
        self._kind.choose(known.get("kind", "appointment"))
        self.fields.add("breach_kind", self.tr("What it is"), self._kind)
        past = not_in_future(desk)
        self._day = self.fields.add_date(
            "breach_day", self.tr("When"), known.get("day", desk.today()), "past", past
        )
        judge = needed(desk, "text_missing", lambda: self._what)
        self._what = self.fields.add_text(
            "breach_what", self.tr("What happened"), known.get("what", ""), judge, lines=2
        )
        self._heard_on = self.fields.add_date(
            "breach_heard_on", self.tr("Client heard on"), known.get("heard_on"), "past", past, required=False
        )
        words = self.tr("What the client said")
        self._heard = self.fields.add_text("breach_heard", words, known.get("heard", ""), lines=2)
        words = self.tr("Passed on to the benefits department on")
        self._passed = self.fields.add_date(
            "breach_passed_on", words, known.get("passed_on"), "past", past, required=False
        )
        words = self.tr("Decided there on")
        self._decided = self.fields.add_date(
            "breach_decided_on", words, known.get("decided_on"), "past", past, required=False
        )
        words = self.tr("How it was decided")
        self._decision = self.fields.add_line("breach_decision", words, known.get("decision", ""))
        hint = self.tr("The benefits department decides; no amounts are computed here.")
        self.fields.add_widget(label(hint, size="small", muted=True, wrap=True))

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        day = self._day.day()
        assert day is not None
        data = BreachData(
            self._kind.key(),
            day,
            self._what.toPlainText(),
            self._heard_on.day(),
            self._heard.toPlainText(),
            self._passed.day(),
            self._decided.day(),
            self._decision.text(),
        )
        if self._known is None:
            return self.by_me(record_breach, self.subject.client, self.subject.open_case(), data)
        return self.by_me(continue_breach, self._known.id, data, version=self._known.version)
