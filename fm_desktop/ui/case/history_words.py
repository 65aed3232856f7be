"""What the timeline says about one thing that happened: title, who and how, and its icon."""

from datetime import date
from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale

from fm_desktop.catalogues import given_words
from fm_desktop.directives import directive
from fm_desktop.storage.queries.history import HistoryRow
from fm_desktop.ui.case.dialogs.format_buttons import ICONS as FORMAT_ICONS
from fm_desktop.ui.case.dialogs.format_buttons import format_name
from fm_desktop.ui.case.journal_words import deed_name
from fm_desktop.ui.case.reason_words import reason_words
from fm_desktop.ui.formats import phase_name, weekday_date

_KIND_ICONS = {
    "state": "arrow-right",
    "contact": "message-square-text",
    "attempt": "user-x",
    "appointment": "calendar-days",
    "review": "scroll-text",
    "agh": "briefcase",
    "exclusion": "minus",
    "av_check": "user-check",
    "reminder": "bell",
    "criterion": "clipboard-list",
    "correction": "pencil",
    "measure": "briefcase",
    "service": "handshake",
    "release": "lock",
    "breach": "flag",
    "handout": "phone",
    "plan": "list-checks",
    "note": "scroll-text",
    "restricted": "lock",
    "assessment": "clipboard-list",
    "need": "flag",
    "consent": "handshake",
    "discussion": "users-round",
    "takeover": "clipboard-list",
    "entry_record": "handshake",
    "clarification": "message-square-text",
    "ending": "flag",
    "receipt": "check",
    "letter": "mail",
    "handover": "user-check",
    "change": "pencil",
}


_CATALOGUES = {"assessment": "needs", "need": "needs", "consent": "areas"}
"""From which catalogue the lines of a text are keys."""


def icon_of(row: HistoryRow) -> str:
    """Return the name of the icon a row carries."""
    if row.kind == "contact":
        return FORMAT_ICONS.get(row.title_key, "message-square-text")
    return _KIND_ICONS.get(row.kind, "circle-check")


def title_of(row: HistoryRow) -> str:
    """Return what happened, in a few words."""
    language = QLocale().name()[:2]
    if row.kind == "contact":
        return _entry() if row.is_entry else _talk(row.title_key)
    if row.kind == "state":
        return step_name(row.title_key)
    if row.kind == "criterion":
        return _criterion(row.title_key, language)
    if row.kind == "exclusion" and row.title_key in directive().exclusions:
        return _exclusion(directive().exclusions[row.title_key].text(language))
    return _titles(QLocale().name()).get(f"{row.kind} {row.title_key}") or row.title_key


def step_name(phase: str) -> str:
    """Return what the step into a phase is called."""
    return _states(QLocale().name()).get(phase) or phase_name(phase)


def meta_of(row: HistoryRow, today: date, with_day: bool = False) -> str:
    """Return how long, in which way and by whom, as far as it is known."""
    parts = [weekday_date(row.day, today)] if with_day else []
    parts.append(title_of(row) if with_day else "")
    if row.kind == "appointment":
        parts += [row.time or "", format_name(row.format) if row.format else ""]
    elif row.time:
        parts.append(row.time)
    if row.minutes and row.kind == "contact":
        parts.append(QCoreApplication.translate("timeline", "{n} min").format(n=row.minutes))
    if row.is_entry and row.format and row.kind == "contact":
        parts.append(format_name(row.format))
    parts.append(short_name(row.author))
    if row.from_list:
        parts.append(QCoreApplication.translate("timeline", "from the list"))
    if row.superseded:
        parts.append(QCoreApplication.translate("timeline", "put right since"))
    return " · ".join(part for part in parts if part)


def text_of(row: HistoryRow) -> str:
    """Return what was written down; a reason of the directive's list in its words."""
    if row.kind in _CATALOGUES:
        return ", ".join(_in_words(_CATALOGUES[row.kind], line) for line in row.text.splitlines())
    if row.kind == "correction" and row.text:
        deed, *written = row.text.splitlines()
        return ": ".join(part for part in (deed_name(deed), "; ".join(written)) if part)
    if row.kind == "ending":
        return "; ".join(_said_of_end(*line.split("\t")) for line in row.text.splitlines())
    return reason_words(row.text)


def _said_of_end(key: str, words: str = "", day: str = "") -> str:
    """Return one thing said of an end: a reason with its words, stability, the talk, what is left open."""
    if (reason := reason_words(key)) != key:
        return f"{reason}: {words}" if words else reason
    if key == "talk":
        day = weekday_date(date.fromisoformat(day))
    said = _ends(QLocale().name()).get(key, key)
    return said.format(words=words, day=day)


def _in_words(catalogue: str, key: str) -> str:
    return given_words(catalogue, key, QLocale().name()[:2])


