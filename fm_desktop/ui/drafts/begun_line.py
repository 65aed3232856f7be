"""One quiet line that lists the forms somebody has begun: each opens again, or is discarded."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMessageBox, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.drafts import discard_draft
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.drafts import DraftRow, drafts_of, drafts_of_client
from fm_desktop.ui.case.case_dialogs import DIALOGS
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.drafts.draft_hint import when
from fm_desktop.ui.widgets.buttons import button, icon_button
from fm_desktop.ui.widgets.flow import FlowLayout
from fm_desktop.ui.widgets.labels import label

AWAY = "away"
MOST = 3
"""More of them stand behind a button."""


class BegunLine(QWidget):
    """Hidden where nothing was begun; on the day's screen it names the clients."""

    continue_wanted = Signal(object)
    """A form is to be opened again; carries its draft."""

    def __init__(self, desk: Desk, names: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("begun")
        self._desk, self._names = desk, names
        self._client: Id | None = None
        self._drafts: list[DraftRow] = []
        self._is_whole = False
        self._flow = FlowLayout(self)
        self.setVisible(False)
        desk.data_changed.connect(self._data_changed)

    def show_client(self, client: Id) -> None:
        """List what was begun about one client."""
        self._client, self._is_whole = client, False
        self.read()

    def read(self) -> None:
        """Read again what was begun."""
        person = self._desk.me.id
        if self._desk.author is None:
            return
        if self._client is not None:
            self._desk.work.read(self, partial(drafts_of_client, person, self._client), self._show)
        elif self._names:
            self._desk.work.read(self, partial(drafts_of, person), self._show)

    def _data_changed(self, changed: Changed) -> None:
        if changed & Changed.DRAFTS:
            self.read()

    def _show(self, drafts: list[DraftRow]) -> None:
        held = self._desk.open_drafts
        self._drafts = [each for each in drafts if each.id not in held and can_be_opened(each)]
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.setVisible(bool(self._drafts))
        if self._drafts:
            self._fill()
        self.updateGeometry()

    def _fill(self) -> None:
        self._flow.addWidget(label(self.tr("Begun:"), size="small", muted=True))
        shown = self._drafts if self._is_whole else self._drafts[:MOST]
        for number, draft in enumerate(shown):
            self._flow.addWidget(self._item(number, draft))
        if hidden := len(self._drafts) - len(shown):
            words = self.tr("%n more", "", hidden)
            self._flow.addWidget(button("all_begun", words, self._show_all, look="link"))

    def _item(self, number: int, draft: DraftRow) -> QWidget:
        item = QWidget()
        row = QHBoxLayout(item)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        words = f"{draft.name}: {draft.title}" if self._names and draft.name else draft.title
        onward = button(f"continue_{number}", words, partial(self.continue_wanted.emit, draft), look="link")
        saved = when(draft.saved_at, self._desk.today())
        onward.setAccessibleName(self.tr("Continue {form} from {when}").format(form=words, when=saved))
        row.addWidget(onward)
        row.addWidget(label(saved, size="small", muted=True))
        spoken = self.tr("Discard {form} from {when}").format(form=words, when=saved)
        row.addWidget(icon_button(f"discard_{number}", "x", spoken, partial(self._ask, draft)))
        return item

    def _show_all(self) -> None:
        self._is_whole = True
        self._show(self._drafts)

    def _ask(self, draft: DraftRow) -> None:
        """Ask before what was typed is gone."""
        words = self.tr("Discard what was entered in “{form}”? It cannot be brought back.")
        box = QMessageBox(
            QMessageBox.Icon.Question,
            self.window().windowTitle(),
            words.format(form=draft.title),
            parent=self,
        )
        box.setObjectName("discard_question")
        yes = box.addButton(self.tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(self.tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.buttonClicked.connect(lambda pressed: self._discard(draft) if pressed is yes else None)
        box.open()

    def _discard(self, draft: DraftRow) -> None:
        deed = partial(discard_draft, draft.id, person=self._desk.me.id)
        self._desk.work.write(self, deed, lambda: None)


def can_be_opened(draft: DraftRow) -> bool:
    """Tell whether a form can be opened from here; one of the administration goes on where it is opened."""
    return draft.client is not None or draft.form in (*DIALOGS, AWAY)
