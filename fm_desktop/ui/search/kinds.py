"""The kinds of texts a search finds: what they are called, their icons, and where each is shown on a case."""

from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale

GROUPS = {
    "notes": frozenset({"consultation", "standing", "restricted"}),
    "talks": frozenset({"contact", "attempt", "entry"}),
    "work": frozenset({"assessment", "need", "goal", "step", "plan", "steering", "clarification"}),
    "reviews": frozenset({"review", "av_check", "discussion"}),
    "steps": frozenset({"state", "ending", "handover", "agh", "exclusion", "criterion", "takeover"}),
    "services": frozenset({"service", "measure", "release", "breach", "handout"}),
    "others": frozenset({"reminder", "case", "remark"}),
}
"""Which kinds a pill shows."""

NOTES = frozenset({"consultation", "standing", "restricted"})
PAGES = {"goal": "plan", "step": "plan", "need": "assessment", "case": "person", "remark": "person"}
"""On which page of the case a kind is shown that its history does not tell."""

_ICONS = {
    "consultation": "scroll-text",
    "standing": "scroll-text",
    "restricted": "lock",
    "contact": "message-square-text",
    "attempt": "user-x",
    "entry": "handshake",
    "discussion": "users-round",
    "takeover": "clipboard-list",
    "clarification": "message-square-text",
    "assessment": "clipboard-list",
    "need": "flag",
    "goal": "list-checks",
    "step": "list-checks",
    "plan": "list-checks",
    "steering": "list-checks",
    "review": "clipboard-check",
    "av_check": "user-check",
    "ending": "flag",
    "handover": "user-check",
    "state": "arrow-right",
    "criterion": "clipboard-list",
    "exclusion": "minus",
    "agh": "briefcase",
    "measure": "briefcase",
    "service": "handshake",
    "release": "handshake",
    "breach": "flag",
    "handout": "phone",
    "reminder": "bell",
    "case": "users-round",
    "remark": "user-round",
}


def kind_icon(kind: str) -> str:
    """Return the icon of a kind of text."""
    return _ICONS[kind]


def kind_words(kind: str) -> str:
    """Return what a kind of text is called."""
    return _words(QLocale().name())[kind]


@cache
def _words(language: str) -> dict[str, str]:
    return {
        "consultation": QCoreApplication.translate("text_search", "Consultation note"),
        "standing": QCoreApplication.translate("text_search", "Standing note"),
        "restricted": QCoreApplication.translate("text_search", "Restricted note"),
        "contact": QCoreApplication.translate("text_search", "Talk"),
        "attempt": QCoreApplication.translate("text_search", "Attempt"),
        "entry": QCoreApplication.translate("text_search", "Entry consultation"),
        "discussion": QCoreApplication.translate("text_search", "Case discussion"),
        "takeover": QCoreApplication.translate("text_search", "Takeover note"),
        "clarification": QCoreApplication.translate("text_search", "Clarification"),
        "assessment": QCoreApplication.translate("text_search", "Assessment"),
        "need": QCoreApplication.translate("text_search", "Need for action"),
        "goal": QCoreApplication.translate("text_search", "Goal"),
        "step": QCoreApplication.translate("text_search", "Step of the plan"),
        "plan": QCoreApplication.translate("text_search", "Version of the plan"),
        "steering": QCoreApplication.translate("text_search", "Re-steering"),
        "review": QCoreApplication.translate("text_search", "Continuation review"),
        "av_check": QCoreApplication.translate("text_search", "Check by the placement officer"),
        "ending": QCoreApplication.translate("text_search", "Ending"),
        "handover": QCoreApplication.translate("text_search", "Handover"),
        "state": QCoreApplication.translate("text_search", "Transition"),
        "criterion": QCoreApplication.translate("text_search", "Criterion"),
        "exclusion": QCoreApplication.translate("text_search", "Exclusion"),
        "agh": QCoreApplication.translate("text_search", "Work opportunity"),
        "measure": QCoreApplication.translate("text_search", "Measure"),
        "service": QCoreApplication.translate("text_search", "Flanking service"),
        "release": QCoreApplication.translate("text_search", "Release from confidentiality"),
        "breach": QCoreApplication.translate("text_search", "Breach of duty"),
        "handout": QCoreApplication.translate("text_search", "Telephone number given away"),
        "reminder": QCoreApplication.translate("text_search", "Reminder"),
        "case": QCoreApplication.translate("text_search", "Case"),
        "remark": QCoreApplication.translate("text_search", "Remark"),
    }
