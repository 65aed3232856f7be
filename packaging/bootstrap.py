#!/usr/bin/env python3
"""The two commands of a checkout; nothing but Python 3.11 or newer has to be there.

    python3 packaging/bootstrap.py run  [OPTIONS]     open the program with an invented caseload
    python3 packaging/bootstrap.py test [PYTEST …]    format, lint, types, import contracts and all tests

The first start makes an environment (.venv in the checkout, or the folder named in FM_VENV) and fetches the
locked packages; later starts use it. On Debian and its children root gets what Qt needs of the system
installed; everybody else is shown the command. OPTIONS are those of fm-desktop, such as --lang en.
"""

import sys

if not (3, 11) <= sys.version_info[:2] <= (3, 14):
    # No newer grammar than Python 3.6 knows may stand in this file, or it could not say so.
    sys.exit(f"FM Desktop needs Python 3.11 to 3.14; this is {sys.version.split()[0]} ({sys.executable}).")

import contextlib
import os
import subprocess
from pathlib import Path

import displays
import environment
import needs
import translations
from trouble import Trouble

CHECKOUT = Path(__file__).resolve().parent.parent
LOCK = CHECKOUT / "packaging" / "requirements.lock"
DEV_LOCK = CHECKOUT / "packaging" / "requirements-dev.lock"
PICTURES = CHECKOUT / "build" / "pictures"


def run(options: list[str]) -> int:
    """Open the program with the demo caseload, or draw its screens where there is no display."""
    screen = displays.here()
    python = ready(LOCK, None, screen)
    command = [str(python), "-P", "-m", "fm_desktop", "--demo", *options]
    if screen:
        return hand_over(command, program_surroundings())
    print("There is no display here, so no window can open. Drawing the main screens instead …", flush=True)
    PICTURES.mkdir(parents=True, exist_ok=True)
    # Without a window system Qt remarks on every window that it has none.
    silent = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "default.warning=false"}
    offscreen = {**program_surroundings(), **silent}
    code = subprocess.call([*command, "--pictures", str(PICTURES)], env=offscreen, stdin=subprocess.DEVNULL)
    if code == 0:
        print(f"Pictures of the main screens with the demo caseload: {PICTURES}")
    return code


def test(options: list[str]) -> int:
    """Run all checks, pytest last; succeed only if all of them do."""
    python = ready(DEV_LOCK, LOCK, screen=False)
    failed = [name for name, command in checks(python).items() if not passes(name, command)]
    outcome = (
        f"Failed before the tests: {', '.join(failed)}" if failed else "The checks passed; now the tests."
    )
    print(f"\n{outcome}", flush=True)
    workers = [] if any(option.startswith("-n") for option in options) else ["-n", "2"]
    code = call([str(python), "-m", "pytest", *workers, *options])
    return code or bool(failed)


def checks(python: Path) -> dict[str, list[str]]:
    """Return what runs before the tests."""
    bin_folder = python.parent
    suffix = ".exe" if os.name == "nt" else ""
    return {
        "ruff format": [str(python), "-m", "ruff", "format", "--check", "."],
        "ruff check": [str(python), "-m", "ruff", "check", "."],
        "mypy": [str(python), "-m", "mypy"],
        "import contracts": [str(bin_folder / f"lint-imports{suffix}"), "--no-cache"],
    }


def passes(name: str, command: list[str]) -> bool:
    """Run one check under its name."""
    print(f"\n== {name}", flush=True)
    return call(command) == 0


def call(command: list[str]) -> int:
    """Run a check in the checkout, without a display and without questions."""
    surroundings = {**program_surroundings(), "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"}
    return subprocess.call(command, cwd=CHECKOUT, env=surroundings, stdin=subprocess.DEVNULL)


def ready(lock: Path, smaller: "Path | None", screen: bool) -> Path:
    """Have system, environment and translations in order and return the environment's Python."""
    needs.meet(screen)
    folder = environment.folder_of(CHECKOUT)
    environment.prepare(folder, lock, smaller)
    with contextlib.suppress(OSError):  # a checkout that may not be written to: then English is shown
        translations.release(environment.site_of(folder) / "PySide6")
    return environment.python_of(folder)


def program_surroundings() -> dict[str, str]:
    """Return the variables under which Python finds the program in this checkout, from any folder."""
    paths = [str(CHECKOUT), *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}


def hand_over(command: list[str], surroundings: dict[str, str]) -> int:
    """Become the program, so that signals and exit code are its own; Windows can only wait for it."""
    if os.name != "nt":
        sys.stdout.flush()
        os.execve(command[0], command, surroundings)
    return subprocess.call(command, env=surroundings)


def main(arguments: list[str]) -> int:
    """Do what the first word says."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")  # a console that knows few letters is no reason to fail
    doings = {"run": run, "test": test}
    if not arguments or arguments[0] not in doings:
        print(__doc__)
        return 0 if arguments in (["-h"], ["--help"]) else 2
    try:
        return doings[arguments[0]](arguments[1:])
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
