"""What may be wrong with a date, said in the words the rules say it in."""

from datetime import date

from fm_desktop.sentences import sentence
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.date_field import Check


def not_in_future(desk: Desk) -> Check:
    """Return the check of a day on which something has happened."""

    def check(day: date) -> str:
        return sentence("day_in_future", desk.language, day=day) if day > desk.today() else ""

    return check


def not_in_past(desk: Desk) -> Check:
    """Return the check of a day on which something is planned."""

    def check(day: date) -> str:
        return sentence("appointment_in_past", desk.language, day=day) if day < desk.today() else ""

    return check
