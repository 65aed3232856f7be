"""The menu *Weiter*: what is due first, bold and with its date; the ends of the case after a separator."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fm_desktop.ui.case.next_steps import Step, due_steps, last_steps, plain_steps
from fm_desktop.ui.case.reading import CaseSeen
from fm_desktop.ui.icons import icon
from fm_desktop.ui.theme import font
from fm_desktop.ui.widgets.drop_down import MenuButton


class NextMenu(MenuButton):
    """A button whose menu is filled anew for every case."""

    def __init__(self, do: Callable[[Step], object], parent: QWidget | None = None) -> None:
        super().__init__("next_steps", parent=parent)
        self._do = do
        self.setText(self.tr("Next"))
        self.menu().setObjectName("next_menu")

    def show_steps(self, seen: CaseSeen) -> None:
        """Fill the menu with what can be done with a case."""
        menu = self.menu()
        menu.clear()
        due = due_steps(seen)
        for number, step in enumerate(due):
            self._add(step, strong=number == 0)
        named = {(step.deed, step.words) for step in due}
        for group in (plain_steps(seen), last_steps(seen)):
            rest = [step for step in group if (step.deed, step.words) not in named]
            if rest and not menu.isEmpty():
                menu.addSeparator()
            for step in rest:
                self._add(step)

    def _add(self, step: Step, strong: bool = False) -> None:
        text = f"{step.words}\t{step.until}" if step.until else step.words
        action = self.menu().addAction(icon(step.icon, role="accent" if strong else "muted"), text)
        action.setObjectName(f"step_{step.deed}")
        action.setFont(font(strong=strong))
        action.setEnabled(step.is_possible)
        action.triggered.connect(lambda _on=False: self._do(step))
