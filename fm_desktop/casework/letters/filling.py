"""Fills templates: the text, heads and feet of a Word document, and nothing that runs."""

from collections.abc import Mapping
from datetime import datetime
from io import BytesIO
from typing import Any
from zipfile import BadZipFile

from docx.exceptions import PythonDocxError
from docx.opc.exceptions import OpcError
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, TemplateError
from jinja2.sandbox import SandboxedEnvironment
from lxml import etree

from fm_desktop.casework.letters.package import MEGABYTE, W
from fm_desktop.casework.letters.templates import ReadTemplate
from fm_desktop.errors import UserError

LARGEST = 8 * MEGABYTE
"""Of one filled part, in letters."""
_NEVER = datetime(2000, 1, 1)
_BROKEN = (
    *(TemplateError, PythonDocxError, OpcError, BadZipFile, etree.LxmlError),
    *(ValueError, LookupError, TypeError, AttributeError, AssertionError, OSError, RecursionError),
)
"""What the libraries raise over a file that is no whole Word document."""


def fill(read: ReadTemplate, values: Mapping[str, Any]) -> bytes:
    """Return a template filled with values, as a DOCX file; whoever wrote the template is not told."""
    environment = SandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    target = BytesIO()
    try:
        document = _Letter(read)
        document.render(dict(values), environment)
        told = document.docx.core_properties
        told.author = told.last_modified_by = told.comments = told.keywords = ""
        told.title = read.template.title
        told.created = told.modified = _NEVER
        document.save(target)
    except _BROKEN as error:
        raise UserError("letter_not_fillable", name=read.template.title) from error
    return target.getvalue()


class _Letter(DocxTemplate):  # type: ignore[misc]  # comes without types
    """Fills only what was looked at, reads strictly what came out, and stops where it grows too large."""

    def __init__(self, read: ReadTemplate) -> None:
        super().__init__(BytesIO(read.content))
        self._title = read.template.title

    def render_xml_part(self, src_xml: str, part: Any, context: Any, jinja_env: Any = None) -> str:
        """Return a part filled in, its size counted while it grows."""
        pieces, size = [], 0
        for piece in jinja_env.from_string(src_xml).generate(context):
            size += len(piece)
            if size > LARGEST:
                raise UserError("letter_too_long", name=self._title)
            pieces.append(piece)
        filled: str = self.resolve_listing("".join(pieces))
        return filled if part is self.docx.part else _mended_text(filled)

    def fix_tables(self, xml: str) -> Any:
        """Return the tree of the text; what a condition has emptied is made whole again."""
        return _mended(etree.fromstring(xml, _strict()))

    def render_properties(self, context: Any, jinja_env: Any = None) -> None:
        """Leave the properties of the file alone: no template fills them in."""

    def render_footnotes(self, context: Any, jinja_env: Any = None) -> None:
        """Leave footnotes alone: they hold no placeholders."""


def _strict() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)


def _mended_text(xml: str) -> str:
    root = _mended(etree.fromstring(xml.encode(), _strict()))
    return str(etree.tostring(root, encoding="unicode"))


def _mended(root: Any) -> Any:
    """Take away tables without rows, and give a paragraph to every cell, head or foot that has none."""
    for table in list(root.iter(f"{W}tbl")):
        if table.find(f"{W}tr") is None:
            table.getparent().remove(table)
    for cell in [*root.iter(f"{W}tc"), *([root] if root.tag in (f"{W}hdr", f"{W}ftr") else [])]:
        last = [each for each in cell if each.tag in (f"{W}p", f"{W}tbl")][-1:]
        if not last or last[0].tag == f"{W}tbl":
            etree.SubElement(cell, f"{W}p")
    return root
