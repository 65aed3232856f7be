"""Puts an assessment that was recorded into the words of its paper."""

from fm_desktop.directives import directive
from fm_desktop.domain.assessment import Rating, View, points
from fm_desktop.domain.catalogue import Entry
from fm_desktop.storage.queries.assessments import AssessmentRow, AssessmentsSeen
from fm_desktop.storage.queries.needs import NeedRow
from fm_desktop.ui.assessment.words import labour_words, social_words, tried_words
from fm_desktop.ui.printing.assessment_paper import AreaSeen, AssessmentSheet, NeedSeen
from fm_desktop.ui.printing.paper_head import Parties


def sheet_of(
    seen: AssessmentsSeen, assessment: AssessmentRow, parties: Parties, language: str
) -> AssessmentSheet:
    """Return all that stands on the paper of an assessment: what was recorded, and nothing else."""
    areas, needs = seen.catalogues["areas"], seen.catalogues["needs"]
    ratings = seen.ratings_of(assessment)
    profile = directive().profiles.get(assessment.profile or "")
    prognosis = assessment.prognosis
    return AssessmentSheet(
        parties,
        assessment.day,
        tuple(
            _area(entry, rating, language)
            for entry in areas.entries
            if (rating := ratings.get(entry.key)) is not None and not rating.is_empty()
        ),
        tuple(
            NeedSeen(
                needs.text(need.need, language), areas.text(need.area, language), need.since, need.entrenched
            )
            for need in needs_at(seen, assessment)
        ),
        ", ".join(areas.text(area, language) for area in assessment.areas_today),
        assessment.focus,
        seen.catalogues["prognoses"].text(prognosis, language) if prognosis else "",
        assessment.prognosis_reason,
        profile.label.text(language) if profile else "",
    )


def needs_at(seen: AssessmentsSeen, assessment: AssessmentRow) -> list[NeedRow]:
    """Return the needs that stood open: today beside the newest assessment, beside an older one on its day.

    The needs of earlier cases are not read; beside their assessments there are none.
    """
    if assessment.case != seen.case:
        return []
    if assessment == seen.newest():
        return [need for need in seen.needs if need.removed_on is None]
    day = assessment.day
    return [
        need
        for need in seen.needs
        if need.noted_on <= day and (need.removed_on is None or need.removed_on > day)
    ]


def _area(entry: Entry, rating: Rating, language: str) -> AreaSeen:
    weights = ", ".join(filter(None, (labour_words(rating), social_words(rating))))
    notes = tuple(filter(None, (weights, tried_words(rating))))
    return AreaSeen(entry.text(language), points(rating), points(rating, View.CLIENT), notes)
