"""The menu *Weiter*: what is due first, bold, with its date and why; the ends of the case come last."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from fm_desktop.ui.case.next_steps import Step, due_steps, last_steps, next_steps, plain_steps
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
        """Fill the menu with what can be done with a case; nothing stands in it twice."""
        menu = self.menu()
        menu.clear()
        named: set[str] = set()
        for number, group in enumerate(
            (due_steps(seen), next_steps(seen), plain_steps(seen), last_steps(seen))
        ):
            rest = [step for step in group if step.deed not in named]
            if rest and number > 1 and not menu.isEmpty():
                menu.addSeparator()
            for step in rest:
                self._add(step, is_due=number == 0)
            named |= {step.deed for step in rest if step.words.strip()}

    def _add(self, step: Step, is_due: bool = False) -> None:
        text = f"{step.words}\t{step.until}" if step.until else step.words
        action = self.menu().addAction(icon(step.icon, role="accent" if step.why else "muted"), text)
        action.setObjectName(f"step_{step.deed}")
        action.setFont(font(strong=is_due))
        action.setEnabled(step.is_possible)
        action.setStatusTip(step.why)
        action.triggered.connect(lambda _on=False: self._do(step))
        if step.why:
            why = self.menu().addAction(step.why)
            why.setObjectName(f"why_{step.deed}")
            why.setFont(font("small"))
            why.setEnabled(False)
