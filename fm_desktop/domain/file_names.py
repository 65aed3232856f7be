"""Names of files as they may be kept: of one part, without what hides their ending or leads elsewhere."""

import re
import unicodedata
from pathlib import PurePosixPath, PureWindowsPath

LONGEST = 120
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_OF_WINDOWS = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


def plain_name(name: str) -> str:
    """Return the last part of a name without signs that are not seen; empty where nothing is left.

    Signs that turn the direction of writing can make `exe.fdp` of `pdf.exe`.
    """
    last = PurePosixPath(PureWindowsPath(unicodedata.normalize("NFC", name)).name).name
    seen = "".join(each for each in last if unicodedata.category(each)[0] not in "CZ" or each == " ")
    found = " ".join(_FORBIDDEN.sub("_", seen).split()).strip(" .")
    return _shortened(f"_{found}" if _OF_WINDOWS.match(found) else found)


def _shortened(name: str) -> str:
    """Return a name of no more than the allowed length, with its ending."""
    stem, dot, ending = name.rpartition(".")
    if len(name) <= LONGEST or not dot or len(ending) > 10:
        return name[:LONGEST]
    return f"{stem[: LONGEST - len(ending) - 1].rstrip()}.{ending}"
