"""The parts of a DOCX file, unpacked with care: a template may come from anywhere.

Refused is what a letter never needs and a foreign file may use to do harm: macros, embedded programs and
documents, links to anything outside but a web page, Word fields that fetch or run something, entities.
"""

import posixpath
import re
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile, ZipInfo

from lxml import etree

from fm_desktop.errors import UserError

MEGABYTE = 1_000_000
LARGEST, MOST_UNPACKED, MOST_PARTS = 5 * MEGABYTE, 25 * MEGABYTE, 250
DEEPEST = 200
_ENCRYPTED = 1
KINDS = "[Content_Types].xml"

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_KNOWN = frozenset(
    {
        *("officeDocument", "styles", "stylesWithEffects", "settings", "webSettings", "fontTable", "theme"),
        *("numbering", "header", "footer", "footnotes", "endnotes", "image", "hyperlink", "thumbnail"),
        *("core-properties", "extended-properties", "custom-properties", "metadata"),
        *("customXml", "customXmlProps", "font"),
    }
)
"""Kinds of links between parts that a letter may have: the last word of each kind's address."""
_NO_MARKUP = frozenset({"image", "thumbnail", "font", "hyperlink"})
"""Links to what is no markup; the parts all others lead to are looked at because their names end in .xml."""
_WEB = re.compile(r"(https?|mailto):", re.IGNORECASE)
_FIELDS = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION", "DATE", "TIME"})
_DRAWN = ("urn:schemas-microsoft-com:vml", "urn:schemas-microsoft-com:office:office")


def parts_of(data: bytes, name: str) -> dict[str, bytes]:
    """Return the parts of a template by their paths, all of them looked at; refuse what is no mere letter."""
    if len(data) > LARGEST:
        raise UserError("letter_template_too_large", name=name, most=LARGEST // MEGABYTE)
    try:
        with ZipFile(BytesIO(data)) as archive:
            parts = dict(_unpacked(archive, name))
    except (BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, LookupError) as error:
        raise UserError("letter_template_broken", name=name) from error
    if "word/document.xml" not in parts or KINDS not in parts:
        raise UserError("letter_template_broken", name=name)
    for path, content in parts.items():
        if _is_markup(path):
            _look_at(path, tree_of(content, name), name)
    return parts


def tree_of(content: bytes, name: str) -> Any:
    """Return the tree of a part, read strictly: without entities, network or repair."""
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content or b"\x00" in content:
        raise UserError("letter_template_broken", name=name)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise UserError("letter_template_broken", name=name) from error


def _unpacked(archive: ZipFile, name: str) -> Iterator[tuple[str, bytes]]:
    infos = [info for info in archive.infolist() if not info.is_dir()]
    if len(infos) > MOST_PARTS or sum(info.file_size for info in infos) > MOST_UNPACKED:
        raise UserError("letter_template_too_large", name=name, most=LARGEST // MEGABYTE)
    paths = [info.filename for info in infos]
    if len({path.casefold() for path in paths}) < len(paths) or not all(map(_is_plain, infos)):
        raise UserError("letter_template_broken", name=name)
    for info in infos:
        with archive.open(info) as part:
            content = part.read(info.file_size + 1)
        if len(content) > info.file_size:
            raise UserError("letter_template_broken", name=name)
        yield info.filename, content


def _is_plain(info: ZipInfo) -> bool:
    path = info.filename
    return not (
        info.flag_bits & _ENCRYPTED or path.startswith("/") or "\\" in path or ".." in path.split("/")
    )


def is_part(path: str) -> bool:
    """Tell whether a path is that of markup that is part of the document, and neither links nor kinds."""
    return _is_markup(path) and path != KINDS and not path.endswith(".rels")


def _is_markup(path: str) -> bool:
    return posixpath.splitext(path)[1].casefold() not in (".jpg", ".jpeg", ".png", ".gif", ".odttf", ".emf")


def _look_at(path: str, root: Any, name: str) -> None:
    if path == KINDS:
        _look_at_kinds(root, name)
    elif path.endswith(".rels"):
        for link in root.iter(_RELATIONSHIP):
            _look_at_link(link, name)
    else:
        _look_at_content(root, name)


def _look_at_kinds(root: Any, name: str) -> None:
    """Refuse what runs, and what is another kind of document than it says."""
    kinds = {each.get("PartName", ""): each.get("ContentType", "") for each in root}
    told = " ".join(kinds.values()).casefold()
    if any(word in told for word in ("macro", "vba", "activex", "oleobject")):
        raise UserError("letter_template_active", name=name)
    if kinds.get("/word/document.xml") != _MAIN:
        raise UserError("letter_template_broken", name=name)


def _look_at_link(link: Any, name: str) -> None:
    kind, target = link.get("Type", "").rpartition("/")[2], link.get("Target", "")
    if kind not in _KNOWN:
        key = "letter_template_outside" if kind in ("attachedTemplate", "frame") else "letter_template_active"
        raise UserError(key, name=name, target=target[:80])
    if kind not in _NO_MARKUP and not target.endswith(".xml"):
        raise UserError("letter_template_broken", name=name)
    outside = link.get("TargetMode", "").casefold() == "external"
    if outside and not (kind == "hyperlink" and _WEB.match(target)):
        raise UserError("letter_template_outside", name=name, target=target[:80])
    if not outside and (_WEB.match(target) or target.casefold().startswith(("file:", "\\\\", "//"))):
        raise UserError("letter_template_outside", name=name, target=target[:80])


def _look_at_content(root: Any, name: str) -> None:
    """Refuse pictures drawn from elsewhere and Word fields that fetch something."""
    depth = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > DEEPEST:
            raise UserError("letter_template_broken", name=name)
        if event == "start" and isinstance(element.tag, str):
            _look_at_attributes(element, name)
    for code in codes_of(root):
        said = (*code.split(), "?")[0]
        if said.upper() not in _FIELDS:
            raise UserError("letter_template_field", name=name, field=said[:40])


def _look_at_attributes(element: Any, name: str) -> None:
    tag = etree.QName(element)
    for attribute, value in element.attrib.items():
        word = etree.QName(attribute).localname
        drawn = tag.namespace in _DRAWN and word in ("src", "href", "althref")
        if drawn and value:
            raise UserError("letter_template_outside", name=name, target=value[:80])
    if tag.localname in ("altChunk", "object", "control", "OLEObject", "subDoc"):
        raise UserError("letter_template_active", name=name)


def codes_of(root: Any) -> list[str]:
    """Return the codes of a part's Word fields, put together from the pieces Word cuts them into."""
    codes = [each.get(f"{W}instr", "") for each in root.iter(f"{W}fldSimple")]
    open_fields: list[list[str]] = []
    for each in root.iter(f"{W}fldChar", f"{W}instrText"):
        kind = each.get(f"{W}fldCharType")
        if kind == "begin":
            open_fields.append([])
        elif kind is not None:
            if open_fields and kind == "end":
                codes.append("".join(open_fields.pop()))
        elif open_fields:
            open_fields[-1].append(each.text or "")
        else:
            codes.append(each.text or "?")
    return [*codes, *("".join(each) for each in open_fields)]
