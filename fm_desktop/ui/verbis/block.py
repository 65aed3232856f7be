"""A note or a decision as plain text, ready to be pasted into VerBIS; no name is added to what was said."""

from collections.abc import Iterable, Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale

from fm_desktop.directives import directive
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.carrying import EndSaid, ReviewSaid, Said, TakeoverSaid
from fm_desktop.storage.queries.case_notes import DiscussionRow, TakeoverRow
from fm_desktop.storage.queries.endings import EndingRow
from fm_desktop.storage.queries.notes import NoteRow
from fm_desktop.storage.queries.restricted import RestrictedNoteRow
from fm_desktop.ui.case.dialogs.format_buttons import format_name
from fm_desktop.ui.case.reason_words import onward_words, reason_words
from fm_desktop.ui.formats import numeric_date
from fm_desktop.ui.verbis.words import carried_name
from fm_desktop.ui.writing.note_kinds import kind_name

Line = tuple[str, str]
"""A label and what stands behind it; without a label the text stands by itself."""


def block(said: Said) -> str:
    """Return the text to be pasted: what it is, then one line for each thing said; what is empty is left out.

    Nothing is returned of what is gone.
    """
    record = said.said
    if isinstance(record, NoteRow):
        return _written(kind_name(record.kind), _of_note(record))
    lines: Iterator[Line] = iter(())
    if isinstance(record, ReviewSaid):
        lines = _of_review(record)
    elif isinstance(record, TakeoverSaid):
        lines = _of_takeover(record, said.carried.day)
    elif isinstance(record, EndSaid):
        lines = _of_end(record, said.carried.day)
    return _written(carried_name(said.carried.kind), lines) if record is not None else ""


def note_block(note: NoteRow | RestrictedNoteRow) -> str:
    """Return a note as it is pasted."""
    return _written(kind_name(note.kind), _of_note(note))


def restricted_block(notes: Iterable[RestrictedNoteRow], wanted: Id | None) -> str:
    """Return a restricted note, which was opened, as it is pasted; nothing of one that does not open."""
    note = next((each for each in notes if each.id == wanted and each.text), None)
    return _written(carried_name("restricted"), _of_note(note)) if note is not None else ""


def _written(heading: str, lines: Iterator[Line]) -> str:
    told = [f"{name}: {text}" if name else f"\n{text}" for name, text in lines if text]
    return "\n".join([heading, *told])


def _of_note(note: NoteRow | RestrictedNoteRow) -> Iterator[Line]:
    at = QCoreApplication.translate("verbis text", "{day}, {time}")
    day = numeric_date(note.day)
    yield _date(), at.format(day=day, time=note.time) if note.time else day
    form = note.format if note.format != "unknown" else None
    yield QCoreApplication.translate("verbis text", "Format"), format_name(form) if form else ""
    yield QCoreApplication.translate("verbis text", "By"), note.author or ""
    yield "", note.text


def _of_review(said: ReviewSaid) -> Iterator[Line]:
    yield _date(), numeric_date(said.day)
    yield QCoreApplication.translate("verbis text", "Reasons to continue"), said.reasons
    yield QCoreApplication.translate("verbis text", "Prospects"), said.prospects
    cheaper = _because(_yes_or_no(said.economical_elsewhere), said.economical_reason)
    yield QCoreApplication.translate("verbis text", "More economical elsewhere"), cheaper


def _of_takeover(said: TakeoverSaid, day: date) -> Iterator[Line]:
    yield _date(), numeric_date(day)
    yield QCoreApplication.translate("verbis text", "Kind"), _kind_of_takeover(said)
    language, known = QLocale().name()[:2], directive().criteria
    for row in said.criteria:
        words = known[row.criterion].text(language) if row.criterion in known else row.criterion
        yield QCoreApplication.translate("verbis text", "Entry criterion"), _because(words, row.reason)
    held = numeric_date(said.entry_held_on) if said.entry_held_on else ""
    yield QCoreApplication.translate("verbis text", "Entry consultation"), held
    for talk in said.talks:
        yield from _of_talk(talk)
    if said.note is not None:
        yield from _learned(said.note)
        yield from _talked_through(said.note.talk_on, said.note.talk_partner)


def _of_talk(talk: DiscussionRow) -> Iterator[Line]:
    if talk.kind == "officer":
        words = ", ".join(part for part in (numeric_date(talk.day), talk.partners, talk.result) if part)
        yield QCoreApplication.translate("verbis text", "Case discussion with placement"), words


def _learned(note: TakeoverRow) -> Iterator[Line]:
    yield QCoreApplication.translate("verbis text", "From placement"), note.placement
    yield QCoreApplication.translate("verbis text", "From the benefits department"), note.benefits
    yield QCoreApplication.translate("verbis text", "From reception"), note.reception
    yield QCoreApplication.translate("verbis text", "Seen in measures"), note.measures
    yield QCoreApplication.translate("verbis text", "From providers"), note.providers


def _of_end(said: EndSaid, day: date) -> Iterator[Line]:
    yield _date(), numeric_date(said.ending.day if said.ending else day)
    reason = QCoreApplication.translate("verbis text", "Reason")
    for key, text in said.reasons:
        yield reason, _because(reason_words(key), text)
    if not said.reasons:
        yield reason, "; ".join(reason_words(said.listed).splitlines())
    if said.ending is not None:
        yield from _of_ending(said.ending)


def _of_ending(ending: EndingRow) -> Iterator[Line]:
    yield QCoreApplication.translate("verbis text", "Afterwards"), onward_words(ending.onward)
    stable = _because(_yes_or_no(ending.stable), ending.stable_reason)
    yield QCoreApplication.translate("verbis text", "Stable enough"), stable
    yield from _talked_through(ending.talk_on, ending.talk_partner)
    yield QCoreApplication.translate("verbis text", "Left open"), ending.left_open
    yield QCoreApplication.translate("verbis text", "Outcome"), ending.outcome or ""


def _talked_through(day: date | None, partner: str) -> Iterator[Line]:
    words = ", ".join(part for part in (numeric_date(day) if day else "", partner) if part)
    yield QCoreApplication.translate("verbis text", "Talked through in person"), words


def _kind_of_takeover(said: TakeoverSaid) -> str:
    if said.accompanying:
        return QCoreApplication.translate("verbis text", "Accompanying care (secondary responsibility)")
    return QCoreApplication.translate("verbis text", "Main responsibility")


def _date() -> str:
    return QCoreApplication.translate("verbis text", "Date")


def _because(words: str, reason: str) -> str:
    return " – ".join(part for part in (words, reason.strip()) if part)


def _yes_or_no(value: bool | None) -> str:
    if value is None:
        return ""
    yes, no = QCoreApplication.translate("journal", "yes"), QCoreApplication.translate("journal", "no")
    return yes if value else no
