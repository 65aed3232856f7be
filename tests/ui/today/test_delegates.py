"""The columns of the day's lists: names and words share the room, and no date is ever cut off."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from fm_desktop.ui.theme import Theme
from fm_desktop.ui.today.delegates import GAP, Widths

widths = st.floats(0, 1000)


@given(widths, widths, st.floats(100, 2000))
def test_names_and_words_are_cut_off_only_where_both_do_not_fit(name, what, room):
    names = Widths(name=name, what=what).names(room)
    assert 0 <= names <= max(room, name + GAP)
    if name + GAP + what <= room:
        assert names >= name + GAP
        assert room - names >= what - 1e-6
    else:
        assert names >= min(name + GAP, room / 2)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1232, 900), (972, 700), (700, 450)])
def test_the_screen_paints_at_any_size(pane, theme: Theme, scheme, size):
    theme.choose(scheme)
    pane.resize(*size)
    QApplication.processEvents()
    picture = pane.grab().toImage()
    assert not picture.isNull()
    colours = {picture.pixelColor(x, y).name() for x in range(0, size[0], 3) for y in range(0, size[1], 3)}
    assert len(colours) > 20
