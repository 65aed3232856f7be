"""The pages of the activating assessment: what matters today, the grid, the needs, what can be expected."""

from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from fm_desktop.directives import directive
from fm_desktop.domain.assessment import Rating, points, suggested_areas
from fm_desktop.storage.queries.assessments import AssessmentRow, AssessmentsSeen
from fm_desktop.ui.assessment.area_choice import AreaChoice, Offer
from fm_desktop.ui.assessment.grid_rows import rows_of
from fm_desktop.ui.assessment.grid_view import AssessmentGrid
from fm_desktop.ui.assessment.needs_field import NeedsField
from fm_desktop.ui.assessment.starting import hints, needs_seen
from fm_desktop.ui.assessment.words import points_words
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import long_date, plain_date
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.wizards.deed_page import DeedPage

NOT_CHOSEN = ""


class TodayPage(DeedPage):
    """When, and which areas matter today; the suggested ones are ticked."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            self.tr("Today"),
            self.tr("Which three areas matter today?"),
            self.tr("Begin with the client's own answer. Suggested is what weighed most so far."),
            desk.today(),
        )
        self._language = desk.language
        self.areas = AreaChoice("areas_today")
        self.fields.add("areas_today", self.tr("Areas of life"), self.areas)
        self.day = self.fields.add_date(
            "assessment_day", self.tr("Date"), desk.today(), "past", not_in_future(desk)
        )
        self.fields.column.addStretch(1)  # a high window leaves its room below, not between the fields

    def offer(self, seen: AssessmentsSeen, correcting: AssessmentRow | None) -> None:
        """Show the areas on offer with the suggested ones, or those of the assessment put right."""
        areas, latest = seen.catalogues["areas"], seen.ratings_of(seen.newest())
        suggested = suggested_areas(areas.keys(), latest, needs_seen(seen))
        why = hints(suggested, latest, seen)
        offers = [Offer(each.key, each.text(self._language), why.get(each.key, "")) for each in areas]
        self.areas.show_offers(offers, correcting.areas_today if correcting else suggested)
        if correcting is not None:
            self.day.set_day(correcting.day)

    def facts(self) -> list[tuple[str, str]]:
        """Return the day and what mattered."""
        day = self.day.day()
        return [
            (self.tr("Date"), long_date(day) if day else ""),
            (self.tr("Matters today"), ", ".join(self.areas.offers.words())),
        ]


class GridPage(DeedPage):
    """All areas on one page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            self.tr("Areas of life"),
            self.tr("What stands in the way, what carries?"),
            self.tr(
                "Digits judge from 0 to 10, weights from 0 to 3. Arrows move, Enter goes on or writes. "
                "Nothing has to be filled in."
            ),
            desk.today(),
        )
        self._language = desk.language
        _hide_fields(self)
        self.grid = AssessmentGrid("areas_grid")
        self.grid.setMinimumHeight(260)
        self._legend = label(size="small", muted=True)
        self.as_before = button("as_before", self.tr("Take over all as before"), self._take_over, "quiet")
        foot = QHBoxLayout()
        foot.addWidget(self._legend, 1)
        foot.addWidget(self.as_before)
        self._whole = label(wrap=True)
        self.grid.selectionModel().currentRowChanged.connect(lambda *_: self._write_out())
        self.grid.edited.connect(self._write_out)
        self.column.addWidget(self.grid, 1)
        self.column.addSpacing(4)
        self.column.addWidget(self._whole)
        self.column.addSpacing(4)
        self.column.addLayout(foot)

    def offer(self, seen: AssessmentsSeen, correcting: AssessmentRow | None) -> None:
        """Show the areas with the assessment before, and of one put right what it says."""
        before = seen.before(correcting)
        consents = {each.area: each.day for each in seen.consents}
        self.grid.cells.set_rows(
            rows_of(
                seen.catalogues["areas"].entries,
                self._language,
                seen.ratings_of(correcting),
                seen.ratings_of(before),
                consents,
            )
        )
        keys = self.tr("+ and −: one step · Delete: empty · space bar: consent")
        if before is not None:
            day = plain_date(before.day)
            keys += " · " + self.tr("=: as on {day}, the thin outline").format(day=day)
            self.as_before.setText(self.tr("Take over all as on {day}").format(day=day))
        self.as_before.setVisible(before is not None)
        self._legend.setText(keys)

    def _write_out(self) -> None:
        """Write out what was tried in the area the cursor is on: the column may be too narrow for it."""
        number = self.grid.currentIndex().row()
        row = self.grid.cells.row(number) if number >= 0 else None
        text = f"{row.name}: {row.rating.attempts}" if row is not None and row.rating.attempts else ""
        self._whole.setText(text)

    def _take_over(self) -> None:
        self.grid.cells.take_over(range(self.grid.cells.rowCount()))
        self.grid.setFocus()

    def initializePage(self) -> None:
        self.grid.setFocus()

    def validatePage(self) -> bool:
        return True

    def facts(self) -> list[tuple[str, str]]:
        """Return what was judged, area by area, and what the client has agreed to."""
        names = {row.entry.key: row.name for row in self.grid.cells.rows()}
        judged = [f"{names[each.area]}: {_short(each)}" for each in self.grid.cells.ratings()]
        agreed = ", ".join(names[key] for key in self.grid.cells.agreed())
        return [(self.tr("Areas of life"), "\n".join(judged)), (self.tr("Consent to talk about"), agreed)]


