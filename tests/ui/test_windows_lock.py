"""A message of Windows is understood; on Windows alone it comes by itself."""

import ctypes
from ctypes import wintypes

import pytest

from fm_desktop.ui.windows_lock import LOCKED, SESSION_CHANGED, WindowsLock, is_lock

KIND = b"windows_generic_MSG"
UNLOCKED = 0x8


def message(what, how):
    return wintypes.MSG(message=what, wParam=how)


@pytest.mark.parametrize(
    ("kind", "what", "how", "locks"),
    [
        (KIND, SESSION_CHANGED, LOCKED, True),
        (KIND, SESSION_CHANGED, UNLOCKED, False),
        (KIND, 0x0100, LOCKED, False),
        (b"xcb_generic_event_t", SESSION_CHANGED, LOCKED, False),
    ],
    ids=["locked", "unlocked", "a key", "not Windows"],
)
def test_only_a_lock_of_the_session_is_a_lock(kind, what, how, locks):
    told = message(what, how)
    assert is_lock(kind, ctypes.addressof(told)) is locks


def test_the_window_that_listens_passes_it_on(qtbot, qapp):
    lock, told = WindowsLock(), message(SESSION_CHANGED, LOCKED)
    with qtbot.waitSignal(lock.locked):
        lock._ear.nativeEvent(KIND, ctypes.addressof(told))
    assert not lock._ear.isVisible()
