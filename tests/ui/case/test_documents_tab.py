"""The page *Dokumente*: files are attached, shown inside, renamed and removed, by every way."""

import struct
import subprocess
import sys
import zlib
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFileDialog,
    QInputDialog,
    QMessageBox,
    QPushButton,
)

from fm_desktop.casework.attachments import AttachmentData, attach
from fm_desktop.paths import opened_folder
from fm_desktop.storage.models import JournalEntry
from fm_desktop.storage.queries.attachments import Opened, attachments_of
from fm_desktop.throw_away import forget_opened
from fm_desktop.ui.attachments.opened_outside import opened_outside
from fm_desktop.ui.attachments.pictures_of_files import MOST_PIXELS
from fm_desktop.ui.attachments.viewer import Viewer
from fm_desktop.ui.main_window import MainWindow
from fm_desktop.ui.screens import case_screen, screens

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
TAB = "Dokumente"


def png(wide, high, data=b""):
    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", wide, high, 8, 0, 0, 0, 0)
    body = zlib.compress(data or bytes((wide + 1) * high))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def pdf(pages=3):
    import pypdfium2

    document = pypdfium2.PdfDocument.new()
    for _ in range(pages):
        document.new_page(300, 400)
    from io import BytesIO

    made = BytesIO()
    document.save(made)
    return made.getvalue()


@pytest.fixture
def pane(qtbot, shown, line_in):
    made = shown(line_in("steering"))
    number = next(n for n in range(made.tabs.count()) if made.tabs.tabText(n) == TAB)
    made.tabs.setCurrentIndex(number)
    return made


@pytest.fixture
def page(qtbot, pane):
    found = pane.pages.documents
    qtbot.waitUntil(lambda: found._client is not None and found._may_change)
    return found


@pytest.fixture
def kept(qtbot, demo_desk, did, page):
    """Return what attaches a file and waits until it stands in the list, with the cursor on it."""

    def keep(name, content):
        subject = page._client, page._case
        did(attach, AttachmentData(*subject, name, content))
        page.look_again()
        qtbot.waitUntil(lambda: name in names(page))
        at = names(page).index(name)
        page.table.setCurrentIndex(page.table.rows.index(at, 0))
        page.table.setFocus()

    return keep


def names(page):
    return [page.table.rows.row(n).texts[0] for n in range(page.table.rows.rowCount())]


def window(qtbot, name):
    def found():
        return next(
            (w for w in QApplication.topLevelWidgets() if w.objectName() == name and w.isVisible()), None
        )

    qtbot.waitUntil(lambda: found() is not None)
    return found()


def test_files_are_attached_and_what_is_refused_says_why(qtbot, demo_desk, page, tmp_path):
    good, bad = tmp_path / "befund.txt", tmp_path / "spiel.pdf"
    good.write_text("Befund")
    bad.write_bytes(b"MZ\x90\x00")
    page.attach_files([bad, good])
    qtbot.waitUntil(lambda: "befund.txt" in names(page))
    qtbot.waitUntil(lambda: "spiel.pdf" in page._error.text())
    assert good.exists()


def test_the_clipboard_gives_a_picture_or_says_that_it_has_none(qtbot, page):
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0xFF8800)
    QGuiApplication.clipboard().setImage(image)
    page.paste()
    qtbot.waitUntil(lambda: any(name.startswith("Bild 02.03.2026") for name in names(page)))
    QGuiApplication.clipboard().setText("nur Worte")
    page.paste()
    assert "Zwischenablage" in page._error.text()


def test_a_file_that_is_dropped_is_attached(qtbot, page, tmp_path):
    file = tmp_path / "brief.txt"
    file.write_text("ein Brief")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    place, action = QPoint(20, 20).toPointF(), Qt.DropAction.CopyAction
    page.dropEvent(QDropEvent(place, action, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier))
    qtbot.waitUntil(lambda: "brief.txt" in names(page))


def test_enter_shows_a_text_inside_and_esc_closes_it(qtbot, page, kept):
    kept("notiz.txt", "Grüße aus dem Amt".encode())
    qtbot.keyPress(page.table, Key.Key_Return)
    viewer = window(qtbot, "attachment_viewer")
    assert viewer.text.toPlainText() == "Grüße aus dem Amt"
    assert viewer.windowTitle() == "Angehängte Datei"
    qtbot.keyClick(viewer.text, Key.Key_Escape)
    qtbot.waitUntil(lambda: not [w for w in QApplication.topLevelWidgets() if isinstance(w, Viewer)
                                 and w.isVisible()])  # fmt: skip