class FoundNeedsPage(DeedPage):
    """The needs for action: the one thing an assessment cannot do without."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            self.tr("Needs for action"),
            self.tr("What is to be done something about?"),
            self.tr("At least one need for action. Entrenched is what has resisted help for long."),
            desk.today(),
        )
        _hide_fields(self)
        self.needs = NeedsField("needs", desk.language)
        self.column.addWidget(self.needs, 1)

    def offer(self, seen: AssessmentsSeen) -> None:
        """Show the needs there are."""
        self.needs.offer(seen.catalogues, seen.needs)

    def initializePage(self) -> None:
        self.needs.focus_first()

    def validatePage(self) -> bool:
        return self.needs.is_right()

    def facts(self) -> list[tuple[str, str]]:
        """Return the needs as they will be recorded."""
        return [(self.tr("Needs for action"), self.needs.sentences())]


class ProspectsPage(DeedPage):
    """Profile, prognosis, and the few goals to concentrate on."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            self.tr("Prognosis"),
            self.tr("What can be expected, and what comes first?"),
            self.tr("All of it may stay empty."),
            desk.today(),
        )
        self._language = desk.language
        self.prognosis = self.fields.add_values("prognosis", self.tr("Prognosis"), [("", "")])
        self.reason = self.fields.add_text("prognosis_reason", self.tr("Why"), lines=2)
        profiles = directive().profiles.items()
        values = [(key, profile.label.text(desk.language)) for key, profile in profiles]
        none = (NOT_CHOSEN, self.tr("not assigned"))
        self.profile = self.fields.add_values("profile", self.tr("Profile (optional)"), [none, *values])
        self._so_far = label(size="small", muted=True, wrap=True)
        self.fields.add_widget(self._so_far)
        self.focus = self.fields.add_text("focus", self.tr("Focus: the few goals that come first"), lines=3)
        self.fields.column.addStretch(1)  # a high window leaves its room below, not between the fields

    def offer(self, seen: AssessmentsSeen, correcting: AssessmentRow | None) -> None:
        """Offer the classes of prognosis; what was said last is filled in."""
        shown = correcting or seen.newest()
        self.prognosis.clear()
        self.prognosis.addItem(self.tr("not judged"), NOT_CHOSEN)
        for entry in seen.catalogues["prognoses"]:
            self.prognosis.addItem(entry.text(self._language), entry.key)
        self._tell_profile(seen)
        if shown is not None:
            self.prognosis.setCurrentIndex(max(0, self.prognosis.findData(shown.prognosis or NOT_CHOSEN)))
            self.focus.setPlainText(shown.focus)
        if correcting is not None:
            self.reason.setPlainText(correcting.prognosis_reason)
            self.profile.setCurrentIndex(max(0, self.profile.findData(correcting.profile or NOT_CHOSEN)))

    def _tell_profile(self, seen: AssessmentsSeen) -> None:
        words = self.tr("So far: {profile}. A complex profile is checked by the AV every six months.")
        known = directive().profiles.get(seen.profile or "")
        self._so_far.setText(words.format(profile=known.label.text(self._language)) if known else "")
        self._so_far.setVisible(known is not None)

    def facts(self) -> list[tuple[str, str]]:
        """Return prognosis, profile and focus."""
        prognosis = self.prognosis.currentText() if self.prognosis.currentData() else ""
        reason = self.reason.toPlainText().strip()
        return [
            (self.tr("Prognosis"), "\n".join(filter(None, (prognosis, reason)))),
            (self.tr("Profile"), self.profile.currentText() if self.profile.currentData() else ""),
            (self.tr("Focus"), self.focus.toPlainText().strip()),
        ]


def _hide_fields(page: DeedPage) -> None:
    """Give the room of the fields to one large input."""
    scroll = page.findChild(QScrollArea, "page_scroll")
    if isinstance(scroll, QWidget):
        scroll.hide()


def _short(rating: Rating) -> str:
    return ", ".join(points_words(points(rating)))
