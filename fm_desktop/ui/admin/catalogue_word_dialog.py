"""Adding a word to a catalogue, or calling one otherwise."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.catalogues import WordData, add_word, change_word
from fm_desktop.casework.changes import Changed
from fm_desktop.domain.catalogue import Catalogue, Entry
from fm_desktop.ui.admin.catalogue_names import catalogue_name
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.labels import label

CONSENTED = "areas"


class WordDialog(DeedDialog):
    """The words in both languages, what they belong to, and of an area whether it needs consent."""

    form = "catalogue_word"
    errors_at = {
        "words_missing": "word_german",
        "words_taken": "word_german",
        "words_parent_missing": "word_parent",
    }

    def __init__(
        self,
        desk: Desk,
        name: str,
        above: Catalogue | None,
        entry: Entry | None = None,
        version: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        heading = self.tr("Change an entry") if entry else self.tr("Add an entry")
        super().__init__(desk, "catalogue_word_dialog", heading, self.tr("Save"), None, parent)
        self._name, self._entry, self._version = name, entry, version
        self.fields.add_widget(label(catalogue_name(name), muted=True))
        judge = needed(desk, "words_missing", lambda: self._german)
        german, english = (entry.text("de"), entry.text("en")) if entry else ("", "")
        self._german = self.fields.add_line("word_german", self.tr("In German"), german, judge)
        self._english = self.fields.add_line("word_english", self.tr("In English"), english)
        chosen = entry.parent if entry else None
        values = [(each.key, each.text(desk.language)) for each in above] if above else []
        self._parent = self.fields.add_values("word_parent", self.tr("Belongs to"), values, chosen)
        self.fields["word_parent"].setVisible(above is not None)
        ticked = bool(entry and entry.delicate)
        self._delicate = self.fields.add_tick("word_delicate", self.tr("Ask for consent first"), ticked)
        self.fields["word_delicate"].setVisible(name == CONSENTED)
        if entry is not None and not entry.own:  # what comes with the program keeps its place
            self._parent.setEnabled(False)
            self._delicate.setEnabled(False)

    def deed(self) -> Callable[[], Changed]:
        data = WordData(
            self._german.text(),
            self._english.text(),
            str(self._parent.currentData() or ""),
            self._delicate.isChecked(),
        )
        if self._entry is None:
            return self.by_me(add_word, self._name, data)
        return self.by_me(change_word, self._name, self._entry.key, data, version=self._version)