def test_a_pdf_is_paged_and_enlarged_with_keys(qtbot, demo_desk):
    viewer = Viewer(demo_desk, Opened("plan.pdf", "pdf", pdf()))
    qtbot.addWidget(viewer)
    viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    with qtbot.waitActive(viewer):
        viewer.show()
    assert "Seite 1 von 3" in viewer._place.text()
    qtbot.keyClick(viewer.area, Key.Key_PageDown)
    assert "Seite 2 von 3" in viewer._place.text()
    qtbot.keyClick(viewer.area, Key.Key_End)
    qtbot.keyClick(viewer.area, Key.Key_PageDown)
    assert "Seite 3 von 3" in viewer._place.text()
    qtbot.waitUntil(lambda: not viewer.sheet.pixmap().isNull())
    before = viewer.sheet.width()
    qtbot.keyClick(viewer.area, Key.Key_Plus)
    qtbot.waitUntil(lambda: viewer.sheet.width() > before)
    qtbot.keyClick(viewer.area, Key.Key_0)
    qtbot.waitUntil(lambda: viewer.sheet.width() == before)


def test_a_page_is_drawn_beside_the_window_which_says_so_meanwhile(qtbot, demo_desk):
    held = Event()
    viewer = Viewer(demo_desk, Opened("plan.pdf", "pdf", pdf()))
    qtbot.addWidget(viewer)
    viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    demo_desk.work.read(demo_desk, held.wait, lambda _done: None)
    viewer.show()
    assert viewer.sheet.text() == "Die Seite wird gezeichnet …"
    held.set()
    qtbot.waitUntil(lambda: not viewer.sheet.pixmap().isNull())


def test_a_file_is_saved_outside_after_a_warning_and_the_journal_notes_it(
    qtbot, demo_desk, page, kept, tmp_path, monkeypatch
):
    kept("notiz.txt", b"vertraulich")
    target = tmp_path / "heraus.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(target), ""))
    qtbot.keyPress(page.table, Key.Key_S)
    box = window(qtbot, "save_outside")
    assert "unverschlüsselt" in box.text()
    (go,) = (each for each in box.buttons() if box.buttonRole(each) == QMessageBox.ButtonRole.AcceptRole)
    qtbot.keyClick(go, Key.Key_Space)
    qtbot.waitUntil(target.exists)
    assert target.read_bytes() == b"vertraulich"
    (entry,) = demo_desk.work.call(lambda: list(JournalEntry.select().where(JournalEntry.deed == "export")))
    assert entry.client == page._client
    assert "heraus" not in entry.payload
    assert "notiz" not in entry.payload


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("bombe.png", png(60_000, 60_000, b"x"), "zu groß"),
        ("kaputt.png", png(10, 10)[:60], "beschädigt"),
        ("kaputt.pdf", b"%PDF-1.7\nnichts", "beschädigt"),
    ],
)
def test_what_cannot_be_shown_says_so_and_leaves_no_window(qtbot, page, kept, name, content, words):
    kept(name, content)
    qtbot.keyPress(page.table, Key.Key_O)
    qtbot.waitUntil(lambda: words in page._error.text())
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, Viewer) and w.isVisible()]


def test_locking_closes_the_viewer(qtbot, demo_desk, page, kept):
    kept("notiz.txt", b"vertraulich")
    qtbot.keyPress(page.table, Key.Key_Return)
    window(qtbot, "attachment_viewer")
    demo_desk.leaving.emit()
    qtbot.waitUntil(lambda: not [w for w in QApplication.topLevelWidgets() if isinstance(w, Viewer)
                                 and w.isVisible()])  # fmt: skip


def test_a_picture_of_many_dots_is_enlarged_no_further_than_can_be_borne(qtbot, demo_desk):
    viewer = Viewer(demo_desk, Opened("plan.png", "png", png(6000, 5000)))
    qtbot.addWidget(viewer)
    viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    viewer.show()
    for _ in range(30):
        viewer.larger()
    assert viewer.sheet.width() * viewer.sheet.height() <= 1.01 * MOST_PIXELS


def test_a_text_too_long_to_be_shown_says_so(qtbot, demo_desk):
    viewer = Viewer(demo_desk, Opened("lang.txt", "text", b"Zeile\n" * 400_000))
    qtbot.addWidget(viewer)
    assert viewer.text.toPlainText().endswith("gezeigt wird nur ihr Anfang.")


