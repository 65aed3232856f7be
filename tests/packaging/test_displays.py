"""A display is one that answers, not one that is named."""

import socket
import sys

import pytest

import displays

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")


@pytest.fixture
def listening(tmp_path):
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(str(tmp_path / "wayland-7"))
        door.listen()
        yield {"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "wayland-7"}


def test_a_wayland_that_answers_is_a_display(listening):
    assert displays.answers(listening)


def test_a_socket_that_is_left_over_is_none(tmp_path):
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(str(tmp_path / "wayland-7"))
    assert not displays.answers({"XDG_RUNTIME_DIR": str(tmp_path), "WAYLAND_DISPLAY": "wayland-7"})


@pytest.mark.parametrize("named", ["", ":", "nonsense", ":4242", "unix:4242", ":4242.0", "localhost:4242"])
def test_a_name_alone_is_no_display(named):
    assert not displays.answers({"DISPLAY": named})


def test_no_name_is_no_display():
    assert not displays.answers({})
