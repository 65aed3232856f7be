"""The colours and measures of the look, one frozen object per scheme; delegates read them while painting."""

from typing import NamedTuple

from PySide6.QtGui import QColor


class Tokens(NamedTuple):
    """Every colour of one scheme by its meaning."""

    dark: bool
    window: QColor
    base: QColor
    alt: QColor
    button: QColor
    text: QColor
    muted: QColor
    edge: QColor
    line: QColor
    hover: QColor
    accent: QColor
    on_accent: QColor
    selected: QColor
    grey_tint: QColor
    violet: QColor
    violet_tint: QColor
    disabled: QColor
    overdue: QColor
    overdue_tint: QColor
    today: QColor
    today_tint: QColor
    covered: QColor
    covered_tint: QColor


def _scheme(dark: bool, **colours: str) -> Tokens:
    """Return the tokens of a scheme from their hexadecimal values."""
    return Tokens(dark, **{name: QColor(value) for name, value in colours.items()})


LIGHT = _scheme(
    False,
    window="#f4f5f7",
    base="#ffffff",
    alt="#f8f9fb",
    button="#ffffff",
    text="#1b1f24",
    muted="#59626d",
    edge="#7c848e",
    line="#dfe3e8",
    hover="#f1f4f8",
    accent="#1f5fbf",
    on_accent="#ffffff",
    selected="#e6effb",
    grey_tint="#eceff2",
    violet="#5b3a94",
    violet_tint="#f0eafa",
    disabled="#757c85",
    overdue="#b3261e",
    overdue_tint="#fdeceb",
    today="#9a4b00",
    today_tint="#fdf1e2",
    covered="#1a6b3c",
    covered_tint="#e6f4ea",
)

DARK = _scheme(
    True,
    window="#17181b",
    base="#1f2124",
    alt="#232529",
    button="#2a2d31",
    text="#e8ebee",
    muted="#a3abb5",
    edge="#7d858f",
    line="#34373c",
    hover="#282b30",
    accent="#8ab4f8",
    on_accent="#10131a",
    selected="#26354d",
    grey_tint="#2e3136",
    violet="#c5a8f5",
    violet_tint="#33284a",
    disabled="#8b929b",
    overdue="#ff8a80",
    overdue_tint="#43221f",
    today="#f5b25c",
    today_tint="#3c2d18",
    covered="#7fd1a0",
    covered_tint="#1d3527",
)

# Measures in logical pixels, on a grid of 8 with a half step of 4.
PAGE_MARGIN = 32
TABLE_MARGIN = 24
COLUMN_GAP = 40
SECTION_GAP = 16
CONTROL_HEIGHT = 32
GAP = 8
RADIUS = 6
BADGE_RADIUS = 4
ROW = 34
TWO_LINES = 52
HEADER_ROW = 36
STEP_ROW = 40
CHIP_HEIGHT = 56
RAIL = 208
NARROW_RAIL = 56
NARROW_WINDOW = 1180
ONE_COLUMN_WINDOW = 900
SHAPE = 12

_STATE_COLOURS = {
    "overdue": "overdue",
    "today": "today",
    "soon": "text",
    "later": "muted",
    "covered": "covered",
    "done": "covered",
    "none": "muted",
    "appointment": "accent",
}
_STATE_TINTS = {"overdue": "overdue_tint", "today": "today_tint", "covered": "covered_tint"}

_current = LIGHT


def tokens() -> Tokens:
    """Return the tokens of the scheme shown now; call it while painting, never keep the result."""
    return _current


def use_tokens(dark: bool) -> Tokens:
    """Make one scheme the current one; only the theme calls this."""
    global _current
    _current = DARK if dark else LIGHT
    return _current


def state_colour(state: str) -> QColor:
    """Return the colour a state's shape and word are drawn in."""
    return colour(_STATE_COLOURS[state])


def state_tint(state: str) -> QColor | None:
    """Return the ground of a tinted state, or nothing where a state has none."""
    name = _STATE_TINTS.get(state)
    return colour(name) if name else None


def colour(role: str) -> QColor:
    """Return the current colour of a token by its name."""
    return getattr(_current, role)  # type: ignore[no-any-return]


ROLES = frozenset(Tokens._fields) - {"dark"}
