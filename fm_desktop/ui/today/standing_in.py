"""One quiet line on the day's screen that says for whom one stands in, until when, and what that opens."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from fm_desktop.storage.queries.deputies import StoodInFor
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.formats import plain_date
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.flow import FlowLayout
from fm_desktop.ui.widgets.labels import label


class StandingInLine(QWidget):
    """Hidden where one stands in for nobody; a name leads to the cases."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("standing_in")
        self._desk = desk
        self._shown: Sequence[StoodInFor] = ()
        self._flow = FlowLayout(self)
        self.hide()

    def show_deputyships(self, found: Sequence[StoodInFor]) -> None:
        """Show for whom one stands in today."""
        if found == self._shown:
            return
        self._shown = found
        while (item := self._flow.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if found:
            self._flow.addWidget(label(self.tr("You stand in for:"), size="small", muted=True))
        for number, each in enumerate(found):
            self._flow.addWidget(self._item(number, each))
        self.setVisible(bool(found))
        self.updateGeometry()

    def _item(self, number: int, each: StoodInFor) -> QWidget:
        item = QWidget()
        row = QHBoxLayout(item)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        known = self._words(each)
        onward = button(f"stand_in_{number}", each.name, partial(self._open, each), look="link")
        onward.setAccessibleName(self.tr("Cases of {name}, {known}").format(name=each.name, known=known))
        row.addWidget(onward)
        row.addWidget(label(known, size="small", muted=True))
        return item

    def _words(self, each: StoodInFor) -> str:
        parts = [
            self.tr("until {day}").format(day=plain_date(each.last_day)),
            self.tr("%n case(s)", "", each.cases),
        ]
        if each.kind == "fm":
            parts.append(self.tr("%n with consent", "", each.consented))
        return " · ".join(parts)

    def _open(self, each: StoodInFor) -> None:
        if each.kind == "fm":
            self._desk.show_screen("cases", manager=each.person.hex())
        else:
            self._desk.show_screen("cases", view="all")
