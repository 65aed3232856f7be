"""The words of the plan's paper: plain language, short sentences, addressed to the client."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from fm_desktop.domain.plan import PlanStep, Who
from fm_desktop.ui.formats import numeric_date

BETWEEN = "\u2003 "
"""Stands between two facts of a line; a line may end there."""
NO_BREAK = "\u00a0"


def client_side() -> list[str]:
    """Return what a plan says of the client's side unless somebody writes otherwise."""
    return [
        QCoreApplication.translate(
            "plan paper", "You do the steps marked “You”, each until the day that is named."
        ),
        QCoreApplication.translate("plan paper", "You come to the appointments, or tell us beforehand."),
        QCoreApplication.translate(
            "plan paper", "You tell us when something changes or a step does not work out."
        ),
        QCoreApplication.translate(
            "plan paper", "You may say at any time that the plan no longer fits. We then change it together."
        ),
        QCoreApplication.translate("plan paper", "You may bring somebody you trust to every talk."),
        QCoreApplication.translate("plan paper", "You may see what we have written down about you."),
    ]


def office_side() -> list[str]:
    """Return what a plan says of the office's side unless somebody writes otherwise."""
    return [
        QCoreApplication.translate(
            "plan paper", "We do the steps marked “Jobcenter”, each until the day that is named."
        ),
        QCoreApplication.translate("plan paper", "We take time for you and speak with you regularly."),
        QCoreApplication.translate("plan paper", "We look for help together with you and stay at your side."),
        QCoreApplication.translate(
            "plan paper", "We ask you before we speak about you with somebody outside the Jobcenter."
        ),
        QCoreApplication.translate("plan paper", "We may ask how far the steps are."),
        QCoreApplication.translate("plan paper", "We tell you when something changes on our side."),
    ]


def who_words(step: PlanStep) -> str:
    """Return who does a step, as the client reads it."""
    if step.who == Who.CLIENT:
        return QCoreApplication.translate("plan paper", "You")
    if step.who == Who.MANAGER:
        return QCoreApplication.translate("plan paper", "Jobcenter")
    return step.partner or QCoreApplication.translate("plan paper", "Partner")


def state_words(step: PlanStep) -> str:
    """Return what is to be said of a step that is no longer untouched."""
    return {
        "done": QCoreApplication.translate("plan paper", "done"),
        "partly": QCoreApplication.translate("plan paper", "partly done"),
    }.get(step.status, "")


def step_facts(step: PlanStep) -> str:
    """Return who does a step until when, and what is to be said of it, in a line."""
    until = QCoreApplication.translate("plan paper", "until {day}")
    day = until.format(day=numeric_date(step.until)) if step.until else ""
    return " · ".join(filter(None, (who_words(step), day, state_words(step))))


def facts_in_a_line(facts: Sequence[tuple[str, str]]) -> tuple[str, list[tuple[int, int]]]:
    """Return named facts as one text, and where in it the names stand."""
    text, names = "", []
    for name, said in facts:
        text += BETWEEN if text else ""
        names.append((len(text), len(name) + 1))
        text += f"{name.replace(' ', NO_BREAK)}:{NO_BREAK}{said}"
    return text, names