def test_the_privacy_screen_hides_the_viewer_and_brings_it_back(qtbot, demo_desk):
    window = MainWindow(demo_desk, screens(), case_screen())
    qtbot.addWidget(window)
    window.show()
    viewer = Viewer(demo_desk, Opened("notiz.txt", "text", b"vertraulich"), window)
    viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    viewer.show()
    window.privacy.toggle()
    assert not viewer.isVisible()
    window.privacy.lift()
    assert viewer.isVisible()
    viewer.close()
    window.close()


RTF = b"{\\rtf1 Hallo}"


def test_another_program_is_warned_of_and_gets_a_private_copy(qtbot, demo_desk, page, kept):
    kept("brief.rtf", RTF)
    qtbot.keyPress(page.table, Key.Key_Return)
    box = window(qtbot, "show_outside")
    assert isinstance(box, QMessageBox)
    assert "unverschlüsselt" in box.text()
    assert not opened_folder().exists()
    qtbot.keyClick(box, Key.Key_Escape)
    file = opened_outside(demo_desk).write(Opened("brief.rtf", "rtf", RTF))
    assert file.read_bytes() == RTF
    assert [each.stat().st_mode & 0o077 for each in (file, *file.parents[:3])] == [0, 0, 0, 0]
    demo_desk.leaving.emit()
    assert list(opened_folder().iterdir()) == []


def test_what_a_killed_program_has_left_is_gone_after_the_next_start(demo_desk):
    outside = opened_outside(demo_desk)
    file = outside.write(Opened("brief.rtf", "rtf", RTF))
    forget_opened()
    assert file.exists()  # the desk is still open
    outside._folder._lock.release()  # as the system does when a process is killed
    forget_opened()
    assert list(opened_folder().iterdir()) == []


WRITING = """
import sys
from fm_desktop.paths import make_private, opened_folder
from fm_desktop.throw_away import ThrowAwayFolder
folder = ThrowAwayFolder(make_private(opened_folder()))
(folder.path / "brief.rtf").write_bytes(b"vertraulich")
print("written", flush=True)
sys.stdin.read()
"""


def test_a_killed_process_leaves_nothing_after_the_next_start():
    checkout = Path(__file__).parents[3]
    child = subprocess.Popen([sys.executable, "-c", WRITING], stdin=subprocess.PIPE,
                             stdout=subprocess.PIPE, cwd=checkout)  # fmt: skip
    with child.stdout, child.stdin:
        assert child.stdout.readline().strip() == b"written"
        forget_opened()
        assert len(list(opened_folder().rglob("brief.rtf"))) == 1  # it still runs
        child.kill()
        child.wait()
    forget_opened()
    assert list(opened_folder().iterdir()) == []


def test_f2_renames_and_del_removes_after_asking(qtbot, demo_desk, page, kept):
    kept("notiz.txt", b"Text")
    qtbot.keyPress(page.table, Key.Key_F2)
    asked = window(qtbot, "rename_attachment")
    assert isinstance(asked, QInputDialog)
    asked.setTextValue("Gutachten")
    qtbot.mouseClick(
        asked.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok),
        Qt.MouseButton.LeftButton,
    )
    qtbot.waitUntil(lambda: "Gutachten.txt" in names(page))
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    page.table.setFocus()
    qtbot.keyPress(page.table, Key.Key_Delete)
    box = window(qtbot, "remove_attachment")
    (go,) = [
        b
        for b in box.findChildren(QPushButton)
        if box.buttonRole(b) == QMessageBox.ButtonRole.DestructiveRole
    ]
    qtbot.mouseClick(go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Gutachten.txt" not in names(page))
    assert "Gutachten.txt" not in [
        row.name for row in demo_desk.work.call(partial(attachments_of, page._client))
    ]


def test_whoever_may_only_look_is_offered_nothing_else(qtbot, page, kept, demo_desk, tmp_path):
    kept("notiz.txt", b"Text")
    page.show_case(page._client, page._case, may_change=False)
    qtbot.keyPress(page.table, Key.Key_Delete)
    qtbot.keyPress(page.table, Key.Key_F2)
    (tmp_path / "x.txt").write_text("x")
    page.attach_files([tmp_path / "x.txt"])
    assert not [
        w
        for w in QApplication.topLevelWidgets()
        if w.objectName() in ("remove_attachment",) and w.isVisible()
    ]
    assert len(demo_desk.work.call(partial(attachments_of, page._client))) == len(names(page))
