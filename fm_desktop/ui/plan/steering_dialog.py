"""*Nachsteuern*: open steps judged and goals re-steered, each with what came of it (HA 4.8)."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.steering import SteeringData, steer
from fm_desktop.errors import UserError
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.subject import Subject
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.error_box import error_text
from fm_desktop.ui.plan.judging import Judging
from fm_desktop.ui.plan.reading import PlanShown, read_plan
from fm_desktop.ui.widgets.labels import label

OF_DAY = frozenset({"day_in_future", "day_too_early"})


class SteeringDialog(DeedDialog):
    """The list of what goes on; `row` is the goal or step the cursor begins on."""

    form = "steering"
    errors_at = dict.fromkeys(OF_DAY, "steering_day")
    width_at_first = 780

    def __init__(
        self, desk: Desk, subject: Subject, row: bytes | None = None, parent: QWidget | None = None
    ) -> None:
        heading = self.tr("Steer the integration plan")
        super().__init__(desk, "steering_dialog", heading, self.tr("Record"), subject, parent)
        self._row = row
        words = self.tr("D done, P partly, X dropped, V put off or change, Delete takes it back")
        self.fields.add_widget(label(words, muted=True, wrap=True))
        self.judging = Judging(desk.today(), desk.language)
        self.judging.reshaped.connect(self.fit)
        self.fields.add("judging", "", self.judging)
        self._day = self.fields.add_date(
            "steering_day", self.tr("Judged on"), desk.today(), "past", not_in_future(desk)
        )
        assert subject.case is not None
        question = partial(read_plan, subject.client, subject.case, desk.language)
        desk.work.read(self, question, self._offer)

    def _offer(self, shown: PlanShown) -> None:
        self.judging.offer(shown, self._row)

    def is_right(self) -> bool:
        """Tell whether everything that was judged says what it must."""
        return super().is_right() and not self.judging.problem()

    def refused(self, error: BaseException) -> None:
        """Say below the words what the rules object to, unless it is the day."""
        if isinstance(error, UserError) and error.key not in OF_DAY:
            self.judging.say(error_text(error))
        else:
            super().refused(error)

    def focus_first(self) -> None:
        """Begin in the list."""
        self.judging.focus_first()

    def deed(self) -> Callable[[], Changed]:
        """Return the steering of what was judged."""
        assert self.subject is not None
        assert self.subject.case is not None
        day = self._day.day()
        assert day is not None
        data = SteeringData(self.subject.case, day, self.judging.steps(), self.judging.goals())
        return self.by_me(steer, data)
