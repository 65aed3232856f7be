"""What the kinds of rows are called in a document about everything that is stored."""

from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale


def section_name(table: str) -> str:
    """Return what a kind of rows is called."""
    return _names(QLocale().name()).get(table, table)


def person_field(name: str) -> str | None:
    """Return what a field is called that names somebody of the office; none of other fields."""
    return _people(QLocale().name()).get(name)


@cache
def _people(language: str) -> dict[str, str]:
    return {
        "author": QCoreApplication.translate("everything", "Entered by"),
        "person": QCoreApplication.translate("everything", "With"),
        "manager": QCoreApplication.translate("everything", "Case manager"),
        "placement_officer": QCoreApplication.translate("everything", "Placement officer"),
        "from_person": QCoreApplication.translate("everything", "From"),
        "to_person": QCoreApplication.translate("everything", "To"),
    }


@cache
def _names(language: str) -> dict[str, str]:
    return {
        "client": QCoreApplication.translate("everything", "Base data"),
        "case": QCoreApplication.translate("everything", "Cases"),
        "case_state": QCoreApplication.translate("everything", "Steps of the case"),
        "criterion": QCoreApplication.translate("everything", "Entry criteria"),
        "exclusion": QCoreApplication.translate("everything", "Exclusions"),
        "agh": QCoreApplication.translate("everything", "Work opportunities"),
        "review": QCoreApplication.translate("everything", "Continuation reviews"),
        "carry_over": QCoreApplication.translate("everything", "Carried over to VerBIS"),
        "av_check": QCoreApplication.translate("everything", "Checks by placement"),
        "contact": QCoreApplication.translate("everything", "Conversations and attempts"),
        "appointment": QCoreApplication.translate("everything", "Appointments"),
        "reminder": QCoreApplication.translate("everything", "Reminders"),
        "note": QCoreApplication.translate("everything", "Notes"),
        "restricted_note": QCoreApplication.translate("everything", "Notes FM (individuell)"),
        "discussion": QCoreApplication.translate("everything", "Case discussions"),
        "entry_consultation": QCoreApplication.translate("everything", "Entry consultation"),
        "takeover": QCoreApplication.translate("everything", "Takeover"),
        "clarification": QCoreApplication.translate("everything", "Clarification phase"),
        "ending": QCoreApplication.translate("everything", "Ending"),
        "ending_reason": QCoreApplication.translate("everything", "Reasons for the ending"),
        "consent": QCoreApplication.translate("everything", "Consents"),
        "assessment": QCoreApplication.translate("everything", "Assessments"),
        "area_rating": QCoreApplication.translate("everything", "Areas of life as judged"),
        "need": QCoreApplication.translate("everything", "Needs for action"),
        "goal": QCoreApplication.translate("everything", "Goals"),
        "goal_need": QCoreApplication.translate("everything", "Which goal answers which need"),
        "step": QCoreApplication.translate("everything", "Steps of the plan"),
        "plan_version": QCoreApplication.translate("everything", "Plans handed out"),
        "steering": QCoreApplication.translate("everything", "How steps were judged"),
        "measure": QCoreApplication.translate("everything", "Measures"),
        "service": QCoreApplication.translate("everything", "Flanking services"),
        "release": QCoreApplication.translate("everything", "Releases from confidentiality"),
        "breach": QCoreApplication.translate("everything", "Missed appointments and breaches"),
        "phone_handout": QCoreApplication.translate("everything", "Telephone number given away"),
        "map_tie": QCoreApplication.translate("everything", "People and agencies around"),
        "map_snapshot": QCoreApplication.translate("everything", "Earlier pictures of the surroundings"),
        "outcome": QCoreApplication.translate("everything", "Successes"),
        "refused_proposal": QCoreApplication.translate("everything", "Proposals not taken up"),
        "attachment": QCoreApplication.translate("everything", "Documents"),
        "letter": QCoreApplication.translate("everything", "Letters"),
        "handover": QCoreApplication.translate("everything", "Handovers"),
        "deputy_consent": QCoreApplication.translate("everything", "What was said to a deputy"),
        "sent_case": QCoreApplication.translate("everything", "Sent to another site"),
        "received_case": QCoreApplication.translate("everything", "Come from another site"),
        "journal_entry": QCoreApplication.translate("everything", "Who did what when"),
    }
