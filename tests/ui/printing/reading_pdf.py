"""Reads the text of a PDF as Qt writes it, page by page, without any library."""

import re
import unicodedata
import zlib

OBJECT = re.compile(rb"(\d+) 0 obj\s(.*?)\sendobj", re.DOTALL)
STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
SHOWN = re.compile(rb"/(F\d+) [\d.]+ Tf|<([0-9a-fA-F]+)> Tj")
MAPPED = re.compile(rb"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>")
LISTED = re.compile(rb"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*\[(.*?)\]", re.DOTALL)


def pages_of(pdf):
    """Return the text of each page without blanks: blanks are only gaps on paper."""
    objects = {int(match[1]): match[2] for match in OBJECT.finditer(pdf)}
    fonts = {
        name: _letters(objects, int(number))
        for body in objects.values()
        for fonts in re.findall(rb"/Font <<(.*?)>>", body, re.DOTALL)
        for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", fonts)
    }
    pages = [body for body in objects.values() if re.search(rb"/Type /Page\s", body)]
    return [_text(objects, page, fonts) for page in pages]


def squeezed(text):
    """Return a text without blanks, as `pages_of` has it."""
    return "".join(text.split())


def _text(objects, page, fonts):
    number = int(re.search(rb"/Contents (\d+) 0 R", page)[1])
    drawn, font, said = _stream(objects[number]), {}, ""
    for name, glyphs in SHOWN.findall(drawn):
        if name:
            font = fonts[name]
        else:
            said += "".join(font.get(glyphs[at : at + 4].lower(), "") for at in range(0, len(glyphs), 4))
    return squeezed(unicodedata.normalize("NFKC", said))  # joined letters are one glyph


def _letters(objects, font):
    """Return which letters the glyphs of a font stand for."""
    table = _stream(objects[int(re.search(rb"/ToUnicode (\d+) 0 R", objects[font])[1])])
    found = {}
    for first, last, letter in MAPPED.findall(table):
        for step in range(int(last, 16) - int(first, 16) + 1):
            found[b"%04x" % (int(first, 16) + step)] = chr(int(letter, 16) + step)
    for first, _, letters in LISTED.findall(table):
        for step, letter in enumerate(re.findall(rb"<([0-9a-fA-F]+)>", letters)):
            found[b"%04x" % (int(first, 16) + step)] = bytes.fromhex(letter.decode()).decode("utf-16-be")
    return found


def _stream(body):
    content = STREAM.search(body)[1]
    return zlib.decompressobj().decompress(content) if b"FlateDecode" in body else content
