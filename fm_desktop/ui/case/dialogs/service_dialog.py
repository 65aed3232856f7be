"""A flanking service of a partner, and how it goes (HA 7, § 16a SGB II)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.services import (
    ServiceCheck,
    ServiceData,
    change_service,
    check_service,
    record_service,
)
from fm_desktop.domain.catalogue import Catalogue
from fm_desktop.storage.queries.catalogues import catalogue
from fm_desktop.storage.queries.services import TOPICS, ServiceRow
from fm_desktop.ui.case.dialogs.checks import not_in_future, not_in_past
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.network.partner_box import PartnerBox
from fm_desktop.ui.network.release_line import Asked, ReleaseLine
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.pills import Choice
from fm_desktop.ui.widgets.word_box import WordBox

ANSWERS = {"open": None, "yes": True, "no": False}


class ServiceDialog(DeedDialog):
    """Who does what, from when until when, and when one looks at it again."""

    form = "service"
    errors_at = {"day_too_early": "service_last", "partner_missing": "service_partner"}

    def __init__(
        self,
        desk: Desk,
        subject: Subject,
        service: ServiceRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        heading = self.tr("Change service") if service else self.tr("Enter flanking service")
        super().__init__(desk, "service_dialog", heading, self.tr("Record"), subject, parent)
        self._known = service
        known = service._asdict() if service else {}
        judge = needed(desk, "partner_missing", lambda: self._partner)
        words, chosen = self.tr("Partner"), known.get("directory_partner")
        self._partner = PartnerBox(desk, "service_partner", words, known.get("partner", ""), chosen)
        self.fields.add("service_partner", words, self._partner, judge=judge)
        self.release = ReleaseLine(desk)
        self.fields.add_widget(self.release)
        self._partner.edited.connect(self._ask_release)
        self.release.told.connect(self.fit_soon)
        self._ask_release()
        self._known_topic = known.get("topic", "")
        self._topic = WordBox("service_topic", self.tr("Topic"))
        self.fields.add("service_topic", self.tr("Topic"), self._topic)
        desk.work.read(self, partial(catalogue, TOPICS), self._offer_topics)
        words = self.tr("What for")
        self._purpose = self.fields.add_text("service_purpose", words, known.get("purpose", ""), lines=2)
        self.fields.start_row()
        self._first = self.fields.add_date(
            "service_first", self.tr("From"), known.get("first_day"), "future", required=False
        )
        self._last = self.fields.add_date(
            "service_last", self.tr("Until"), known.get("last_day"), "future", required=False
        )
        self.fields.end_row()
        self._check = self.fields.add_date(
            "service_check", self.tr("Look at it again on"), known.get("next_check"), "future", required=False
        )

    def _ask_release(self) -> None:
        """Say whether one may speak with the partner that is named now."""
        assert self.subject is not None
        self.release.ask(Asked(self.subject.client, self._partner.text(), self._partner.partner()))

    def _offer_topics(self, topics: Catalogue) -> None:
        self._topic.offer([(entry.key, entry.text(self.desk.language)) for entry in topics])
        if self._known_topic and not self._topic.currentText():
            self._topic.set_value(self._known_topic)

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        case = self._known.case if self._known else self.subject.case
        assert case is not None
        data = ServiceData(
            case,
            self._partner.text(),
            self._topic.value(),
            self._purpose.toPlainText(),
            self._first.day(),
            self._last.day(),
            self._check.day(),
            self._partner.partner(),
        )
        if self._known is None:
            return self.by_me(record_service, data)
        return self.by_me(change_service, self._known.id, data, version=self._known.version)


class ServiceCheckDialog(DeedDialog):
    """A look at a service: what is reported, whether it keeps what was agreed, and how it goes on."""

    form = "service_check"
    errors_at = {"day_in_future": "service_ended", "day_too_early": "service_next"}

    def __init__(
        self, desk: Desk, subject: Subject, service: ServiceRow, parent: QWidget | None = None
    ) -> None:
        heading = self.tr("Look at a service")
        super().__init__(desk, "service_check_dialog", heading, self.tr("Record"), subject, parent)
        self._service = service
        self.fields.add_widget(label(service.partner, strong=True, wrap=True))
        self._report = self.fields.add_text(
            "service_report", self.tr("What is reported"), service.report, lines=3
        )
        self._timely = self._add_answer("service_timely", self.tr("In time and as agreed"), service.timely)
        self._aim = self._add_answer("service_aim", self.tr("Aim reached"), service.aim_reached)
        self._worth = self._add_answer("service_worth", self.tr("Worth its cost"), service.worth_cost)
        kinds = [("on", self.tr("goes on")), ("over", self.tr("is over"))]
        self._onward = Choice(kinds, look="seg")
        self.fields.add("service_onward", self.tr("The service"), self._onward)
        self._next = self.fields.add_date(
            "service_next", self.tr("Look at it again on"), None, "future", not_in_past(desk), required=False
        )
        self._ended = self.fields.add_date(
            "service_ended", self.tr("Ended on"), desk.today(), "past", not_in_future(desk)
        )
        self.fields["service_ended"].hide()
        self._onward.chosen.connect(self._show_onward)

    def _add_answer(self, name: str, words: str, answer: bool | None) -> Choice:
        kinds = [("open", self.tr("still open")), ("yes", self.tr("yes")), ("no", self.tr("no"))]
        choice = Choice(kinds, look="seg")
        choice.choose(next(key for key, value in ANSWERS.items() if value is answer))
        self.fields.add(name, words, choice)
        return choice

    def _show_onward(self, key: str) -> None:
        self.fields["service_next"].setVisible(key == "on")
        self.fields["service_ended"].setVisible(key == "over")
        self.fit()

    def deed(self) -> Callable[[], Changed]:
        over = self._onward.key() == "over"
        check = ServiceCheck(
            self._report.toPlainText(),
            ANSWERS[self._timely.key()],
            ANSWERS[self._aim.key()],
            ANSWERS[self._worth.key()],
            None if over else self._next.day(),
            self._ended.day() if over else None,
        )
        return self.by_me(check_service, self._service.id, check, version=self._service.version)
