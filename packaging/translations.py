"""Words on the screen: source texts to resources/i18n/*.ts, and those to the *.qm files that Qt reads.

    python packaging/translations.py update     after a change of texts; then translate what is "unfinished"
    python packaging/translations.py release    (the two commands and the build of a wheel do it, too)

Every text is in fm_desktop_de.ts. English needs its own file for its plurals only.
"""

import importlib.util
import os
import subprocess
import sys
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
FOLDER = CHECKOUT / "resources" / "i18n"
LANGUAGES = ("de", "en")


def source_of(language: str) -> Path:
    """Return the file people translate in."""
    return FOLDER / f"fm_desktop_{language}.ts"


def is_current(source: Path) -> bool:
    """Tell whether the file for Qt is as new as its source."""
    made = source.with_suffix(".qm")
    return made.exists() and made.stat().st_mtime >= source.stat().st_mtime


def tools() -> Path:
    """Return the folder of Qt's tools in the environment of this Python."""
    found = importlib.util.find_spec("PySide6")
    if found is None or found.origin is None:
        sys.exit("PySide6 is not installed in this Python's environment.")
    return Path(found.origin).parent


def release(tools: Path) -> None:
    """Make the files for Qt that are missing or old."""
    for source in sorted(FOLDER.glob("*.ts")):
        if not is_current(source):
            _call(tools, "lrelease", "-silent", str(source), "-qm", str(source.with_suffix(".qm")))


def extract(tools: Path, target: Path, language: str = "de") -> str:
    """Bring a .ts file up to date with the sources and return what lupdate has to say."""
    sources = sorted(str(path.relative_to(CHECKOUT)) for path in (CHECKOUT / "fm_desktop").rglob("*.py"))
    plurals = ["-pluralonly"] if language == "en" else []
    options = [*plurals, "-no-obsolete", "-locations", "none", "-source-language", "en_US"]
    return _call(tools, "lupdate", *options, "-target-language", language, *sources, "-ts", str(target))


def _call(tools: Path, name: str, *arguments: str) -> str:
    program = tools / (f"{name}.exe" if os.name == "nt" else name)
    done = subprocess.run(
        [str(program), *arguments],
        cwd=CHECKOUT,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise OSError(f"{name} failed: {done.stdout.strip()}")
    return done.stdout


def main() -> None:
    """Do what the first word says."""
    if sys.argv[1:] == ["update"]:
        for language in LANGUAGES:
            print(extract(tools(), source_of(language), language), end="")
    elif sys.argv[1:] == ["release"]:
        release(tools())
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
