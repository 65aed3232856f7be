"""The clipboard: hidden from histories, emptied after the set time, never what somebody else has copied."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from fm_desktop.ui.clipboard import ClipboardWatch, copy

SOON = 0.02


@pytest.fixture
def clipboard(qapp):
    QGuiApplication.clipboard().clear()
    yield QGuiApplication.clipboard()
    QGuiApplication.clipboard().clear()


@pytest.fixture
def watch(clipboard):
    watch = ClipboardWatch(clipboard, SOON)
    yield watch
    watch.stop()


def test_histories_of_every_system_are_asked_not_to_keep_it(clipboard):
    copy("Ziel bleibt")
    data = clipboard.mimeData()
    assert clipboard.text() == "Ziel bleibt"
    assert bytes(data.data("x-kde-passwordManagerHint")) == b"secret"
    assert data.hasFormat("ExcludeClipboardContentFromMonitorProcessing")
    assert bytes(data.data("CanIncludeInClipboardHistory")) == bytes(4)
    assert bytes(data.data("CanUploadToCloudClipboard")) == bytes(4)


def test_what_was_copied_goes_after_the_set_time(qtbot, clipboard, watch):
    copy("Ziel bleibt")
    qtbot.waitUntil(lambda: clipboard.text() == "")


def test_each_copying_begins_the_time_anew(qtbot, clipboard, watch):
    watch.wait(60)
    copy("eins")
    assert watch._timer.remainingTime() > 50_000
    watch.wait(SOON)
    copy("zwei")
    qtbot.waitUntil(lambda: clipboard.text() == "")


def test_what_another_program_has_copied_meanwhile_stays(clipboard, watch):
    copy("Ziel bleibt")
    theirs = QMimeData()
    theirs.setText("Einkaufsliste")
    clipboard.setMimeData(theirs)
    assert not watch._timer.isActive()
    watch.empty()
    assert clipboard.text() == "Einkaufsliste"


def test_no_text_is_kept_here_only_what_tells_it_again(clipboard, watch):
    watch.wait(60)
    copy("Ziel bleibt")
    assert all(b"Ziel" not in value for value in vars(watch).values() if isinstance(value, bytes))
    assert watch._ours


def test_with_the_program_the_copied_text_goes(clipboard, qapp):
    watch = ClipboardWatch(clipboard, 60)
    copy("Ziel bleibt")
    watch.stop()
    assert clipboard.text() == ""
