"""The placeholders of a template: which there may be, where they may stand, and whether they fit together.

They are a small part of the language of the filling library: a value, a condition, a repetition.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

from fm_desktop.casework.letters.package import W
from fm_desktop.casework.letters.words import KNOWN
from fm_desktop.errors import UserError

DEEPEST = 3
"""How many conditions and repetitions may stand in one another."""
_MARK = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}")
_NAME = r"[a-z_][a-z0-9_]*(?:\.[a-z_][a-z0-9_]*)*"
_VALUE = re.compile(rf"\{{\{{\s*({_NAME})\s*\}}\}}")
_IF = re.compile(rf"if\s+((?:not\s+)?{_NAME}(?:\s+(?:and|or)\s+(?:not\s+)?{_NAME})*)")
_FOR = re.compile(rf"for\s+([a-z_][a-z0-9_]*)\s+in\s+({_NAME})")
_BLOCK = re.compile(r"\{%(?:(p|tr)\s)?\s*(.*?)\s*%\}")
_WORDS = frozenset({"and", "or", "not"})
_TAGGED = re.compile(r"[{}]")


@dataclass(slots=True)
class Needs:
    """What a template cannot do without: whole things such as an appointment, and single values."""

    things: set[str] = field(default_factory=set)
    values: list[str] = field(default_factory=list)


@dataclass(slots=True)
class _Open:
    """A condition or repetition that is not closed yet."""

    word: str
    prefix: str
    container: Any
    mark: str
    name: str = ""
    of: Any = None
    path: str = ""


class Place:
    """Says where something is wrong: the template, the number of the paragraph and how it begins."""

    def __init__(self, template: str, number: int, text: str) -> None:
        self._details = {"name": template, "number": number, "text": text[:60].strip()}

    def wrong(self, key: str, mark: str, **more: object) -> UserError:
        """Return the error of a key about a placeholder that stands here."""
        return UserError(key, mark=mark[:60], **self._details, **more)


class Reader:
    """Reads the placeholders of a part and says what it needs."""

    def __init__(self, template: str, needs: Needs) -> None:
        self._template, self._needs = template, needs
        self._open: list[_Open] = []

    def read(self, root: Any) -> None:
        """Look at every paragraph of a part, in order."""
        self._must_stand_in_paragraphs(root)
        for number, paragraph in enumerate(root.iter(f"{W}p"), 1):
            text = text_of(paragraph)
            if _TAGGED.search(text):
                self._paragraph(paragraph, text, Place(self._template, number, text))
        if self._open:
            mark = self._open[-1].mark
            raise Place(self._template, 0, mark).wrong("letter_mark_open", mark)

    def _paragraph(self, paragraph: Any, text: str, place: Place) -> None:
        if any(each.tag in (f"{W}p", f"{W}txbxContent") for each in paragraph.iterancestors()):
            raise place.wrong("letter_mark_in_box", text)
        if left := re.search(r".{0,20}[{}].{0,20}", _MARK.sub("", text)):
            raise place.wrong("letter_mark_torn", left.group())
        depth = len(self._open)
        for mark in _MARK.findall(text):
            self._mark(mark, paragraph, text, place)
        if any(not each.prefix for each in self._open[depth:]):
            raise place.wrong("letter_mark_open", self._open[-1].mark)

    def _mark(self, mark: str, paragraph: Any, text: str, place: Place) -> None:
        if value := _VALUE.fullmatch(mark):
            self._value(value.group(1), mark, place)
            return
        block = _BLOCK.fullmatch(mark)
        if block is None:
            raise place.wrong("letter_mark_unknown", mark)
        prefix, words = block.group(1) or "", block.group(2)
        container = _container(prefix, paragraph, text, mark, place)
        if found := _IF.fullmatch(words):
            for name in re.findall(_NAME, found.group(1)):
                if name not in _WORDS:
                    self._known(name, mark, place)
            self._begin(_Open("if", prefix, container, mark), place)
        elif found := _FOR.fullmatch(words):
            self._begin(self._repetition(found, prefix, container, mark, place), place)
        elif words in ("else", "endif", "endfor"):
            self._go_on(words, prefix, container, mark, place)
        else:
            raise place.wrong("letter_mark_unknown", mark)

    def _repetition(
        self, found: re.Match[str], prefix: str, container: Any, mark: str, place: Place
    ) -> _Open:
        name, path = found.groups()
        of = self._known(path, mark, place)
        if not isinstance(of, list) or name in KNOWN or any(each.name == name for each in self._open):
            raise place.wrong("letter_mark_unknown", mark)
        around = [each.name for each in self._open if each.word == "for"]
        if around and path.partition(".")[0] not in around:
            raise place.wrong("letter_mark_unknown", mark)  # repeated apart they would multiply
        return _Open("for", prefix, container, mark, name, of[0], path)

    def _begin(self, opened: _Open, place: Place) -> None:
        if len(self._open) >= DEEPEST:
            raise place.wrong("letter_mark_deep", opened.mark, most=DEEPEST)
        self._open.append(opened)

    def _go_on(self, words: str, prefix: str, container: Any, mark: str, place: Place) -> None:
        last = self._open[-1] if self._open else None
        wanted = "for" if words == "endfor" else "if"
        if last is None or (last.word, last.prefix) != (wanted, prefix) or last.container is not container:
            raise place.wrong("letter_mark_unopened", mark)
        if words != "else":
            self._open.pop()

    def _value(self, path: str, mark: str, place: Place) -> None:
        if self._known(path, mark, place) != "":
            raise place.wrong("letter_mark_no_value", mark)
        head = path.partition(".")[0]
        if head not in KNOWN or any(each.word == "if" for each in self._open):
            return
        self._needs.things.add(head)
        if path not in self._needs.values:
            self._needs.values.append(path)

    def _known(self, path: str, mark: str, place: Place) -> Any:
        """Return what stands under a name: "" for a value, a mapping or a list of one."""
        head, *rest = path.split(".")
        inner = {each.name: each.of for each in self._open if each.word == "for"}
        at = inner.get(head, KNOWN.get(head))
        for step in rest:
            at = at.get(step) if isinstance(at, Mapping) else None
        if at is None:
            raise place.wrong("letter_mark_unknown_name", mark, near=_nearest(path, inner))
        return at

    def _must_stand_in_paragraphs(self, root: Any) -> None:
        """Refuse braces anywhere but in the text of a paragraph: the filling would read them, too."""
        for element in root.iter():
            texts = [*element.attrib.values()] if isinstance(element.tag, str) else []
            if element.tag != f"{W}t":
                texts.append(element.text or "")
                if _TAGGED.search(element.text or ""):
                    raise self._misplaced(element.text or "")
            if any(re.search(r"\{[{%#]|[%#}]\}|\{$|^\{[^0-9A-Fa-f]", each) for each in texts):
                raise self._misplaced(next(filter(_TAGGED.search, texts)))
            if _TAGGED.search(element.tail or ""):
                raise self._misplaced(element.tail or "")

    def _misplaced(self, text: str) -> UserError:
        return Place(self._template, 0, text).wrong("letter_mark_in_box", text)


def text_of(paragraph: Any) -> str:
    """Return the text of a paragraph without that of text boxes in it."""
    return "".join(each.text or "" for each in _texts(paragraph))


def _texts(paragraph: Any) -> Iterator[Any]:
    for each in paragraph.iter(f"{W}t"):
        nearest = next(each.iterancestors(f"{W}p"))
        if nearest is paragraph:
            yield each


def _container(prefix: str, paragraph: Any, text: str, mark: str, place: Place) -> Any:
    """Return what a condition or repetition is inside of; one of paragraphs or rows stands there alone."""
    if not prefix:
        return paragraph
    row = next(paragraph.iterancestors(f"{W}tr"), None) if prefix == "tr" else None
    if prefix == "tr":
        if row is None or "".join(map(text_of, row.iter(f"{W}p"))).strip() != mark:
            raise place.wrong("letter_mark_not_alone", mark)
        return row.getparent()
    if text.strip() != mark:
        raise place.wrong("letter_mark_not_alone", mark)
    return paragraph.getparent()


def _nearest(path: str, inner: Mapping[str, Any]) -> str:
    """Return the known name that looks most like one nobody knows; `inner` are those of repetitions."""
    from rapidfuzz import process  # late: only a mistake needs it

    return str(process.extractOne(path, [*all_names(), *all_names(inner)])[0])


def all_names(known: Mapping[str, Any] = KNOWN, before: str = "") -> Iterator[str]:
    """Yield every name a template may use; those inside a repetition with the list they belong to."""
    for name, at in known.items():
        path = f"{before}{name}"
        if at == "":
            yield path
        elif isinstance(at, list):
            yield path
            yield from all_names(at[0], f"{path}[].")
        else:
            yield from all_names(at, f"{path}.")


def is_rendered(root: Any) -> bool:
    """Tell whether placeholders of a part are filled in: the text itself, heads and feet."""
    return etree.QName(root).localname in ("document", "hdr", "ftr") and root.tag.startswith(W)


def has_marks(root: Any) -> bool:
    """Tell whether a part that is not filled in holds something that looks like a placeholder."""
    texts = (text for each in root.iter() for text in (each.text, each.tail) if text)
    return any(re.search(r"\{[{%#]", text) for text in texts)
