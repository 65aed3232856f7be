"""A case talked over among peers (HA 3): date, who took part, the question, the result."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.discussions import DiscussionData, record_discussion
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk

PEERS = "peers"


class PeersDialog(DeedDialog):
    """Only who may read the case sees what was said."""

    form = "peers"
    errors_at = {
        "day_in_future": "peers_day",
        "talk_partner_missing": "peers_who",
        "discussion_result_missing": "peers_result",
    }

    def __init__(self, desk: Desk, subject: Subject, parent: QWidget | None = None) -> None:
        heading = self.tr("Peer case discussion")
        super().__init__(desk, "peers_dialog", heading, self.tr("Record"), subject, parent)
        words, check = self.tr("Date"), not_in_future(desk)
        self._day = self.fields.add_date("peers_day", words, desk.today(), "past", check)
        judge = needed(desk, "talk_partner_missing", lambda: self._who)
        self._who = self.fields.add_line("peers_who", self.tr("Who took part"), judge=judge)
        self._question = self.fields.add_text("peers_question", self.tr("Question"), lines=2)
        judge = needed(desk, "discussion_result_missing", lambda: self._result)
        self._result = self.fields.add_text("peers_result", self.tr("Result"), judge=judge, lines=3)

    def deed(self) -> Callable[[], Changed]:
        assert self.subject is not None
        day = self._day.day()
        assert day is not None
        talk = DiscussionData(
            day,
            self._who.text(),
            self._result.toPlainText(),
            agreed=None,
            question=self._question.toPlainText(),
            kind=PEERS,
        )
        return self.by_me(record_discussion, self.subject.case, talk)
