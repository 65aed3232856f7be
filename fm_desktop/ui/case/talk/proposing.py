"""A new day for a talk that did not take place."""

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from fm_desktop.storage.queries.days import working_day_from
from fm_desktop.ui.case.dialogs.appointment_dialog import AppointmentDialog
from fm_desktop.ui.case.dialogs.planning import Proposal
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.case.talk.reading import Planned
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.tables.line_words import appointment_words

WEEK = timedelta(weeks=1)


def propose_after(desk: Desk, subject: Subject, missed: Planned | None, screen: QWidget) -> None:
    """Propose the same time a week from today for a talk somebody did not come to."""
    question = partial(working_day_from, desk.today() + WEEK)
    desk.work.read(screen, question, partial(_open, desk, subject, missed, screen))


def _open(desk: Desk, subject: Subject, missed: Planned | None, screen: QWidget, day: date) -> None:
    proposal = Proposal(day)
    if missed is not None:
        words = QCoreApplication.translate("proposal", "Recorded: did not come, {when}.")
        said = words.format(when=appointment_words(missed.day, missed.time, desk.today()))
        proposal = Proposal(
            day, missed.time, missed.minutes, missed.format, missed.place, missed.is_entry, said
        )
    AppointmentDialog(desk, subject, proposal=proposal, parent=screen).show()
