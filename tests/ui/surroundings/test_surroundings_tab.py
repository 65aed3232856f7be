"""The page *Umfeld, Erfolg*: ties and outcomes are worked with by key, and the picture follows."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.needs import NeedData, add_need, remove_need
from fm_desktop.casework.outcomes import OutcomeData, record_outcome
from fm_desktop.casework.surroundings import add_tie, keep_map
from fm_desktop.casework.undo import undo_last
from fm_desktop.domain.assessment import Points
from fm_desktop.domain.surroundings import Tie, places
from fm_desktop.storage.models import JournalEntry
from fm_desktop.storage.queries.outcomes import Course, Judged, success_seen
from fm_desktop.storage.queries.surroundings import map_seen
from fm_desktop.ui.success.outcome_dialogs import OutcomeDialog, WithdrawOutcomeDialog
from fm_desktop.ui.surroundings.drawing import frame_in
from fm_desktop.ui.surroundings.picture_dialog import PictureDialog
from fm_desktop.ui.surroundings.tie_dialogs import KeepMapDialog, TieDialog

Key = Qt.Key
TAB = "Umfeld, Erfolg"


@pytest.fixture
def did(demo_desk, did):
    """Do a deed, and tell the screens."""

    def do(deed, *args, **named):
        made = did(deed, *args, **named)
        demo_desk.data_changed.emit(Changed.EVERYTHING)
        return made

    return do


@pytest.fixture
def pane(qtbot, demo_desk, subject_in):
    from fm_desktop.ui.main_window import MainWindow
    from fm_desktop.ui.screens import case_screen, screens

    subject = subject_in("steering", lambda line: line.name != "Yılmaz, Ayşe")
    window = MainWindow(demo_desk, screens(), case_screen())
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitActive(window):
        window.show()
    demo_desk.open_case(subject.client, subject.case)
    qtbot.waitUntil(lambda: window.pane() is not None and hasattr(window.pane(), "tabs"))
    made = window.pane()
    number = next(n for n in range(made.tabs.count()) if made.tabs.tabText(n) == TAB)
    made.tabs.setCurrentIndex(number)
    made.who = subject
    return made


@pytest.fixture
def map_page(qtbot, pane, did):
    did(add_tie, pane.who.client, Tie("Elif", role="Schwester", strength=3))
    did(add_tie, pane.who.client, Tie("Kita", "agency", quality="strained"))
    page = pane.pages.surroundings.map
    qtbot.waitUntil(lambda: page.table.rows.rowCount() == 2)
    return page


@pytest.fixture
def success(qtbot, pane):
    pane.pages.surroundings.which.choose("success")
    pane.pages.surroundings._turn_to("success")
    page = pane.pages.surroundings.success
    qtbot.waitUntil(lambda: page._seen is not None)
    return page


def press(qtbot, table, key):
    """Press a key in a table that has the focus, as it has when a dialog has closed."""
    table.window().activateWindow()
    qtbot.waitUntil(table.isEnabled)
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    qtbot.keyPress(table, key)


def open_ones(kind):
    return [each for each in QApplication.allWidgets() if isinstance(each, kind) and each.isVisible()]


def dialog(qtbot, kind):
    qtbot.waitUntil(lambda: bool(open_ones(kind)))
    return open_ones(kind)[-1]


def ties(desk, page):
    return [each.tie for each in desk.work.call(lambda: map_seen(page._client)).ties]


def names(page):
    return [page.table.rows.row(n).texts[0] for n in range(page.table.rows.rowCount())]


def test_somebody_is_entered_by_key_and_the_picture_shows_them(qtbot, demo_desk, map_page):
    press(qtbot, map_page.table, Key.Key_E)
    form = dialog(qtbot, TieDialog)
    form._name.setText("Frau Berger")
    form.save()
    qtbot.waitUntil(lambda: "Frau Berger" in names(map_page))
    assert "Frau Berger" in map_page.picture.accessibleDescription()


def test_a_tie_is_changed_and_taken_off_by_key_and_undo_brings_it_back(qtbot, demo_desk, did, map_page):
    press(qtbot, map_page.table, Key.Key_F2)
    form = dialog(qtbot, TieDialog)
    assert form._name.text() == "Elif"
    form._quality.setCurrentIndex(form._quality.findData("broken"))
    form.save()
    qtbot.waitUntil(lambda: map_page.table.rows.row(0).texts[2] == "abgebrochen")
    assert ties(demo_desk, map_page)[0].quality == "broken"
    press(qtbot, map_page.table, Key.Key_Delete)
    qtbot.waitUntil(lambda: names(map_page) == ["Kita"])
    did(undo_last)
    qtbot.waitUntil(lambda: names(map_page) == ["Elif", "Kita"])


def test_the_cursor_stays_on_whom_it_was_on_and_goes_to_the_next_where_they_are_gone(qtbot, did, map_page):
    table = map_page.table
    press(qtbot, table, Key.Key_Down)
    assert table.currentIndex().data() == "Kita"
    did(add_tie, map_page._client, Tie("Mehmet", strength=3))
    qtbot.waitUntil(lambda: names(map_page) == ["Elif", "Mehmet", "Kita"])
    assert table.currentIndex().data() == "Kita"
    press(qtbot, table, Key.Key_Up)
    press(qtbot, table, Key.Key_Delete)
    qtbot.waitUntil(lambda: names(map_page) == ["Elif", "Kita"])
    assert table.currentIndex().data() == "Kita"


def test_a_press_that_trembles_moves_nobody(qtbot, map_page):
    picture, button, near = map_page.picture, Qt.MouseButton.LeftButton, QPoint(2, 1)
    there = spot(map_page, 1)
    with qtbot.assertNotEmitted(picture.moved):
        qtbot.mousePress(picture, button, pos=there)
        qtbot.mouseMove(picture, there + near)
        qtbot.mouseRelease(picture, button, pos=there + near)


def test_a_name_is_needed(qtbot, map_page):
    press(qtbot, map_page.table, Key.Key_E)
    form = dialog(qtbot, TieDialog)
    form.save()
    assert form.isVisible()
    form.reject()


def test_the_picture_rings_whom_the_cursor_is_on_and_a_press_moves_the_cursor(qtbot, map_page):
    press(qtbot, map_page.table, Key.Key_Down)
    assert map_page.picture._drawn.chosen == 1
    qtbot.mousePress(map_page.picture, Qt.MouseButton.LeftButton, pos=spot(map_page, 0))
    assert map_page.table.currentIndex().row() == 0


def spot(page, number):
    frame = frame_in(QRectF(page.picture.rect()))
    return frame.at(places(page.picture.ties)[number]).toPoint()


def test_somebody_is_moved_by_mouse_and_a_key_gives_the_place_back(qtbot, demo_desk, map_page):
    picture, button = map_page.picture, Qt.MouseButton.LeftButton
    qtbot.mousePress(picture, button, pos=spot(map_page, 1))
    qtbot.mouseMove(picture, spot(map_page, 1) + QPoint(30, -20))
    qtbot.mouseRelease(picture, button, pos=spot(map_page, 1) + QPoint(30, -20))
    qtbot.waitUntil(lambda: ties(demo_desk, map_page)[1].place is not None)
    qtbot.waitUntil(lambda: map_page.table.isEnabled())
    map_page.table.setCurrentIndex(map_page.table.rows.index(1, 0))
    press(qtbot, map_page.table, Key.Key_P)
    qtbot.waitUntil(lambda: ties(demo_desk, map_page)[1].place is None)


def test_a_kept_state_can_be_looked_at_and_not_changed(qtbot, demo_desk, did, map_page):
    did(keep_map, map_page._client, demo_desk.today() - timedelta(days=1), "zu Beginn")
    qtbot.waitUntil(lambda: map_page.days.count() == 2)
    map_page.keep()
    dialog(qtbot, KeepMapDialog).save()
    qtbot.waitUntil(lambda: map_page.days.count() == 3)
    map_page.days.setCurrentIndex(2)
    assert "zu Beginn" in map_page.days.currentText()
    did(add_tie, map_page._client, Tie("Neu", strength=1))
    qtbot.waitUntil(lambda: map_page._seen is not None and len(map_page._seen.ties) == 3)
    assert "zu Beginn" in map_page.days.currentText()
    assert map_page.current() is None
    assert not map_page.picture.may_move
    press(qtbot, map_page.table, Key.Key_Delete)
    assert names(map_page) == ["Elif", "Kita"]


def test_the_picture_is_saved_after_a_warning_and_the_journal_notes_it(qtbot, demo_desk, map_page, tmp_path):
    map_page.choose_file()
    form = dialog(qtbot, PictureDialog)
    assert any("nicht verschlüsselt" in each.text() for each in form.findChildren(QLabel))
    form.save(tmp_path / "missing" / "umfeld.png")
    qtbot.waitUntil(lambda: bool(form.error.text()))
    form.save(tmp_path / "umfeld")
    qtbot.waitUntil(lambda: not map_page.findChildren(PictureDialog))
    image = QImage(str(tmp_path / "umfeld.png"))
    assert image.width() == 2400
    assert len({image.pixel(x, y) for x in range(0, 2400, 8) for y in range(0, 1800, 8)}) > 3
    (entry,) = demo_desk.work.call(lambda: list(JournalEntry.select().where(JournalEntry.deed == "export")))
    assert '"map"' in entry.payload
    assert "umfeld" not in entry.payload


def test_the_picture_is_saved_as_lines_too(qtbot, map_page, tmp_path):
    map_page.choose_file()
    form = dialog(qtbot, PictureDialog)
    qtbot.keyClick(form.findChild(QPushButton, "choice_svg"), Key.Key_Space)
    form.save(tmp_path / "umfeld.svg")
    qtbot.waitUntil(lambda: not map_page.findChildren(PictureDialog))
    assert QSvgRenderer(str(tmp_path / "umfeld.svg")).isValid()
    assert "Elif" in (tmp_path / "umfeld.svg").read_text("utf-8")


def test_a_proposal_is_accepted_with_its_proof_by_enter(qtbot, demo_desk, did, pane, success):
    proposed(qtbot, did, pane, success, demo_desk)
    press(qtbot, success.table, Key.Key_Return)
    form = dialog(qtbot, OutcomeDialog)
    assert "Kitaplatz" in form._proof.toPlainText()
    form.save()
    qtbot.waitUntil(lambda: "zählt" in states(success))
    seen = demo_desk.work.call(lambda: success_seen(pane.who.client, pane.who.case))
    assert [row.fact for row in seen.outcomes if "Kitaplatz" in row.proof] == ["need"]


def proposed(qtbot, did, pane, page, desk):
    """Let a need be removed, so that the facts propose an outcome; put the cursor on it."""
    _changed, need = did(add_need, pane.who.case, NeedData("family", "Betreuung fehlt"))
    did(remove_need, need, desk.today(), "Kitaplatz ist da")
    qtbot.waitUntil(lambda: any("Kitaplatz" in proof for proof in proofs(page)))
    at = next(number for number, proof in enumerate(proofs(page)) if "Kitaplatz" in proof)
    page.table.setCurrentIndex(page.table.rows.index(at, 0))


def proofs(page):
    return [page.table.rows.row(n).texts[3] for n in range(page.table.rows.rowCount())]


def states(page):
    return [page.table.rows.row(n).texts[0] for n in range(page.table.rows.rowCount())]


def test_a_proposal_that_does_not_count_is_gone_by_key_and_shown_again_when_asked(
    qtbot, demo_desk, did, pane, success
):
    proposed(qtbot, did, pane, success, demo_desk)
    press(qtbot, success.table, Key.Key_Delete)
    qtbot.waitUntil(lambda: not any("Kitaplatz" in proof for proof in proofs(success)))
    qtbot.waitUntil(success.refused.isVisible)
    success.refused.click()
    assert any("Kitaplatz" in proof for proof in proofs(success))


def test_an_outcome_is_recorded_by_hand_and_withdrawn_with_a_reason(qtbot, demo_desk, did, pane, success):
    did(record_outcome, pane.who.case, OutcomeData("training", demo_desk.today(), "Vertrag liegt vor"))
    qtbot.waitUntil(lambda: "Vertrag liegt vor" in proofs(success))
    success.table.setCurrentIndex(success.table.rows.index(proofs(success).index("Vertrag liegt vor"), 0))
    press(qtbot, success.table, Key.Key_Delete)
    form = dialog(qtbot, WithdrawOutcomeDialog)
    form._reason.setPlainText("abgebrochen")
    form.save()
    qtbot.waitUntil(lambda: "Vertrag liegt vor" not in proofs(success))


def test_the_areas_say_in_words_what_their_lines_draw(success):
    points = Judged(date(2026, 1, 2), Points(7, 3)), Judged(date(2026, 2, 2), Points(4, 6))
    success.courses.show_courses([Course("health", points)], success._seen.catalogues, "de")
    row = success.courses.rows.row(0)
    assert row.texts[1:3] == ("Hemmnis 7, Ressource 3", "Hemmnis 4, Ressource 6")
    assert "02.01.2026: Hemmnis 7" in row.spoken
