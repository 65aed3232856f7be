"""Whose figures are shown, and about which time."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from fm_desktop.domain.access import Role
from fm_desktop.domain.periods import add_days, add_months
from fm_desktop.domain.report_periods import Period, against_period, month_of, quarter_of, year_of
from fm_desktop.errors import UserError
from fm_desktop.storage.ids import Id
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.formats import numeric_date, qdate
from fm_desktop.ui.widgets.buttons import icon_button
from fm_desktop.ui.widgets.date_field import DateField
from fm_desktop.ui.widgets.drop_down import DropDown
from fm_desktop.ui.widgets.labels import label

TEAM = "team"
AROUND = {"month": (month_of, 1), "quarter": (quarter_of, 3), "year": (year_of, 12)}
"""How a period is found around a day, and how many months further the next one lies."""


class Choices(QWidget):
    """Two drop-downs, the way to the period before and after, and two days for one of one's own."""

    changed = Signal()
    """Something else is asked for."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._day = desk, desk.today()
        me, lead = (desk.me.id, self.tr("me")), (TEAM, self.tr("team"))
        roles = desk.me.roles
        own = [me] if Role.CASE_MANAGER in roles else []
        self.whose = DropDown("report_whose", self.tr("Whose"), [*own, lead] if self._leads else own)
        kinds = [
            ("twelve", self.tr("twelve months")),
            ("month", self.tr("month")),
            ("quarter", self.tr("quarter")),
            ("year", self.tr("year")),
            ("own", self.tr("from … until")),
        ]
        self.kind = DropDown("report_period", self.tr("Period"), kinds)
        self.before = icon_button("period_before", "chevron-left", self.tr("Period before"), self._earlier)
        self.after = icon_button("period_after", "chevron-right", self.tr("Period after"), self._later)
        self.words = label()
        self.words.setObjectName("report_days")
        self.first = DateField("report_first", desk.today(), "past", brief=True)
        self.last = DateField("report_last", desk.today(), "past", brief=True)
        self.first.edit.setAccessibleName(self.tr("From"))
        self.last.edit.setAccessibleName(self.tr("Until"))
        self._lay_out()
        self.whose.chosen.connect(lambda _key: self.changed.emit())
        self.kind.chosen.connect(self._another_kind)
        for field in (self.first, self.last):
            field.changed.connect(lambda _day: self._typed())
        self._show()

    @property
    def _leads(self) -> bool:
        return Role.TEAM_LEAD in self._desk.me.roles

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.whose, self.kind, self.before, self.words, self.after, self.first, self.last):
            row.addWidget(widget)
        row.addStretch()

    def offer_people(self, people: Sequence[tuple[Id, str]]) -> None:
        """Offer single people beside oneself and the team."""
        me = self._desk.me.id
        own = [(me, self.tr("me"))] if Role.CASE_MANAGER in self._desk.me.roles else []
        team = [(TEAM, self.tr("team"))] if self._leads else []
        self.whose.set_values([*own, *team, *((key, name) for key, name in people if key != me)])

    def manager(self) -> Id | None:
        """Return whose figures are asked for; None is the team's."""
        key = self.whose.key()
        return key if isinstance(key, bytes) else None

    def whose_words(self) -> str:
        """Return whose figures they are for somebody who reads them elsewhere: a name, or the team's."""
        key, me = self.whose.key(), self._desk.me
        if key == me.id:
            return me.name
        if key == TEAM:
            return self.tr("Team {team}").format(team=me.team) if me.team else self.tr("Team")
        return self.whose.text().partition(": ")[2]

    def period(self) -> Period | None:
        """Return the time that is asked for; none where it is typed and wrong."""
        kind = str(self.kind.key())
        if kind in AROUND:
            return AROUND[kind][0](self._day)
        if kind == "twelve":
            first = add_months(self._day.replace(day=1), -11)
            return Period(first, add_days(add_months(first, 12), -1))
        first_day, last_day = self.first.day(), self.last.day()
        if first_day is None or last_day is None:
            return None
        period = Period(first_day, last_day)
        fault = against_period(period)
        self.last.error.say(error_text(UserError(fault)) if fault else "")
        return None if fault else period

    def _another_kind(self, kind: object) -> None:
        if kind == "own" and self.first.is_blank():
            shown = year_of(self._day)
            self.first.set_day(shown.first)
            self.last.set_day(min(shown.last, self._desk.today()))
        self._show()
        self.changed.emit()

    def _typed(self) -> None:
        if self.kind.key() == "own" and self.period() is not None:
            self.changed.emit()

    def _earlier(self) -> None:
        self._step(-1)

    def _later(self) -> None:
        self._step(1)

    def _step(self, way: int) -> None:
        months = AROUND.get(str(self.kind.key()), (None, 12))[1]
        self._day = add_months(self._day.replace(day=1), way * months)
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        own = self.kind.key() == "own"
        for widget in (self.before, self.words, self.after):
            widget.setVisible(not own)
        for field in (self.first, self.last):
            field.setVisible(own)
        self.words.setText(self.period_words())

    def period_words(self) -> str:
        """Return the time in words: März 2026, 2026, 01.01.2026 – 31.03.2026."""
        period, kind = self.period(), self.kind.key()
        if period is None:
            return ""
        if kind == "month":
            return QLocale().toString(qdate(period.first), "MMMM yyyy")
        if kind == "year":
            return str(period.first.year)
        return f"{numeric_date(period.first)} – {numeric_date(period.last)}"
