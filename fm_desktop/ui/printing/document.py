"""A paper ready to be printed: what it is called, and how it is set on as few pages as read well."""

from typing import NamedTuple

from PySide6.QtGui import QPagedPaintDevice

from fm_desktop.ui.printing.densities import AT_EASE, DENSITIES, Density, Layout
from fm_desktop.ui.printing.ornaments import head_and_foot
from fm_desktop.ui.printing.pages import Placed, pages, write
from fm_desktop.ui.printing.rows import Ink


class Document(NamedTuple):
    """Something to print or to save."""

    name: str
    """What a printer's queue and a file's properties say: no client."""
    file_name: str
    """What a file is suggested to be called; whoever sees it learns of no client."""
    running: str
    """What stands at the head of following pages."""
    foot: str
    layout: Layout
    at: Density | None = None
    """How closely it is set, however many pages that takes; else as few as read well."""


class Setting(NamedTuple):
    """The pages of a document as they were set in a density."""

    density: Density
    pages: list[list[Placed]]


def best_setting(layout: Layout, ink: Ink) -> Setting:
    """Return the roomiest setting on one page that is read with ease, else the roomiest on two.

    What was agreed may be more than that: then it is the setting that takes fewest pages.
    """
    tried: dict[Density, Setting] = {}
    for wanted, densities in ((1, AT_EASE), (2, DENSITIES)):
        for density in densities:
            if density not in tried:
                tried[density] = Setting(density, pages(layout(density), density.margins, ink))
            if len(tried[density].pages) <= wanted:
                return tried[density]
    return min(tried.values(), key=lambda setting: len(setting.pages))


def _setting(document: Document, ink: Ink) -> Setting:
    if (at := document.at) is None:
        return best_setting(document.layout, ink)
    return Setting(at, pages(document.layout(at), at.margins, ink))


def write_document(device: QPagedPaintDevice, document: Document) -> int:
    """Write a document onto a device and return how many pages it takes."""
    found = _setting(document, Ink(device))
    margins = found.density.margins
    write(device, found.pages, margins.side, head_and_foot(document.running, document.foot, margins.top))
    return len(found.pages)
