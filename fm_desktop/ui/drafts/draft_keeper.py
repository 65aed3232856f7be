"""Keeps what is typed into a form, and fills it in again when the form is opened the next time."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog, QWizard
from shiboken6 import isValid

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.drafts import DraftOf, discard_draft, finishing, finishing_apart, keep_draft
from fm_desktop.storage.ids import new_id
from fm_desktop.storage.queries.drafts import DraftRow, drafts_of_form
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.drafts.inputs import fill, values_of

LOOK_EVERY = 1000
"""Milliseconds; what is typed is stored within two seconds, however fast somebody types on."""

Values = dict[str, Any]


class DraftKeeper(QObject):
    """Looks at a form every second and stores what differs from the untouched form.

    What the program itself fills in when an answer comes from the database is no typing: it belongs to the
    untouched form. What a draft has filled in stands against it.
    """

    changed = Signal()
    """Something else is to be said about the draft."""

    def __init__(self, dialog: QDialog, desk: Desk) -> None:
        super().__init__(dialog)
        self._dialog, self._desk = dialog, desk
        self.id = new_id()
        self.saved_at: datetime | None = None
        self.continued_from: datetime | None = None
        self.has_failed = False
        self._what: DraftOf | None = None
        self._untouched: Values = {}
        self._seen: Values = {}
        self._before_answer: Values = {}
        self._filled: Values = {}
        self._page = 0
        self._is_stored = False
        self._is_handed_over = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self.look)

    def start(self, what: DraftOf) -> None:
        """Begin, once the form shows; a second call after a lock goes on where it stopped."""
        if not what.form or self._desk.author is None:
            return
        self._timer.start()
        if self._what is not None:
            return
        self._what = what
        self._untouched = self._seen = values_of(self._dialog)
        self._page = self._page_number()
        self._desk.open_drafts[self.id] = self._dialog
        self._desk.leaving.connect(self.look)
        self._desk.work.answering.connect(self._around_answer)
        self._dialog.finished.connect(self._finished)
        if isinstance(self._dialog, QWizard):
            self._dialog.currentIdChanged.connect(self._turned)
        question = partial(drafts_of_form, self._desk.me.id, *what)
        # in the order of the writes: a form just left may still be on its way into the file
        self._desk.work.keep(self, question, self._found, lambda _error: None)

    def stop(self) -> None:
        """Look no longer: the form is hidden."""
        self.look()
        self._timer.stop()

    def is_kept(self) -> bool:
        """Tell whether something differs from the untouched form, so that there is a draft."""
        return self._what is not None and _differ(self._seen, self._untouched)

    def is_as_continued(self) -> bool:
        """Tell whether the form stands as the draft filled it in."""
        return self.continued_from is not None and self.saved_at == self.continued_from

    def finishing(self, deed: Callable[[], Any], *, apart: bool = False) -> Callable[[], Any]:
        """Return a deed that takes the draft with it when it is stored; `apart`: in another transaction."""
        if self._what is None:
            return partial(_with_result, deed)
        self.look()  # now: what was typed last would else be stored anew once the deed is done
        self._is_handed_over = True
        return partial(finishing_apart if apart else finishing, deed, self.id)

    def look(self) -> None:
        """Store what stands in the form if it differs from what is stored; not while a deed is on its way."""
        if self._what is None or self._desk.author is None or not self._dialog.isEnabled():
            return
        page = self._page_number()
        if not self._absorb() and page == self._page:
            return
        self._page = page
        if self.is_kept():
            self._store()
        elif self._is_stored:
            self._remove()
        self.changed.emit()

    def _turned(self, _page: int) -> None:
        """Remember the page at once: a wizard that is left has none any more."""
        self.look()

    def discard(self) -> None:
        """Take the draft away and put the form back as it was untouched."""
        self._filled = {}
        fill(self._dialog, self._untouched)
        self._seen = values_of(self._dialog)
        self._untouched = self._seen
        if self._is_stored:
            self._remove()
        self.changed.emit()

    def _absorb(self) -> bool:
        """Take notice of what stands in the form now; tell whether it is something else than before."""
        values = values_of(self._dialog)
        self._filled = {name: value for name, value in self._filled.items() if values.get(name) == value}
        differs, self._seen = values != self._seen or self.has_failed, values
        return differs

    def _store(self) -> None:
        assert self._what is not None
        content = {
            "title": self._dialog.windowTitle(),
            "page": self._page,
            "fields": self._seen,
            "day": self._desk.today().isoformat(),
            "touched": [name for name in self._seen if self._seen[name] != self._untouched.get(name)],
        }
        at = self._desk.now().astimezone(UTC)
        self._is_stored = True
        deed = partial(keep_draft, self.id, self._what, json.dumps(content), by=self._desk.author, at=at)
        self._desk.work.keep(self, deed, partial(self._stored, at), self._not_stored)

    def _stored(self, at: datetime, _changed: object) -> None:
        self.saved_at, self.has_failed = at, False
        self.changed.emit()

    def _not_stored(self, _error: BaseException) -> None:
        """Say so; every look tries again."""
        self.has_failed = True
        self.changed.emit()

    def _remove(self) -> None:
        self._is_stored, self.saved_at, self.continued_from = False, None, None
        deed = partial(discard_draft, self.id, person=self._desk.me.id)
        self._desk.work.keep(self, deed, lambda _changed: None, lambda _error: None)

    def _found(self, drafts: list[DraftRow]) -> None:
        """Fill in the newest draft that no other window holds, unless somebody has typed already."""
        if self._what is None:
            return
        self._absorb()
        draft = next((each for each in drafts if each.id not in self._desk.open_drafts), None)
        if draft is None or self.is_kept() or not getattr(self._dialog, "continues", True):
            return
        del self._desk.open_drafts[self.id]
        self.id, self._is_stored = draft.id, True
        self._desk.open_drafts[self.id] = self._dialog
        self.saved_at = self.continued_from = draft.saved_at
        self._fill_in(draft)
        self.changed.emit()
        self._desk.data_changed.emit(Changed.DRAFTS)

    def _fill_in(self, draft: DraftRow) -> None:
        """Fill in what was typed; what the form had from the file may be newer there now."""
        wanted = _to_fill_in(draft)
        self._filled = wanted
        fill(self._dialog, wanted)
        self._go_to_page(int(draft.content.get("page", 0)))
        fill(self._dialog, wanted)
        self._absorb()
        self._page = self._page_number()
        self._before_answer = self._seen
        if hasattr(self._dialog, "fit"):
            self._dialog.fit()

    def _around_answer(self, begins: bool) -> None:
        """Tell what an answer has filled in from what somebody has typed."""
        if self._what is None or not self._dialog.isVisible():
            return
        if begins:
            self.look()
            self._before_answer = self._seen
            return
        before, after = self._before_answer, values_of(self._dialog)
        answered = [name for name, value in after.items() if before.get(name) != value]
        known = {name: value for name, value in self._untouched.items() if name in after}
        self._untouched = known | {
            name: after[name] for name in answered if before.get(name) == known.get(name)
        }
        if again := {name: self._filled[name] for name in answered if name in self._filled}:
            fill(self._dialog, again)
            after = values_of(self._dialog)
        self._seen = after

    def _page_number(self) -> int:
        wizard = self._dialog
        if not isinstance(wizard, QWizard):
            return 0
        if wizard.currentId() not in wizard.pageIds():
            return self._page  # a wizard that is left has no current page any more
        return wizard.pageIds().index(wizard.currentId())

    def _go_to_page(self, number: int) -> None:
        """Go on until the page where one stopped, or as far as nothing is missing."""
        wizard = self._dialog
        while isinstance(wizard, QWizard) and self._page_number() < number:
            before = wizard.currentId()
            wizard.next()
            if wizard.currentId() == before:
                return
            fill(wizard, self._filled)

    def _finished(self, result: int) -> None:
        """Keep what was typed when the form is left; once it is recorded the draft is gone."""
        if result == QDialog.DialogCode.Accepted:
            if self._is_stored and not self._is_handed_over:
                self._remove()
        else:
            self.look()
        self._timer.stop()
        self._desk.open_drafts.pop(self.id, None)
        desk = self._desk
        if self._is_stored and result != QDialog.DialogCode.Accepted:
            told = partial(_tell, desk)
            desk.work.keep(desk, lambda: None, told, told)  # after what is still on its way
        self._what = None


def _to_fill_in(draft: DraftRow) -> Values:
    """Return what was typed, and of a new entry the day it was begun on where the form had that by itself."""
    fields = dict(draft.content.get("fields", {}))
    touched = draft.content.get("touched", fields)
    begun_on = draft.content.get("day", draft.saved_at.astimezone().date().isoformat())
    return {
        name: value
        for name, value in fields.items()
        if name in touched or (not draft.about and value == begun_on)
    }


def _tell(desk: Desk, _answer: object) -> None:
    if isValid(desk):
        desk.data_changed.emit(Changed.DRAFTS)


def _differ(seen: Values, untouched: Values) -> bool:
    """Tell whether inputs differ; an empty one that has come into being since says nothing."""
    names = seen.keys() | untouched.keys()
    return any(
        seen.get(name) != untouched.get(name) and (name in untouched or bool(seen.get(name)))
        for name in names
    )


def _with_result(deed: Callable[[], Any]) -> tuple[Changed, Any]:
    done = deed()
    return done if isinstance(done, tuple) else (done, None)