def short_name(name: str | None) -> str:
    """Return "Albrecht, Miriam" as "M. Albrecht"."""
    family, _, given = (name or "").partition(", ")
    return f"{given[:1]}. {family}" if given else family


def _entry() -> str:
    return QCoreApplication.translate("timeline", "Entry consultation")


def _talk(form: str) -> str:
    return _talks(QLocale().name()).get(form) or QCoreApplication.translate("timeline", "Talk")


def _criterion(key: str, language: str) -> str:
    term = directive().criteria.get(key)
    words = term.text(language) if term else key
    return QCoreApplication.translate("timeline", "Criterion: {criterion}").format(criterion=words)


def _exclusion(words: str) -> str:
    return QCoreApplication.translate("timeline", "Exclusion: {reason}").format(reason=words)


@cache
def _ends(language: str) -> dict[str, str]:
    return {
        "stable_true": QCoreApplication.translate("timeline", "Stable enough: {words}"),
        "stable_false": QCoreApplication.translate("timeline", "Not stable enough: {words}"),
        "talk": QCoreApplication.translate("timeline", "Talked through with {words} on {day}"),
        "left_open": QCoreApplication.translate("timeline", "Left open: {words}"),
        "outcome": QCoreApplication.translate("timeline", "Outcome: {words}"),
    }


@cache
def _talks(language: str) -> dict[str, str]:
    return {
        "office": QCoreApplication.translate("timeline", "Talk at the office"),
        "visit": QCoreApplication.translate("timeline", "Visiting consultation"),
        "walk": QCoreApplication.translate("timeline", "Walk and talk"),
        "phone": QCoreApplication.translate("timeline", "Telephone call"),
        "video": QCoreApplication.translate("timeline", "Video talk"),
    }


@cache
def _states(language: str) -> dict[str, str]:
    return {
        "marked": QCoreApplication.translate("timeline", "Marked for case management"),
        "discussion": QCoreApplication.translate("timeline", "Case discussion"),
        "assigned": QCoreApplication.translate("timeline", "Case manager assigned"),
        "accompanying": QCoreApplication.translate("timeline", "Accompanying care began"),
        "clarification": QCoreApplication.translate(
            "timeline", "Main responsibility, clarification phase began"
        ),
        "steering": QCoreApplication.translate("timeline", "Clarification decided: steering"),
        "aftercare": QCoreApplication.translate("timeline", "Aftercare began"),
        "ended": QCoreApplication.translate("timeline", "Case ended"),
        "declined": QCoreApplication.translate("timeline", "Referral declined"),
        "transferred": QCoreApplication.translate("timeline", "Case handed to another site"),
    }


