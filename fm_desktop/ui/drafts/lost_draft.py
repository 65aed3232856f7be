"""What was typed into a form that cannot be opened any more, to be copied or discarded."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from fm_desktop.casework.drafts import discard_draft
from fm_desktop.storage.queries.drafts import DraftRow
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label, title


class LostDraft(QDialog):
    """The texts alone: ticks and choices say nothing without their form."""

    def __init__(self, desk: Desk, draft: DraftRow, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._draft = desk, draft
        self.setObjectName("lost_draft")
        self.setWindowTitle(draft.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        about = self.tr("What this form was about has changed, so that it cannot be opened. This was typed:")
        self.text = QPlainTextEdit("\n\n".join(texts_of(draft)))
        self.text.setObjectName("lost_text")
        self.text.setAccessibleName(self.tr("What was typed"))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(button("discard_draft", self.tr("Discard"), self._discard, look="quiet"))
        foot.addWidget(button("close", self.tr("Keep it"), self.reject, look="primary"))
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 20, 32, 16)
        column.setSpacing(12)
        column.addWidget(title(draft.title))
        column.addWidget(label(about, muted=True, wrap=True))
        column.addWidget(self.text, 1)
        column.addLayout(foot)
        self.resize(560, 420)

    def _discard(self) -> None:
        deed = partial(discard_draft, self._draft.id, person=self._desk.me.id)
        self._desk.work.write(self, deed, self.accept)


def texts_of(draft: DraftRow) -> list[str]:
    """Return what was typed, field by field."""
    fields = draft.content.get("fields", {})
    touched = [fields.get(name) for name in draft.content.get("touched", fields)]
    return [text for value in touched for text in _texts_in(value)]


def _texts_in(value: Any) -> Iterator[str]:
    if isinstance(value, str) and value.strip():
        yield value
    elif isinstance(value, (list, dict)):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _texts_in(each)
