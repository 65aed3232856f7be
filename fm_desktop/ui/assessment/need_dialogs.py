"""Short forms about one need for action, and the withdrawal of a consent."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.consents import withdraw_consent
from fm_desktop.casework.needs import NeedData, add_need, change_need, remove_need, restore_need
from fm_desktop.domain.catalogue import Catalogue
from fm_desktop.sentences import sentence
from fm_desktop.storage.queries.assessments import ConsentRow, consents_of
from fm_desktop.storage.queries.catalogues import catalogues
from fm_desktop.storage.queries.needs import NeedRow
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import plain_date
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.word_box import WordBox

Catalogues = dict[str, Catalogue]


class NeedDialog(DeedDialog):
    """Notes a need for action, or puts right what is said of one."""

    form = "need"
    errors_at = {"need_missing": "need_words", "need_exists": "need_words", "area_missing": "need_area"}

    def __init__(
        self, desk: Desk, subject: Subject, need: NeedRow | None = None, parent: QWidget | None = None
    ) -> None:
        heading = self.tr("Change need for action") if need else self.tr("Note a need for action")
        super().__init__(desk, "need_dialog", heading, self.tr("Record"), subject, parent)
        self._known = need
        self._needs = Catalogue("", ())
        self.area = self.fields.add_values("need_area", self.tr("Area of life"), [("", "")])
        self.words = WordBox("need_words", self.tr("Need for action"))
        self.fields.add("need_words", self.tr("Need for action"), self.words, judge=self._judge)
        self.entrenched = self.fields.add_tick(
            "need_entrenched",
            self.tr("Entrenched: it has resisted help for long"),
            bool(need and need.entrenched),
        )
        since = need.since if need else ""
        self.since = self.fields.add_line("need_since", self.tr("Since when, as told"), since)
        self.area.currentIndexChanged.connect(lambda _number: self._offer_needs())
        desk.work.read(self, partial(catalogues, ("areas", "needs")), self._offer)

    def _offer(self, found: Catalogues) -> None:
        self._needs = found["needs"]
        known = self._known
        self.area.clear()
        for entry in found["areas"].entries:
            if not entry.off or (known and known.area == entry.key):
                self.area.addItem(entry.text(self.desk.language), entry.key)
        if known is not None:
            self.area.setCurrentIndex(max(0, self.area.findData(known.area)))
        self._offer_needs()
        if known is not None and not self.words.currentText():
            self.words.set_value(known.need)

    def _offer_needs(self) -> None:
        under = self._needs.under(str(self.area.currentData()))
        self.words.offer([(entry.key, entry.text(self.desk.language)) for entry in under])

    def _judge(self) -> str:
        return "" if self.words.value() else sentence("need_missing", self.desk.language)

    def deed(self) -> Callable[[], Any]:
        assert self.subject is not None
        data = NeedData(
            str(self.area.currentData() or ""),
            self.words.value(),
            self.entrenched.isChecked(),
            self.since.text(),
        )
        if self._known is not None:
            return self.by_me(change_need, self._known.id, data, version=self._known.version)
        assert self.subject.case is not None
        return partial(_first, self.by_me(add_need, self.subject.case, data))


class NeedGoneDialog(DeedDialog):
    """Says that a need is gone, since when and how."""

    form = "need_gone"
    errors_at = {
        "day_in_future": "gone_day",
        "day_too_early": "gone_day",
        "reason_missing": "gone_reason",
    }

    def __init__(self, desk: Desk, subject: Subject, need: NeedRow, parent: QWidget | None = None) -> None:
        heading = self.tr("Need for action removed")
        super().__init__(desk, "need_gone_dialog", heading, self.tr("Record"), subject, parent)
        self._need = need
        self._which = label(strong=True, wrap=True)
        self.fields.add_widget(self._which)
        check = not_in_future(desk)
        self._day = self.fields.add_date("gone_day", self.tr("Since"), desk.today(), "past", check)
        judge = needed(desk, "reason_missing", lambda: self._reason)
        self._reason = self.fields.add_text(
            "gone_reason", self.tr("How was it removed?"), judge=judge, lines=3
        )
        desk.work.read(self, partial(catalogues, ("needs",)), self._name)

    def _name(self, found: Catalogues) -> None:
        self._which.setText(found["needs"].text(self._need.need, self.desk.language))
        self.fit_soon()

    def deed(self) -> Callable[[], Changed]:
        day = self._day.day() or self.desk.today()
        reason = self._reason.toPlainText()
        return self.by_me(remove_need, self._need.id, day, reason, version=self._need.version)


class NeedBackDialog(DeedDialog):
    """Says that a need removed before is there again."""

    form = "need_back"

    def __init__(self, desk: Desk, subject: Subject, need: NeedRow, parent: QWidget | None = None) -> None:
        heading = self.tr("Need for action there again")
        super().__init__(desk, "need_back_dialog", heading, self.tr("Record"), subject, parent)
        self._need = need
        words = self.tr("It counts as open from now on; that it was removed stays in the journal.")
        self.fields.add_widget(label(words, wrap=True))

    def deed(self) -> Callable[[], Changed]:
        return self.by_me(restore_need, self._need.id, version=self._need.version)


class WithdrawConsentDialog(DeedDialog):
    """Notes that the client no longer agrees to talk about an area."""

    form = "withdraw_consent"
    errors_at = {"day_in_future": "withdrawn_day", "day_too_early": "withdrawn_day"}

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        heading = self.tr("Withdraw a consent")
        super().__init__(desk, "withdraw_consent_dialog", heading, self.tr("Record"), subject, parent)
        self._which = self.fields.add_values("consent", self.tr("Consent to talk about"), [("", "")])
        check = not_in_future(desk)
        self._day = self.fields.add_date(
            "withdrawn_day", self.tr("Withdrawn on"), desk.today(), "past", check
        )
        words = self.tr("What was recorded before stays; in the next assessment the area is closed.")
        self.fields.add_widget(label(words, muted=True, wrap=True))
        desk.work.read(self, partial(_consents, subject.client), self._offer)

    def _offer(self, found: tuple[list[ConsentRow], Catalogues]) -> None:
        consents, known = found
        self._which.clear()
        for each in consents:
            area = known["areas"].text(each.area, self.desk.language)
            since = self.tr("since {day}").format(day=plain_date(each.day))
            self._which.addItem(f"{area}, {since}", each.id)

    def deed(self) -> Callable[[], Changed]:
        day = self._day.day() or self.desk.today()
        return self.by_me(withdraw_consent, self._which.currentData(), day)


def _consents(client: bytes) -> tuple[list[ConsentRow], Catalogues]:
    return consents_of(client), catalogues(("areas",))


def _first(deed: Callable[[], tuple[Changed, Any]]) -> Changed:
    return deed()[0]
