"""What the program needs of the system, found out by trying, and how Debian gets it."""

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

from trouble import Trouble, explain

# What PySide6's own libraries ask the system for, and the Debian package that has it.
QT = {
    "libstdc++.so.6": "libstdc++6",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libbrotlidec.so.1": "libbrotli1",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
}
# What a real window asks for besides.
SCREEN = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}
FONT_PACKAGE = "fonts-inter"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts")
LOOK = ("inter", "notosans", "segoeui")
FONT_FILES = (".ttf", ".otf", ".ttc", ".pfb")
SURROUNDINGS = {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}


def loads(library: str) -> bool:
    """Tell whether the system finds and loads a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_font(folders: Iterable[str] = FONT_FOLDERS, families: tuple[str, ...] = ("",)) -> bool:
    """Tell whether there is any font to write with, or one of some families."""
    trees = (os.walk(Path(folder).expanduser()) for folder in folders)
    names = (name.lower() for tree in trees for _, _, files in tree for name in files)
    return any(name.endswith(FONT_FILES) and name.startswith(families) for name in names)


def lacks_venv() -> bool:
    """Tell whether this Python cannot make environments, as Debian's on its own."""
    return importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None


def missing(libraries: Mapping[str, str]) -> list[str]:
    """Return the libraries of the table that do not load."""
    return [library for library in libraries if not loads(library)]


def debian_packages(libraries: Iterable[str]) -> list[str]:
    """Return the Debian packages that have the libraries, each once, in order."""
    table = {**QT, **SCREEN}
    return sorted({table[library] for library in libraries})


def is_debian(os_release: str) -> bool:
    """Tell whether /etc/os-release is that of Debian or one of its children."""
    values = dict(line.split("=", 1) for line in os_release.splitlines() if "=" in line)
    families = f"{values.get('ID', '')} {values.get('ID_LIKE', '')}".replace('"', " ").split()
    return "debian" in families


def commands(packages: list[str]) -> list[list[str]]:
    """Return the commands that bring packages to a Debian system."""
    install = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    return [["apt-get", "update"], install]


def command_text(packages: list[str]) -> str:
    """Return one line for a shell that does what root would be spared."""
    return " && ".join("sudo " + " ".join(command) for command in commands(packages))


def meet(with_screen: bool) -> None:
    """Have what the program needs of the system, or say exactly what is missing."""
    if not sys.platform.startswith("linux"):
        return
    libraries = missing({**QT, **SCREEN} if with_screen else QT)
    packages = debian_packages(libraries)
    lacking = list(libraries)
    if lacks_venv():
        packages.append(f"python3.{sys.version_info[1]}-venv")
        lacking.append("Python's venv")
    if not has_font():
        lacking.append("a font")
    if lacking and not has_font(
        families=LOOK
    ):  # no reason to stop, but welcome where something is fetched anyway
        packages.append(FONT_PACKAGE)
    if lacking:
        _bring(packages, lacking)


def _bring(packages: list[str], lacking: list[str]) -> None:
    release = Path("/etc/os-release")
    known = is_debian(release.read_text("utf-8")) if release.exists() else False
    lack = f"This system lacks {', '.join(lacking)}."
    if not known or not shutil.which("apt-get"):
        raise Trouble(f"{lack} Install them with its package manager and start again.")
    if os.geteuid() != 0:
        raise Trouble(f"{lack} Run this and start again:\n\n  {command_text(packages)}\n")
    print(f"Installing what the system lacks: {' '.join(packages)} …", flush=True)
    update, install = commands(packages)
    first, then = _quietly(update), _quietly(install)  # the lists of the last time may do without the first
    if then.returncode:
        raise explain(f"install {' '.join(packages)}", first.stdout + then.stdout)


def _quietly(command: list[str]) -> "subprocess.CompletedProcess[str]":
    """Run apt-get without questions; it waits for another one that is at work."""
    return subprocess.run(
        [*command, "-o", "DPkg::Lock::Timeout=300"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, **SURROUNDINGS},
        text=True,
        errors="replace",
        check=False,
    )
