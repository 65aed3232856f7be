"""Whether there is a screen to open a window on."""

import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path


def answers(surroundings: Mapping[str, str]) -> bool:
    """Tell whether a display is named that really answers; only Linux can be without one."""
    if not sys.platform.startswith("linux"):
        return True
    return _wayland(surroundings) or _x11(surroundings)


def _wayland(surroundings: Mapping[str, str]) -> bool:
    name = surroundings.get("WAYLAND_DISPLAY")
    return bool(name) and _listens(str(Path(surroundings.get("XDG_RUNTIME_DIR", "/"), name or "")))


def _x11(surroundings: Mapping[str, str]) -> bool:
    host, _, number = surroundings.get("DISPLAY", "").rpartition(":")
    number = number.split(".")[0]
    if not number.isdigit():
        return False
    if host in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"
        return _listens(path) or _listens("\0" + path)
    try:
        socket.create_connection((host, 6000 + int(number)), timeout=3).close()
    except OSError:
        return False
    return True


def _listens(path: str) -> bool:
    with socket.socket(socket.AF_UNIX) as door:
        try:
            door.connect(path)
        except OSError:
            return False
    return True


def here() -> bool:
    """Tell whether this session has a screen."""
    return answers(os.environ)
