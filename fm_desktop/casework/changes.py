"""What a deed changed, told to every screen so that each decides whether to read again."""

from enum import IntFlag, auto


class Changed(IntFlag):
    """The subjects a deed touched; a deed returns one or several of them."""

    NOTHING = 0
    CLIENTS = auto()
    CASES = auto()
    CONTACTS = auto()
    APPOINTMENTS = auto()
    REVIEWS = auto()
    REMINDERS = auto()
    PEOPLE = auto()
    SETTINGS = auto()
    NOTES = auto()
    ASSESSMENTS = auto()
    PLANS = auto()
    SERVICES = auto()
    DRAFTS = auto()
    CATALOGUES = auto()
    SURROUNDINGS = auto()
    OUTCOMES = auto()
    ATTACHMENTS = auto()
    PARTNERS = auto()
    LETTERS = auto()
    EVERYTHING = (
        CLIENTS | CASES | CONTACTS | APPOINTMENTS | REVIEWS | REMINDERS | PEOPLE | SETTINGS
        | NOTES | ASSESSMENTS | PLANS | SERVICES | CATALOGUES | SURROUNDINGS | OUTCOMES
        | ATTACHMENTS | PARTNERS | LETTERS
    )  # fmt: skip
    """All that screens show; drafts are told apart, because they are kept while somebody types."""
