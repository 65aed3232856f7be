"""Measures the program against what it is built on and prints one table: `python tests/benchmarks/run.py`.

Each pair is measured by turns in one run; told are medians. `--quick` takes small files and few turns.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import files
import filters
import finishing
import frames
import lists
import months
import privacy
import reports
import searching
import starts
from measuring import Line, absolute, show

PARTS = ("import", "start", "month", "list", "frame", "filter", "finish", "search", "privacy", "report")


def main() -> None:
    """Make the files, measure every part that is asked for, print the table."""
    chosen = _arguments()
    with tempfile.TemporaryDirectory(prefix="fm-bench-") as folder:
        show(measured(Path(folder), chosen.parts or PARTS, chosen.quick))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], help="only these parts")
    parser.add_argument("--quick", action="store_true", help="small files and few turns")
    return parser.parse_args()


def measured(place: Path, parts: tuple[str, ...], quick: bool) -> list[Line]:
    environment = _environment(place)
    times, branch, copies = (3, 300, 2) if quick else (9, 5000, 20)
    small, _ = files.imported(place / "small", 75)
    office, seconds = files.imported(place / "office", branch)
    files.shared_out(office)
    large = files.multiplied(office, place / "large", copies)
    found = []
    if "import" in parts:
        found.append(absolute(f"import of {branch:,} rows by command line", seconds, 20, f"{seconds:.1f} s"))
    if "start" in parts:
        found += starts.lines(small, large, branch * copies, times, environment)
    if "month" in parts:
        found += months.lines(office, times)
    if "list" in parts:
        found += lists.lines(office, large, place, times)
    if "frame" in parts:
        found += frames.lines(office, times)
    if "filter" in parts:
        found += filters.lines(large, times, 2 if quick else 12)
    if "finish" in parts:
        found += finishing.lines(small, times)
    if "privacy" in parts:
        found += privacy.lines(small, office, times)
    if "report" in parts:
        found += reports.lines(place / "report", branch, times)
    if "search" in parts:
        found += searching.lines(office, 2000 if quick else 100_000, times)
    return found


def _environment(place: Path) -> dict[str, str]:
    """Leave the settings of whoever measures alone; keep compiled code, as an installed program does."""
    home = place / "home"
    home.mkdir()
    names = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    os.environ.update({name: str(home) for name in names})
    os.environ["PYTHONPYCACHEPREFIX"] = str(place / "bytecode")
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    return dict(os.environ)


if __name__ == "__main__":
    main()
