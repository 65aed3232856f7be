"""The program's own Python environment: made from a lock, known by a stamp."""

import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from one_at_a_time import alone
from trouble import DISK, Trouble, explain

NAME = "fm-desktop"
STAMP = f"{NAME}.stamp"
UNFINISHED = f"{NAME}.unfinished"
PARTS = {"bin", "include", "lib", "lib64", "share", "Include", "Lib", "Scripts", "pyvenv.cfg", ".gitignore"}
NEEDED_BYTES = 900 * 1024 * 1024
WINDOWS_PATH = 259  # the longest path Windows takes unless told otherwise
DEEPEST = 175  # of any file below the environment's folder


def folder_of(checkout: Path) -> Path:
    """Return where the environment lies: FM_VENV, else .venv in the checkout."""
    named = os.environ.get("FM_VENV")
    return Path(named).expanduser().absolute() if named else checkout / ".venv"


def python_of(folder: Path) -> Path:
    """Return the environment's Python."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def site_of(folder: Path) -> Path:
    """Return where the environment's packages lie."""
    if os.name == "nt":
        return folder / "Lib/site-packages"
    return folder / f"lib/python{sys.version_info[0]}.{sys.version_info[1]}/site-packages"


def fingerprint(lock: Path) -> str:
    """Return what a lock means on this Python and machine."""
    # A checkout on Windows may carry other line ends; they change nothing.
    text = lock.read_bytes().replace(b"\r\n", b"\n")
    here = f"{sys.version_info[:2]} {sys.platform} {platform.machine()}".encode()
    return hashlib.sha256(text + here).hexdigest()


def installed(folder: Path) -> set[str]:
    """Return the fingerprints of what is completely installed; none if anything is missing since."""
    try:
        stamp = json.loads((folder / STAMP).read_text("utf-8"))
        there = names_in(site_of(folder))
        complete = python_of(folder).exists() and set(stamp["packages"]) <= there
        return set(stamp["locks"]) if complete else set()
    except (OSError, ValueError, KeyError, TypeError):
        return set()


def names_in(folder: Path) -> set[str]:
    """Return the names of what lies in a folder."""
    return {entry.name for entry in folder.iterdir()}


def is_ours(folder: Path) -> bool:
    """Tell whether the folder was made here, completely or not, so that it may be thrown away."""
    if not folder.exists() or not any(folder.iterdir()):
        return True
    if (folder / STAMP).exists() or (folder / UNFINISHED).exists():
        return True
    if names_in(folder) <= PARTS and not os.access(python_of(folder), os.X_OK):
        return True  # the rest of an environment that nobody can use
    try:
        made_by = (folder / "pyvenv.cfg").read_text("utf-8", errors="replace")
    except OSError:
        return False
    return f"prompt = '{NAME}'" in made_by


def prepare(folder: Path, lock: Path, smaller: Path | None = None) -> bool:
    """Have everything of the lock in the folder's environment and tell whether there was anything to do.

    Where the smaller lock is already installed, only the difference is fetched.
    """
    if fingerprint(lock) in installed(folder):
        return False
    try:
        with alone(folder.with_name(folder.name + ".lock")):
            return _bring_up(folder, lock, smaller)
    except OSError as error:
        raise explain(f"make the environment {folder}", f"[Errno {error.errno}] {error}") from None


def _bring_up(folder: Path, lock: Path, smaller: Path | None) -> bool:
    have = installed(folder)  # again: another start may have done it meanwhile
    if fingerprint(lock) in have:
        return False
    if smaller is None or fingerprint(smaller) not in have:
        _make(folder)
    _install(folder, lock)
    _seal(folder, [lock] if smaller is None else [lock, smaller])
    return True


def _make(folder: Path) -> None:
    """Make an empty environment, in place of whatever half of one lies there."""
    _check_room(folder)
    if not is_ours(folder):
        raise Trouble(f"{folder} was not made by this script. Remove it, or name another folder in FM_VENV.")
    if folder.exists() and any(folder.iterdir()):
        print(f"{folder} is incomplete or outdated: making it anew.", flush=True)
        shutil.rmtree(folder)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / UNFINISHED).touch()
    print(f"Making the environment {folder} …", flush=True)
    maker = (
        getattr(sys, "_base_executable", None) or sys.executable
    )  # works from inside another environment, too
    _run([maker, "-m", "venv", "--prompt", NAME, str(folder)], f"make the environment {folder}")


def _check_room(folder: Path) -> None:
    """Refuse at once what would fail after a long download."""
    there = next(parent for parent in (folder, *folder.parents) if parent.exists())
    if shutil.disk_usage(there).free < NEEDED_BYTES:
        raise explain(f"make the environment {folder}", DISK[0])
    if os.name == "nt" and len(str(folder)) + DEEPEST > WINDOWS_PATH:
        raise Trouble(
            f"{folder} is too long a path for Windows. Name a shorter one in FM_VENV, such as C:\\fm."
        )


def _install(folder: Path, lock: Path) -> None:
    """Install what the lock names, and nothing else."""
    (folder / UNFINISHED).touch()
    (folder / STAMP).unlink(missing_ok=True)
    print("Installing packages (about 120 MB, the first time only) …", flush=True)
    command = [str(python_of(folder)), "-m", "pip", "install", "--no-deps", "--require-hashes"]
    command += ["--only-binary", ":all:", "--no-input", "--disable-pip-version-check", "--retries", "2"]
    command += ["--progress-bar", "off", "--requirement", str(lock)]
    _run(command, "install the packages", show=("Downloading", "Using cached", "Installing"))


def _seal(folder: Path, locks: list[Path]) -> None:
    """Stamp the environment as complete."""
    packages = sorted(names_in(site_of(folder)) - {"__pycache__"})
    stamp = {"locks": [fingerprint(lock) for lock in locks], "packages": packages}
    draft = folder / f"{STAMP}.new"
    draft.write_text(json.dumps(stamp), "utf-8")
    draft.replace(folder / STAMP)
    (folder / UNFINISHED).unlink()


def _run(command: list[str], doing: str, show: tuple[str, ...] = ()) -> None:
    """Run a program, show the lines that begin as told, and say in one sentence why it failed."""
    # PIP_USER of somebody's own configuration cannot be followed inside an environment.
    surroundings = {**os.environ, "PIP_USER": "0", "PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8"}
    process = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        close_fds=os.name == "nt",  # elsewhere the lock is handed on
        env=surroundings,
        text=True,
        encoding="utf-8",
        errors="replace",
    )
    said = []
    with process:
        for line in process.stdout or ():
            said.append(line)
            if show and line.lstrip().startswith(show):
                print(f"  {line.strip()[:100]}", flush=True)
    if process.returncode:
        raise explain(doing, "".join(said))
