"""What kinds of files and their sizes are called."""

from PySide6.QtCore import QCoreApplication, QLocale

from fm_desktop.domain.file_kinds import KINDS, PICTURE

_OFFICE = {
    **dict.fromkeys(("docx", "odt", "doc", "rtf"), "writing"),
    **dict.fromkeys(("xlsx", "ods", "xls"), "sheet"),
    **dict.fromkeys(("pptx", "odp", "ppt"), "slides"),
}


def kind_words(kind: str) -> str:
    """Return what a kind of file is called: picture (PNG)."""
    known = KINDS.get(kind)
    if kind == "text":
        return QCoreApplication.translate("attachments", "Text")
    if kind == "pdf" or known is None:
        return kind.upper()
    named = {
        "writing": QCoreApplication.translate("attachments", "Document"),
        "sheet": QCoreApplication.translate("attachments", "Spreadsheet"),
        "slides": QCoreApplication.translate("attachments", "Presentation"),
        "mail": QCoreApplication.translate("attachments", "Mail"),
        "picture": QCoreApplication.translate("attachments", "Picture"),
    }
    sort = "picture" if known.shown == PICTURE or kind in ("tiff", "heic") else _OFFICE.get(kind, "mail")
    return f"{named[sort]} ({kind.upper()})"


def size_words(size: int) -> str:
    """Return a size as it is read: 340 kB."""
    return QLocale().formattedDataSize(
        size, 1 if size >= 1_000_000 else 0, QLocale.DataSizeFormat.DataSizeSIFormat
    )