@cache
def _titles(language: str) -> dict[str, str]:
    return {
        "attempt missed": QCoreApplication.translate("timeline", "Did not come"),
        "attempt not_reached": QCoreApplication.translate("timeline", "Not reached"),
        "attempt call": QCoreApplication.translate("timeline", "Short call"),
        "appointment planned": QCoreApplication.translate("timeline", "Appointment planned"),
        "appointment moved": QCoreApplication.translate("timeline", "Appointment moved"),
        "appointment cancelled": QCoreApplication.translate("timeline", "Appointment cancelled"),
        "review review": QCoreApplication.translate("timeline", "Continuation review"),
        "agh began": QCoreApplication.translate("timeline", "Work opportunity began"),
        "agh ended": QCoreApplication.translate("timeline", "Work opportunity ended"),
        "agh decided": QCoreApplication.translate(
            "timeline", "Decided on staying after the work opportunity"
        ),
        "agh stay": QCoreApplication.translate(
            "timeline", "Stays in case management after the work opportunity"
        ),
        "agh leave": QCoreApplication.translate("timeline", "Does not stay after the work opportunity"),
        "agh lead_decided": QCoreApplication.translate(
            "timeline", "Team lead decided against main responsibility"
        ),
        "exclusion lifted": QCoreApplication.translate("timeline", "Exclusion lifted"),
        "av_check av_check": QCoreApplication.translate("timeline", "Check by the placement officer"),
        "measure began": QCoreApplication.translate("timeline", "Measure began"),
        "measure result": QCoreApplication.translate("timeline", "Result of a measure"),
        "service began": QCoreApplication.translate("timeline", "Flanking service began"),
        "service ended": QCoreApplication.translate("timeline", "Flanking service ended"),
        "release given": QCoreApplication.translate("timeline", "Release from confidentiality"),
        "release withdrawn": QCoreApplication.translate("timeline", "Release withdrawn"),
        "breach appointment": QCoreApplication.translate("timeline", "Missed appointment (§ 32 SGB II)"),
        "breach duty": QCoreApplication.translate("timeline", "Breach of duty (§ 31 SGB II)"),
        "breach heard": QCoreApplication.translate("timeline", "Client heard"),
        "breach passed_on": QCoreApplication.translate("timeline", "Passed on to the benefits department"),
        "breach decided": QCoreApplication.translate("timeline", "Benefits department decided"),
        "handout handout": QCoreApplication.translate("timeline", "Telephone number given away"),
        "discussion officer": QCoreApplication.translate("timeline", "Case discussion without agreement"),
        "discussion officer for": QCoreApplication.translate(
            "timeline", "Case discussion: both are for taking over"
        ),
        "discussion officer against": QCoreApplication.translate(
            "timeline", "Case discussion: both are against it"
        ),
        "discussion lead for": QCoreApplication.translate("timeline", "Team lead decided to take over"),
        "discussion lead against": QCoreApplication.translate(
            "timeline", "Team lead decided against taking over"
        ),
        "discussion peers": QCoreApplication.translate("timeline", "Peer case discussion"),
        "takeover takeover": QCoreApplication.translate("timeline", "Takeover note"),
        "entry_record open": QCoreApplication.translate("timeline", "Working alliance still open"),
        "entry_record won": QCoreApplication.translate("timeline", "Won for the working alliance"),
        "entry_record lost": QCoreApplication.translate("timeline", "Not won for the working alliance"),
        "clarification yield": QCoreApplication.translate("timeline", "Yield of the clarification phase"),
        "correction correct_discussion": QCoreApplication.translate("timeline", "Case discussion corrected"),
        "correction correct_entry": QCoreApplication.translate(
            "timeline", "Notes on the entry consultation changed"
        ),
        "assessment assessment": QCoreApplication.translate("timeline", "Activating assessment"),
        "need noted": QCoreApplication.translate("timeline", "Need for action"),
        "need removed": QCoreApplication.translate("timeline", "Need for action removed"),
        "consent given": QCoreApplication.translate("timeline", "Consent to talk about"),
        "consent withdrawn": QCoreApplication.translate("timeline", "Consent withdrawn"),
        "letter post": QCoreApplication.translate("timeline", "Letter sent by post"),
        "letter handed": QCoreApplication.translate("timeline", "Letter handed over"),
        "letter email": QCoreApplication.translate("timeline", "Letter sent by e-mail"),
        "letter fax": QCoreApplication.translate("timeline", "Letter sent by fax"),
        "plan first": QCoreApplication.translate("timeline", "Integration plan handed out"),
        "plan new": QCoreApplication.translate("timeline", "New version of the integration plan"),
        "plan signed": QCoreApplication.translate("timeline", "Integration plan signed"),
        "plan step_done": QCoreApplication.translate("timeline", "Step of the plan done"),
        "plan step_partly": QCoreApplication.translate("timeline", "Step of the plan partly done"),
        "plan step_dropped": QCoreApplication.translate("timeline", "Step of the plan dropped"),
        "plan step_open": QCoreApplication.translate("timeline", "Step of the plan changed"),
        "plan goal_reached": QCoreApplication.translate("timeline", "Goal of the plan reached"),
        "plan goal_partly": QCoreApplication.translate("timeline", "Goal of the plan partly reached"),
        "plan goal_dropped": QCoreApplication.translate("timeline", "Goal of the plan dropped"),
        "plan goal_open": QCoreApplication.translate("timeline", "Goal of the plan re-steered"),
        "note consultation": QCoreApplication.translate("timeline", "Consultation note"),
        "note standing": QCoreApplication.translate("timeline", "Standing note"),
        "restricted restricted": QCoreApplication.translate("timeline", "FM (individuell)"),
        "ending officer": QCoreApplication.translate("timeline", "Handed back to placement"),
        "ending aftercare": QCoreApplication.translate("timeline", "Reasons for aftercare"),
        "ending transfer": QCoreApplication.translate("timeline", "Handed to another site"),
        "ending none": QCoreApplication.translate("timeline", "Noted at the end"),
        "receipt receipt": QCoreApplication.translate("timeline", "The new site confirmed receipt"),
        "handover handover": QCoreApplication.translate("timeline", "Handed over to a colleague"),
        "change extend_aftercare": QCoreApplication.translate("timeline", "Aftercare extended"),
        "change extend_agh": QCoreApplication.translate("timeline", "End of the work opportunity changed"),
        "correction correct_agh": QCoreApplication.translate("timeline", "Work opportunity corrected"),
        "reminder done": QCoreApplication.translate("timeline", "Reminder done"),
        "correction undo": QCoreApplication.translate("timeline", "Taken back"),
        "correction correct_contact": QCoreApplication.translate("timeline", "Contact corrected"),
        "correction correct_step": QCoreApplication.translate("timeline", "Day of a step corrected"),
        "correction correct_end": QCoreApplication.translate("timeline", "End taken back"),
        "correction correct_review": QCoreApplication.translate("timeline", "Continuation review corrected"),
    }
