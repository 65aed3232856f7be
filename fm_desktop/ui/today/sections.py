"""The four lists of the day."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from fm_desktop.ui.today.delegates import NewDelegate, PlainDelegate
from fm_desktop.ui.today.talk_delegate import TalkDelegate
from fm_desktop.ui.today.today_deeds import TodayDeeds
from fm_desktop.ui.widgets.section_list import SectionList


class Sections(QObject):
    """Talks, new cases, what VerBIS lacks, and what is due."""

    def __init__(self, deeds: TodayDeeds, show_calendar: Callable[[], object]) -> None:
        super().__init__(deeds)
        self.talks = SectionList(
            "talks_today",
            self.tr("Talks today"),
            self.tr("No talks today."),
            TalkDelegate(),
            self.tr("Plan appointment") if deeds.may("T") else "",
            deeds.plan_with_somebody,
        )
        self.talks.keep_link()
        self.new = SectionList("new_cases", self.tr("Newly assigned"), self.tr("Nothing new."), NewDelegate())
        self.carry = SectionList(
            "to_carry_over",
            self.tr("Not yet in VerBIS"),
            self.tr("Everything is in VerBIS."),
            PlainDelegate(),
            self.tr("Carry over …"),
            deeds.carry_over,
        )
        self.due = SectionList(
            "due",
            self.tr("Due"),
            self.tr("Nothing is due within the next days."),
            PlainDelegate(),
            self.tr("Show in calendar"),
            show_calendar,
        )
        self.due.keep_link()

    def lists(self) -> tuple[SectionList, ...]:
        """Return the lists in the order they are read."""
        return self.talks, self.new, self.carry, self.due
