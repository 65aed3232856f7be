"""Entering a partner into the directory, or changing what stands there."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.network import PartnerData, add_partner, change_partner
from fm_desktop.domain.catalogue import Catalogue
from fm_desktop.storage.queries.network import PartnerRow
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.network.held_number import ShownWhileTyping
from fm_desktop.ui.network.partner_words import before_a_call, topic_keys, topic_words
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.widgets.word_box import WordBox


class PartnerDialog(DeedDialog):
    """What the directory says of a partner; topics are chosen or typed, Enter puts one below the others."""

    form = "partner"
    width_at_first = 640
    errors_at = {
        "partner_missing": "partner_name",
        "partner_there_already": "partner_name",
        "day_too_early": "partner_check",
    }

    def __init__(
        self, desk: Desk, topics: Catalogue, known: PartnerRow | None = None, parent: QWidget | None = None
    ) -> None:
        heading = self.tr("Change partner") if known else self.tr("Enter partner")
        super().__init__(desk, "partner_dialog", heading, self.tr("Save"), None, parent)
        self.about = known.id.hex() if known else ""
        self._words, self._known = topics, known
        self._values = known._asdict() if known else {}
        self.fields.add_widget(label(self.tr("The directory holds nothing about clients."), muted=True))
        judge = needed(desk, "partner_missing", lambda: self._name)
        self._name = self.fields.add_line(
            "partner_name", self.tr("Name"), self._values.get("name", ""), judge
        )
        self._site = self._line("site", self.tr("Site"))
        self._add_topics()
        self._add_the_rest()

    def _add_topics(self) -> None:
        offered = [(entry.key, entry.text(self.desk.language)) for entry in self._words]
        self._topic = WordBox("partner_topic", self.tr("Add a topic"), takes_enter=True)
        self._topic.offer(offered)
        self._topic.done.connect(self._add_topic)
        self.fields.add("partner_topic", self.tr("Add a topic (Enter puts it below)"), self._topic)
        written = "\n".join(topic_words(self._values.get("topics", ()), self._words, self.desk.language))
        self._topics = self.fields.add_text("partner_topics", self.tr("Topics, one a line"), written, lines=3)

    def _add_the_rest(self) -> None:
        if self._values.get("phone"):
            self.fields.add_widget(label(before_a_call(), muted=True, wrap=True))
        self._inputs = {
            "phone": self._held_line("phone", self.tr("Telephone")),
            "contact_people": self._text("contact_people", self.tr("Contact people")),
            "opening_hours": self._text("opening_hours", self.tr("Opening hours")),
            "email": self._line("email", self.tr("E-mail")),
            "website": self._line("website", self.tr("Web page")),
            "address": self._text("address", self.tr("Address")),
            "reach": self._line("reach", self.tr("Reach")),
            "languages": self._line("languages", self.tr("Languages")),
            "cost": self._line("cost", self.tr("Cost")),
            "experience": self._text("experience", self.tr("Experience")),
        }
        day = self._values.get("next_check")
        words = self.tr("Look at it again on")
        self._check = self.fields.add_date("partner_check", words, day, "future", required=False)

    def _line(self, name: str, words: str) -> Callable[[], str]:
        return self.fields.add_line(f"partner_{name}", words, self._values.get(name, "")).text

    def _held_line(self, name: str, words: str) -> Callable[[], str]:
        """Add a line whose text shows only while the cursor is in it: what is read first stands above."""
        line = self.fields.add_line(f"partner_{name}", words, self._values.get(name, ""))
        if line.text():
            ShownWhileTyping(line)
        return line.text

    def _text(self, name: str, words: str) -> Callable[[], str]:
        text = self._values.get(name, "")
        return self.fields.add_text(f"partner_{name}", words, text, lines=2).toPlainText

    def _add_topic(self) -> None:
        """Put the topic below those there are, and begin the next."""
        self._topics.appendPlainText(self._topic.currentText().strip())
        self._topic.clear()

    def deed(self) -> Callable[[], Changed]:
        """Return what enters or changes the partner; a topic still in its box belongs to it."""
        typed = f"{self._topics.toPlainText()}\n{self._topic.currentText()}"
        data = PartnerData(
            self._name.text(),
            topic_keys(typed, self._words, self.desk.language),
            self._site(),
            **{name: said() for name, said in self._inputs.items()},
            next_check=self._check.day(),
        )
        if self._known is None:
            return self.by_me(add_partner, data)
        return self.by_me(change_partner, self._known.id, data, version=self._known.version)
