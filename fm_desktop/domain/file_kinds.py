"""What kind of file it is, by what is in it: a name says only what somebody calls it.

Only what is known is taken in. What a double click would run is refused, whatever it is called.
"""

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import PurePath
from typing import NamedTuple

from fm_desktop.errors import UserError


class FileKind(NamedTuple):
    """A kind of file: its key, how it is shown, and the endings of its names, the usual one first."""

    key: str
    shown: str
    """`picture`, `text`, `pdf`, or `outside`: by a program of its own."""
    endings: tuple[str, ...]


PICTURE, TEXT, PDF, OUTSIDE = "picture", "text", "pdf", "outside"
_KINDS = (
    FileKind("png", PICTURE, ("png",)),
    FileKind("jpeg", PICTURE, ("jpg", "jpeg", "jpe", "jfif")),
    FileKind("gif", PICTURE, ("gif",)),
    FileKind("bmp", PICTURE, ("bmp", "dib")),
    FileKind("webp", PICTURE, ("webp",)),
    FileKind("tiff", OUTSIDE, ("tif", "tiff")),
    FileKind("heic", OUTSIDE, ("heic", "heif")),
    FileKind("pdf", PDF, ("pdf",)),
    FileKind("text", TEXT, ("txt", "text", "csv", "tsv", "md", "log", "ics", "vcf", "eml", "json", "xml")),
    FileKind("rtf", OUTSIDE, ("rtf",)),
    FileKind("docx", OUTSIDE, ("docx", "dotx")),
    FileKind("xlsx", OUTSIDE, ("xlsx", "xltx")),
    FileKind("pptx", OUTSIDE, ("pptx", "potx")),
    FileKind("odt", OUTSIDE, ("odt",)),
    FileKind("ods", OUTSIDE, ("ods",)),
    FileKind("odp", OUTSIDE, ("odp",)),
    FileKind("doc", OUTSIDE, ("doc", "dot")),
    FileKind("xls", OUTSIDE, ("xls", "xlt")),
    FileKind("ppt", OUTSIDE, ("ppt",)),
    FileKind("msg", OUTSIDE, ("msg",)),
)
KINDS = {kind.key: kind for kind in _KINDS}
MOST_IN_ARCHIVE = 5000
"""The most entries an office document may have; what is in them is never unpacked here."""

_BEGINNINGS = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"II*\x00", "tiff"),
    (b"MM\x00*", "tiff"),
    (b"{\\rtf", "rtf"),
)
_PROGRAMS = (
    *(b"MZ", b"\x7fELF", b"#!", b"\xef\xbb\xbf#!", b"\xca\xfe\xba\xbe"),
    *(b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe", b"\xcf\xfa\xed\xfe"),
    b"L\x00\x00\x00\x01\x14\x02\x00",  # a link of Windows, which runs what it names
)
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STREAMS = (
    ("WordDocument", "doc"),
    ("Workbook", "xls"),
    ("PowerPoint Document", "ppt"),
    ("__nameid_version1.0", "msg"),
)
"""What old office files have inside; installers lie in the same container, and have none of it."""
_OPEN_XML = (("word/document.xml", "docx"), ("xl/workbook.xml", "xlsx"), ("ppt/presentation.xml", "pptx"))
_OPEN_DOCUMENT = {"text": "odt", "spreadsheet": "ods", "presentation": "odp"}
_MACROS = ("vbaproject.bin", "basic/", "scripts/")


def kind_of(content: bytes, name: str) -> FileKind:
    """Return what a file is; refuse what runs, what nobody knows, and a name that says something else."""
    if not content:
        raise UserError("attachment_empty", name=name)
    if content.startswith(_PROGRAMS):
        raise UserError("attachment_runs", name=name)
    key = next((found for look in _LOOKS if (found := look(content))), None)
    if key == _RUNS or (key == "text" and _ending(name) in _SCRIPTS):
        raise UserError("attachment_runs", name=name)
    if key is None:
        raise UserError("attachment_unknown", name=name)
    kind = KINDS[key]
    if _ending(name) not in kind.endings:
        raise UserError(
            "attachment_otherwise", name=name, kind=kind.key.upper(), ending="." + kind.endings[0]
        )
    return kind


_RUNS = "runs"
_SCRIPTS = frozenset(
    {
        *("bat", "cmd", "com", "ps1", "psm1", "vbs", "vbe", "js", "jse", "mjs", "wsf", "wsh", "hta", "msh"),
        *("sh", "bash", "zsh", "csh", "ksh", "fish", "py", "pyw", "pl", "rb", "php", "lua", "tcl", "jar"),
        *("reg", "inf", "scf", "url", "desktop", "lnk", "application", "command", "applescript", "scpt"),
        *("html", "htm", "xhtml", "mht", "svg"),
    }
)
"""Endings of texts that a double click runs, or shows with whatever they bring along."""


def _by_beginning(content: bytes) -> str | None:
    return next((key for begins, key in _BEGINNINGS if content.startswith(begins)), None)


def _bitmap(content: bytes) -> str | None:
    """Return whether it is a bitmap of Windows, whose two letters alone could begin a text."""
    return "bmp" if content.startswith(b"BM") and content[6:10] == bytes(4) else None


def _boxed(content: bytes) -> str | None:
    """Return what lies in a container that names its kind behind its length."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "webp"
    is_heic = content[4:8] == b"ftyp" and content[8:12] in (b"heic", b"heix", b"mif1", b"heif")
    return "heic" if is_heic else None


def _pdf(content: bytes) -> str | None:
    """Return whether it is a PDF; some scanners write a little before its first line."""
    return "pdf" if b"%PDF-" in content[:1024] else None


def _old_office(content: bytes) -> str | None:
    if not content.startswith(_COMPOUND):
        return None
    if "_VBA_PROJECT".encode("utf-16-le") in content:
        return _RUNS
    return next((key for name, key in _STREAMS if name.encode("utf-16-le") in content), None)


def _office(content: bytes) -> str | None:
    """Return which office document a ZIP archive is; its list of contents is read and nothing unpacked."""
    if not content.startswith(b"PK\x03\x04"):
        return None
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return None
    if len(names) > MOST_IN_ARCHIVE:
        return None
    if any(each.lower().endswith(_MACROS[0]) or each.lower().startswith(_MACROS[1:]) for each in names):
        return _RUNS
    return _open_document(content) or next((key for part, key in _OPEN_XML if part in names), None)


def _open_document(content: bytes) -> str | None:
    """Return what an OpenDocument says in its first entry, which lies there unpacked."""
    said = content[30:120]
    if not said.startswith(b"mimetypeapplication/vnd.oasis.opendocument."):
        return None
    return next((key for word, key in _OPEN_DOCUMENT.items() if word.encode() in said[43:60]), None)


def _text(content: bytes) -> str | None:
    """Return whether it is a text: no zeroes and hardly any control characters."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        content = content.decode("utf-16", "replace").encode()
    if b"\x00" in content:
        return None
    odd = sum(content.count(bytes([code])) for code in range(32) if code not in (8, 9, 10, 12, 13, 27))
    return "text" if odd <= len(content) // 1000 else None


_LOOKS: tuple[Callable[[bytes], str | None], ...] = (
    *(_by_beginning, _bitmap, _boxed, _pdf, _old_office, _office, _text),
)


def _ending(name: str) -> str:
    return PurePath(name).suffix.lstrip(".").casefold()
