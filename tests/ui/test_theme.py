"""Light, dark, and the change between them at run time."""

import pytest
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QComboBox

from fm_desktop.resources import resource
from fm_desktop.ui.theme import SHEET_TOKENS, font, palette_of, sheet_of
from fm_desktop.ui.tokens import DARK, LIGHT, tokens
from tests.ui.gallery import build


def luminance(ink: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue, _ = ink.getRgbF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ink", ["text", "muted", "accent", "overdue", "today", "covered", "violet"])
def test_every_text_can_be_read_on_every_ground(scheme, ink):
    grounds = (scheme.base, scheme.window, scheme.alt, scheme.hover, scheme.selected)
    assert min(contrast(getattr(scheme, ink), ground) for ground in grounds) >= 4.5


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("overdue", "overdue_tint"),
        ("today", "today_tint"),
        ("covered", "covered_tint"),
        ("violet", "violet_tint"),
        ("accent", "selected"),
        ("text", "grey_tint"),
        ("on_accent", "accent"),
    ],
)
def test_a_word_on_its_own_tint_can_be_read(scheme, ink, ground):
    assert contrast(getattr(scheme, ink), getattr(scheme, ground)) >= (5.8 if scheme.dark else 5.2)


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
def test_edges_of_controls_can_be_seen(scheme):
    assert min(contrast(scheme.edge, ground) for ground in (scheme.base, scheme.window)) >= 3


def test_the_palette_gives_the_shades_their_meanings():
    palette = palette_of(LIGHT)
    assert palette.color(QPalette.ColorRole.Mid) == LIGHT.line
    assert palette.color(QPalette.ColorRole.Dark) == LIGHT.edge
    assert palette.color(QPalette.ColorRole.PlaceholderText) == LIGHT.muted


def test_the_sheet_stays_small_and_says_nothing_of_lists():
    sheet = sheet_of(LIGHT)
    assert len(sheet.splitlines()) <= 45
    assert "QTableView" not in sheet
    assert "QListView" not in sheet
    assert all(hasattr(LIGHT, name) for name in SHEET_TOKENS)


def test_the_drawings_the_sheet_names_exist_for_both_schemes():
    for name in ("chevron-down", "check"):
        for scheme in ("light", "dark"):
            assert resource(f"icons/sheet/{name}-{scheme}.svg").is_file()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_chosen_entry_of_an_open_list_can_be_read(qtbot, theme, scheme):
    theme.choose(scheme)
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["Albrecht", "Nolte"])
    box.show()
    box.showPopup()
    row = box.view().visualRect(box.model().index(0, 0)).adjusted(4, 3, -4, -3)
    assert box.view().viewport().rect().contains(row)
    shown = box.view().viewport().grab(row).toImage()
    box.hidePopup()
    inks = [shown.pixelColor(x, y) for x in range(shown.width()) for y in range(shown.height())]
    darkest, lightest = min(inks, key=luminance), max(inks, key=luminance)
    assert contrast(darkest, lightest) >= 4.5


def test_figures_are_equally_wide():
    from PySide6.QtGui import QFontMetricsF

    metrics = QFontMetricsF(font())
    assert metrics.horizontalAdvance("1111") == pytest.approx(metrics.horizontalAdvance("0000"))


def picture(qtbot) -> QImage:
    window = build()
    qtbot.addWidget(window)
    window.resize(1000, 1100)
    window.show()
    return window.grab().toImage()


def test_a_switch_at_run_time_looks_like_a_fresh_start(qtbot, theme):
    window = build()
    qtbot.addWidget(window)
    window.resize(1000, 1100)
    window.show()
    window.grab()
    theme.choose("dark")
    switched = window.grab().toImage()
    window.close()
    assert tokens().dark
    fresh = picture(qtbot)
    assert switched.size() == fresh.size()
    assert differing(switched, fresh) < 200


def test_the_look_follows_the_system_only_where_that_is_wanted(theme, monkeypatch):
    monkeypatch.setattr("fm_desktop.ui.theme._system_is_dark", lambda: True)
    theme._system_changed()
    assert not tokens().dark
    theme.choose("system")
    assert tokens().dark
    monkeypatch.setattr("fm_desktop.ui.theme._system_is_dark", lambda: False)
    theme._system_changed()
    assert not tokens().dark


def differing(one: QImage, other: QImage) -> int:
    """Count the pixels that differ."""
    a, b = (image.convertToFormat(QImage.Format.Format_RGB32) for image in (one, other))
    left, right = bytes(a.constBits()), bytes(b.constBits())
    return sum(left[i : i + 4] != right[i : i + 4] for i in range(0, len(left), 4))
