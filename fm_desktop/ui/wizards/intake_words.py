"""What the check of an intake yields and what follows from it, in words (HA 4.1, 4.2)."""

from PySide6.QtCore import QCoreApplication

from fm_desktop.domain.intake import Outcome
from fm_desktop.domain.takeover import Agreement
from fm_desktop.sentences import sentence


def outcome_name(found: Outcome) -> str:
    """Return the outcome in a few words."""
    return {
        Outcome.ELIGIBLE: QCoreApplication.translate("intake", "Eligible for case management"),
        Outcome.NOT_ELIGIBLE: QCoreApplication.translate("intake", "Not eligible: no criterion holds"),
        Outcome.EXCLUDED: QCoreApplication.translate("intake", "Excluded for now"),
        Outcome.CONFLICT: QCoreApplication.translate("intake", "Conflict: work opportunity and exclusion"),
        Outcome.INCOMPLETE: QCoreApplication.translate("intake", "Not judged yet: criteria 1, 2 and 4"),
    }[found]


def outcome_meaning(found: Outcome) -> str:
    """Return what follows from the outcome."""
    return {
        Outcome.ELIGIBLE: QCoreApplication.translate(
            "intake",
            "The case is assigned within three days; the entry consultation follows within two weeks.",
        ),
        Outcome.NOT_ELIGIBLE: QCoreApplication.translate(
            "intake",
            "You can record the referral all the same and decline it with a reason; it stays readable.",
        ),
        Outcome.EXCLUDED: QCoreApplication.translate(
            "intake",
            "Nobody is taken over while this holds. The day to look at it again becomes due in the calendar.",
        ),
        Outcome.CONFLICT: QCoreApplication.translate(
            "intake",
            "Participants of a work opportunity are taken over, but something excludes them: "
            "the team lead decides.",
        ),
        Outcome.INCOMPLETE: QCoreApplication.translate(
            "intake",
            "With three or more needs for action criterion 3 does not count. Go back and judge 1, 2 and 4.",
        ),
    }[found]


def agreement_words(found: Agreement, language: str) -> str:
    """Return what the newest word on a takeover is."""
    return {
        Agreement.NONE: sentence("discussion_missing", language),
        Agreement.FOR: QCoreApplication.translate("intake", "Both are for taking over."),
        Agreement.AGAINST: sentence("discussed_against", language),
        Agreement.OPEN: sentence("agreement_missing", language),
        Agreement.LEAD_FOR: QCoreApplication.translate("intake", "The team lead decided to take over."),
        Agreement.LEAD_AGAINST: sentence("lead_decided_against", language),
    }[found]
