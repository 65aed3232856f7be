"""The kit of widgets: what it shows, what it says aloud, how it is worked by keys."""

from datetime import date

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtWidgets import QLineEdit, QProgressBar, QWidget

from fm_desktop.ui.formats import due_words, numeric_date, relation, weekday_date
from fm_desktop.ui.icons import icon
from fm_desktop.ui.tokens import DARK, LIGHT, state_colour, tokens
from fm_desktop.ui.widgets.badge import Badge, badge_width
from fm_desktop.ui.widgets.buttons import button, icon_button
from fm_desktop.ui.widgets.chip import DeadlineChip
from fm_desktop.ui.widgets.drop_down import DropDown
from fm_desktop.ui.widgets.flow import FlowLayout
from fm_desktop.ui.widgets.gauge import Gauge
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.pills import Choice, Toggles
from fm_desktop.ui.widgets.search_field import SearchField
from fm_desktop.ui.widgets.section_header import SectionHeader
from fm_desktop.ui.widgets.state_shape import STATES, paint_state

TODAY = date(2026, 3, 2)


def spoken(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def drawn(state):
    picture = QImage(QSize(24, 24), QImage.Format.Format_ARGB32)
    picture.fill(tokens().base)
    painter = QPainter(picture)
    paint_state(painter, QRectF(0, 0, 24, 24), state)
    painter.end()
    return picture


def test_every_state_has_a_shape_of_its_own_even_without_colour(theme):
    grey = [drawn(state).convertToFormat(QImage.Format.Format_Grayscale8) for state in STATES]
    masks = {bytes(bool(byte < 200) for byte in picture.constBits()) for picture in grey}
    assert len(masks) == len(STATES)


def test_shapes_are_drawn_in_the_scheme_that_is_shown_now(theme):
    theme.choose("dark")
    assert state_colour("overdue") == DARK.overdue
    theme.choose("light")
    assert state_colour("overdue") == LIGHT.overdue


def test_icons_follow_the_scheme_without_being_made_again(theme):
    made = icon("search", role="text")

    def darkest():
        picture = made.pixmap(QSize(32, 32)).toImage()
        inks = (picture.pixelColor(x, y) for x in range(32) for y in range(32))
        return next(ink for ink in inks if ink.alpha() == 255)

    assert darkest() == LIGHT.text
    theme.choose("dark")
    made.pixmap(QSize(31, 31))
    assert QColor(darkest()).lightness() > 128


def test_a_chip_says_name_and_words_and_the_reason_with_it(qtbot):
    chip = DeadlineChip("chip_contact")
    qtbot.addWidget(chip)
    chip.set_item("Kontakt", "overdue", "seit 4 Tagen", "14.01.2026 + 3 Monate, HA 4.4")
    interface = QAccessible.queryAccessibleInterface(chip)
    assert interface.text(QAccessible.Text.Name) == "Kontakt: seit 4 Tagen"
    assert interface.text(QAccessible.Text.Description) == "14.01.2026 + 3 Monate, HA 4.4"
    assert interface.role() == QAccessible.Role.Button


def test_a_chip_is_pressed_by_space_and_never_narrower_than_its_words(qtbot):
    chip = DeadlineChip("chip")
    qtbot.addWidget(chip)
    chip.set_item("Höchstdauer", "later", "Sa 2.9.2028")
    before = chip.minimumSizeHint().width()
    chip.set_item("Höchstdauer", "later", "Sa 2.9.2028 · in 920 Tagen")
    assert chip.minimumSizeHint().width() > before
    with qtbot.waitSignal(chip.clicked):
        qtbot.keyClick(chip, Qt.Key.Key_Space)


def test_the_gauge_stays_a_progress_bar_and_says_its_load(qtbot):
    gauge = Gauge()
    qtbot.addWidget(gauge)
    gauge.set_load(84, 75)
    assert isinstance(gauge, QProgressBar)
    assert spoken(gauge) == "Auslastung"
    assert gauge.accessibleDescription() == "84 von 75, 112 %"
    assert gauge.maximum() >= 84
    gauge.show()
    overload = gauge.grab().toImage().pixelColor(gauge.width() - 6, gauge.height() // 2)
    assert overload == LIGHT.overdue


def test_a_badge_is_as_wide_as_its_word_and_speaks_it(qtbot):
    badge = Badge("clarification")
    qtbot.addWidget(badge)
    assert spoken(badge) == "Klärungsphase"
    assert badge.sizeHint().width() >= badge_width("Klärungsphase")


def test_a_drop_down_reads_name_and_choice_and_tells_the_new_one(qtbot):
    choice = DropDown("phase", "Phase", [(None, "alle"), ("steering", "Steuerung")])
    qtbot.addWidget(choice)
    assert choice.text() == "Phase: alle"
    with qtbot.waitSignal(choice.chosen) as told:
        choice.menu().actions()[1].trigger()
    assert told.args == ["steering"]
    assert choice.text() == "Phase: Steuerung"
    choice.set_values([(None, "alle"), ("ended", "Beendet")])
    assert choice.key() is None


def test_toggles_tell_what_is_on(qtbot):
    toggles = Toggles([("a", "Termine"), ("b", "Kontakte")])
    qtbot.addWidget(toggles)
    with qtbot.waitSignal(toggles.toggled) as told:
        toggles._pills["b"].click()
    assert told.args == [frozenset("a")]
    toggles.switch_on(frozenset("b"))
    assert toggles.on() == frozenset("b")


def test_of_a_choice_exactly_one_is_chosen(qtbot):
    choice = Choice([("m", "Monat"), ("w", "Woche")])
    qtbot.addWidget(choice)
    assert choice.key() == "m"
    with qtbot.waitSignal(choice.chosen) as told:
        choice._pills["w"].click()
    assert (told.args, choice.key()) == (["w"], "w")


def test_typing_into_a_search_field_asks_once_it_pauses_and_escape_empties_it(qtbot):
    field = SearchField("search", "Suchen")
    qtbot.addWidget(field)
    asked = []
    field.searched.connect(asked.append)
    with qtbot.waitSignal(field.searched):
        qtbot.keyClicks(field, " kaya ")
    assert asked == ["kaya"]
    with qtbot.waitSignal(field.searched):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""


def test_what_is_wrong_is_spoken_with_its_field_and_marks_it(qtbot):
    field = QLineEdit()
    error = InlineError(field)
    qtbot.addWidget(field)
    qtbot.addWidget(error)
    error.say("Hier fehlt ein Datum.")
    assert field.accessibleDescription() == "Hier fehlt ein Datum."
    assert field.property("faulty") == "true"
    error.clear()
    assert field.property("faulty") == "false"


def test_a_button_without_words_on_it_speaks_them(qtbot):
    more = icon_button("more", "ellipsis", "Mehr", lambda: None)
    qtbot.addWidget(more)
    assert spoken(more) == "Mehr"
    assert more.toolTip() == "Mehr"


def test_a_section_header_has_at_most_one_link(qtbot):
    clicked = []
    header = SectionHeader("Fällig", "Im Kalender zeigen", lambda: clicked.append(1))
    qtbot.addWidget(header)
    header.set_count(12)
    header.link.click()
    assert clicked == [1]


@pytest.mark.parametrize(("width", "rows"), [(1000, 1), (330, 2), (120, 5)])
def test_what_finds_no_room_goes_on_in_the_next_row(qtbot, width, rows):
    page = QWidget()
    qtbot.addWidget(page)
    flow = FlowLayout(page, equal=True)
    for name in "abcde":
        chip = button(name, "Frist")
        chip.setFixedSize(100, 32)
        flow.addWidget(chip)
    assert flow.heightForWidth(width) == rows * 32 + (rows - 1) * 8


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 2, 19), "seit 11 Tagen"),
        (date(2026, 3, 1), "seit 1 Tag"),
        (TODAY, "heute"),
        (date(2026, 3, 3), "morgen"),
        (date(2026, 3, 6), "in 4 Tagen"),
    ],
)
def test_a_due_date_is_told_by_how_it_stands_to_today(day, words):
    assert relation(day, TODAY) == words


def test_english_knows_one_day_from_many(tongue):
    tongue.speak("en")
    assert relation(date(2026, 3, 1), TODAY) == "for 1 day"
    assert relation(date(2026, 3, 6), TODAY) == "in 4 days"


def test_dates_are_written_as_here():
    assert numeric_date(date(2026, 1, 9)) == "09.01.2026"
    assert weekday_date(date(2026, 2, 19), TODAY) == "Do 19.2."
    assert weekday_date(date(2028, 9, 2), TODAY) == "Sa 2.9.2028"
    assert due_words(date(2026, 3, 16), TODAY, "later") == "Mo 16.3."
    assert due_words(date(2026, 3, 6), TODAY, "soon") == "in 4 Tagen"
