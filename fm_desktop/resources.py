"""Where the files that come with the program lie."""

import sys
from pathlib import Path

_FROZEN: str | None = getattr(sys, "_MEIPASS", None)
_HERE = Path(__file__).parent


def _root() -> Path:
    """Return the folder of resources: in a bundle, beside the installed package, or in the checkout."""
    candidates = [Path(_FROZEN) / "resources"] if _FROZEN else []
    candidates += [_HERE / "_resources", _HERE.parent / "resources"]
    return next((folder for folder in candidates if folder.is_dir()), candidates[-1])


def resource(name: str) -> Path:
    """Return the path of resources/<name>."""
    return _root() / name
