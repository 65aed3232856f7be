"""What a new case manager is told on the first day, put together from what is known of the case."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QLocale

from fm_desktop.catalogues import given_words
from fm_desktop.storage.queries.handover import Handing
from fm_desktop.ui.formats import due_name, phase_name, plain_date


def summary(handing: Handing, remark: str = "") -> str:
    """Return the summary of a case as text: how it stands, what is open; a remark comes first."""
    return "\n".join([*filter(None, [remark.strip()]), _stands(handing), *_open(handing)])


def _stands(handing: Handing) -> str:
    """Return phase, latest talk, next talk and what is due next, as far as they are known."""
    return " ".join(f"{said}." for said in _said(handing))


def _said(handing: Handing) -> Iterator[str]:
    phase = phase_name(handing.phase)
    if handing.since is None:
        yield phase
    else:
        words = QCoreApplication.translate("handover", "{phase} since {day}")
        yield words.format(phase=phase, day=plain_date(handing.since))
    for words, day in (
        (QCoreApplication.translate("handover", "Latest contact {day}"), handing.last_contact),
        (QCoreApplication.translate("handover", "Next appointment {day}"), handing.next_appointment),
    ):
        if day is not None:
            yield words.format(day=plain_date(day))
    if handing.next_due is not None and handing.next_due_kind is not None:
        words = QCoreApplication.translate("handover", "Due next: {what} by {day}")
        yield words.format(what=due_name(handing.next_due_kind), day=plain_date(handing.next_due))


def _open(handing: Handing) -> Iterator[str]:
    needs = [given_words("needs", need, QLocale().name()[:2]) for need in handing.needs]
    for words, texts in (
        (QCoreApplication.translate("handover", "Needs for action: {texts}"), needs),
        (QCoreApplication.translate("handover", "Goals: {texts}"), handing.goals),
        (QCoreApplication.translate("handover", "Open steps: {texts}"), handing.steps),
        (QCoreApplication.translate("handover", "One may speak with: {texts}"), handing.releases),
    ):
        if texts:
            yield words.format(texts="; ".join(texts))
