"""A person who types into a real form until the process is killed: started by the test as a process.

Says on each line which field holds which text from which moment on, by the clock all processes share.
"""

import json
import sys
import time
from datetime import date
from pathlib import Path
from random import Random

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPlainTextEdit, QWidget

from fm_desktop.casework.opening import open_desk
from fm_desktop.demo.build import LOGIN, PASSWORD
from fm_desktop.preferences import Preferences
from fm_desktop.storage.queries.caseload import LineFilter, Order, line_ids, lines
from fm_desktop.ui.case.case_dialogs import DIALOGS, open_dialog
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk, Me
from fm_desktop.ui.drafts.inputs import inputs_of
from fm_desktop.ui.job_queue import Rank
from fm_desktop.ui.theme import Theme
from fm_desktop.ui.work import Work

LETTERS = "abcdefghijklmnopqrstuvwxyz  "


def main(folder: str, day: str, seed: str) -> None:
    dice, today = Random(int(seed)), date.fromisoformat(day)
    app = QApplication([])
    Theme(app, "light")
    work = Work()
    author = work.call(lambda: open_desk(Path(folder), LOGIN, PASSWORD, today=today))
    me = Me(author.person_id, author.name, author.roles, author.login)
    desk, screen = Desk(work, me, Preferences(), lambda: today, author), QWidget()
    found = work.call(lambda: lines(line_ids(LineFilter(), Order(), today)))
    dialog = begin(desk, dice, [Subject(row.client, row.case, row.name, row.phase) for row in found], screen)
    work.call(lambda: None, Rank.WRITE)
    type_on(dialog, dice)


def begin(desk: Desk, dice: Random, subjects: list[Subject], screen: QWidget) -> QDialog:
    """Open some form about somebody that has a text to type into."""
    while True:
        form, subject = dice.choice(sorted(DIALOGS)), dice.choice(subjects)
        try:
            dialog = open_dialog(form, desk, subject, screen)
        except (TypeError, LookupError):
            continue  # a correction needs to be told of what; others are not offered in every state
        QTest.qWait(50)
        if texts_of(dialog):
            about = dialog.draft_of().client
            say({"form": form, "client": about.hex() if about else None})
            return dialog
        dialog.reject()


def texts_of(dialog: QDialog) -> dict[str, QWidget]:
    return {
        name: widget
        for name, widget in inputs_of(dialog).items()
        if isinstance(widget, (QLineEdit, QPlainTextEdit)) and widget.isVisible() and widget.isEnabled()
        if not (isinstance(widget, QLineEdit) and (widget.validator() or widget.maxLength() < 1000))
        if "time" not in name
    }


def type_on(dialog: QDialog, dice: Random) -> None:
    """Type without end: mostly fast, at times with a pause, now and then in another field."""
    while True:
        name, field = dice.choice(sorted(texts_of(dialog).items()))
        for _ in range(dice.randint(5, 60)):
            QTest.keyClick(field, dice.choice(LETTERS))
            text = field.text() if isinstance(field, QLineEdit) else field.toPlainText()
            say({"at": time.monotonic(), "field": name, "text": text})
            QTest.qWait(dice.choice((5, 20, 20, 60, 300)))


def say(words: object) -> None:
    print(json.dumps(words), flush=True)


if __name__ == "__main__":
    QTimer.singleShot(60_000, lambda: sys.exit(1))
    main(*sys.argv[1:])
