"""Which deadlines stand as chips above a case, and what each says."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from fm_desktop.domain.deadlines import AGH_OPEN_ENDED
from fm_desktop.domain.directive import Due
from fm_desktop.storage.queries.client import AghRow
from fm_desktop.storage.queries.due import DueLine
from fm_desktop.ui.case.reading import CaseSeen
from fm_desktop.ui.formats import due_name, plain_date, relation, weekday_date
from fm_desktop.ui.tables.line_words import appointment_words

MOST = 5

SLOTS: dict[str, tuple[str, ...]] = {
    "watch": ("D7", "D15", "D11", "D18"),
    "marked": ("D1", "D2", "AGH", "D11", "D18"),
    "discussion": ("D1", "D2", "AGH", "D11", "D18"),
    "assigned": ("D2", "D3", "AGH", "D13", "D18"),
    "accompanying": ("D3", "D2", "D5", "AGH", "D13"),
    "clarification": ("D3", "D4", "D5", "D6", "AGH"),
    "steering": ("D3", "D4", "D5", "D6", "AGH"),
    "aftercare": ("D12", "D13", "AGH", "D18"),
}
"""What a case in this state always shows; an item that does not exist says why."""


class ChipShown(NamedTuple):
    """One chip: its name, state and words, and the due item behind it, else why there is none."""

    name: str
    state: str
    words: str
    line: DueLine | None = None
    why: str = ""


def chips_of(seen: CaseSeen) -> list[ChipShown]:
    """Return the chips of a case, at most five; first what always shows, then what else is near."""
    lines = list(seen.dues)
    found: list[ChipShown] = []
    for slot in SLOTS.get(seen.head.phase, ("D14", "D7", "D13", "D18")):
        kind = Due.D10 if slot == "AGH" else Due(slot)
        line = next((each for each in lines if each.due == kind), None)
        if line is not None:
            lines.remove(line)
            found.append(chip_of(line, seen.today))
        elif (instead := _instead(slot, seen)) is not None:
            found.append(instead)
    rest = [line for line in lines if str(line.state) in ("overdue", "today", "soon")]
    return [*found, *(chip_of(line, seen.today) for line in rest)][:MOST]


def chip_of(line: DueLine, today: date) -> ChipShown:
    """Return the chip of a due item."""
    return ChipShown(_name(line, today), str(line.state), words_of(line, today), line)


def words_of(line: DueLine, today: date) -> str:
    """Return the strong words: when, and how that stands to today."""
    state = str(line.state)
    if state == "covered" and line.next_appointment is not None:
        when = appointment_words(line.next_appointment, line.next_appointment_time, today)
        return QCoreApplication.translate("chips", "Appointment {when}").format(when=when)
    if state == "today":
        return QCoreApplication.translate("chips", "due today")
    if state == "soon":
        return f"{weekday_date(line.effective, today)} · {relation(line.effective, today)}"
    return relation(line.effective, today) if state == "overdue" else weekday_date(line.effective, today)


def _name(line: DueLine, today: date) -> str:
    name = line.text if line.due == Due.D18 and line.text else due_name(line.due)
    if str(line.state) == "covered":
        return QCoreApplication.translate("chips", "{what} until {day}").format(
            what=name, day=weekday_date(line.effective, today)
        )
    if line.due == Due.D6 and line.extended_to is not None:
        return QCoreApplication.translate("chips", "{what}, moved by an AGH").format(what=name)
    return name


def _instead(slot: str, seen: CaseSeen) -> ChipShown | None:
    """Return what stands where an item does not exist, if that is worth a chip."""
    if slot == "D4":
        return _decided(seen)
    if slot == "D6" and AGH_OPEN_ENDED in seen.head.flags:
        words = QCoreApplication.translate("chips", "none while the AGH is open-ended")
        return ChipShown(due_name("D6"), "none", words, why=_no_limit())
    if slot == "D2" and seen.case is not None and seen.case.entry_held_on is not None:
        held = QCoreApplication.translate("chips", "held on {day}").format(
            day=plain_date(seen.case.entry_held_on)
        )
        why = QCoreApplication.translate(
            "chips", "It is held once, in person, after the referral (HA 4.7.1)."
        )
        return ChipShown(due_name("D2"), "done", held, why=why)
    if slot == "D3" and seen.head.pause_from is not None:
        words = QCoreApplication.translate("chips", "paused")
        return ChipShown(due_name("D3"), "none", words, why=_paused(seen))
    if slot == "AGH":
        return _no_agh_end(seen)
    return None


def _no_limit() -> str:
    return QCoreApplication.translate(
        "chips",
        "A work opportunity without a last day runs on the day main responsibility would end regularly. "
        "Until its last day is known there is no maximum duration (HA 4.11).",
    )


def _paused(seen: CaseSeen) -> str:
    reason = seen.case.pause_reason if seen.case is not None else ""
    since = plain_date(seen.head.pause_from) if seen.head.pause_from else ""
    words = QCoreApplication.translate(
        "chips", "Paused since {day}: {reason}. No contact is due meanwhile (HA 4.9)."
    )
    return words.format(day=since, reason=reason or "–")


def _decided(seen: CaseSeen) -> ChipShown | None:
    """Say when the clarification phase was decided."""
    day = seen.head.clarification_decided_on
    name = QCoreApplication.translate("chips", "Clarification phase")
    why = QCoreApplication.translate(
        "chips",
        "It lasts three months from admission, until it is decided whether the case goes on (HA 4.4).",
    )
    if day is None:
        return ChipShown(name, "done", QCoreApplication.translate("chips", "decided"), why=why)
    words = QCoreApplication.translate("chips", "decided {day}").format(day=plain_date(day))
    return ChipShown(name, "done", words, why=why)


def _no_agh_end(seen: CaseSeen) -> ChipShown:
    name = QCoreApplication.translate("chips", "Work opportunity")
    if AGH_OPEN_ENDED in seen.head.flags or _runs_open_ended(seen):
        why = QCoreApplication.translate(
            "chips", "Its last day is not known yet; staying is decided when it ends (HA 4.2)."
        )
        return ChipShown(name, "none", QCoreApplication.translate("chips", "open-ended"), why=why)
    if seen.aghs and seen.aghs[0].decided_on is not None:
        day = plain_date(seen.aghs[0].decided_on)
        words = QCoreApplication.translate("chips", "decided {day}").format(day=day)
        return ChipShown(name, "done", words, why=_after_agh(seen.aghs[0]))
    why = QCoreApplication.translate("chips", "Participants are taken into main responsibility (HA 4.2).")
    return ChipShown(name, "none", QCoreApplication.translate("chips", "none"), why=why)


def _after_agh(row: AghRow) -> str:
    stays = QCoreApplication.translate("chips", "Stays in case management after it (HA 4.2).")
    leaves = QCoreApplication.translate("chips", "Staying after it was decided against (HA 4.2).")
    words = leaves if row.stay is False else stays
    return f"{words} {row.decision_reason or ''}".strip()


def _runs_open_ended(seen: CaseSeen) -> bool:
    return any(
        row.first_day <= seen.today and row.planned_last_day is None and row.actual_last_day is None
        for row in seen.aghs
    )
