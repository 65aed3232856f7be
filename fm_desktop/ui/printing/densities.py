"""How closely a paper is set: roomy where that fits two pages, closer where much was agreed."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from fm_desktop.ui.printing.pages import Margins
from fm_desktop.ui.printing.rows import INK, LEADING, Para, Row


class Density(NamedTuple):
    """Sizes of letters in points, room in mm."""

    text: float
    small: float
    goal: float
    """The words of a goal."""
    name: float
    """The client's name, and the headings of sections."""
    title: float
    leading: float
    """How far lines stand apart, of the size of the letters."""
    between: float
    """The room above a goal."""
    section: float
    """The room above a section."""
    pad: float
    """The room between the hairline above a row and its words."""
    margins: Margins
    flows: bool
    """Whether facts run on in a line and days are written in figures."""
    steps: float = 0
    """How wide the steps beside a goal are, in mm; at 0 they stand below it."""

    def para(self, text: str, points: float | None = None, **look: object) -> Para:
        """Return a paragraph whose lines stand as far apart as those of the whole paper."""
        look.setdefault("colour", INK)
        return Para(text, points or self.text, leading=self.leading, **look)  # type: ignore[arg-type]


ROOMY = Density(10.5, 9.0, 12.5, 13.0, 22.0, LEADING, 7.0, 8.0, 1.1, Margins(18, 15, 20), flows=False)
EASY = Density(10.0, 9.0, 11.5, 12.5, 20.0, 1.4, 5.8, 7.0, 0.9, Margins(18, 15, 20), flows=True)
CLOSE = Density(9.5, 9.0, 10.5, 12.0, 19.0, 1.36, 4.6, 6.0, 0.7, Margins(18, 15, 20), flows=True)
TIGHT = Density(9.0, 8.5, 9.5, 11.5, 17.0, 1.32, 0.6, 5.0, 1.1, Margins(16, 13, 18), flows=True, steps=74)
DENSE = Density(8.5, 8.5, 9.0, 11.0, 16.0, 1.28, 0.4, 4.5, 0.9, Margins(15, 13, 17), flows=True, steps=76)
AT_EASE = (ROOMY, EASY, CLOSE)
"""Those in which nobody has to look closely."""
DENSITIES = (*AT_EASE, TIGHT, DENSE)

Layout = Callable[[Density], Sequence[Row]]
"""Sets a paper in a density."""
