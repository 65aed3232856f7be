"""Makes DOCX files to be read as templates, good ones and such as somebody else might slip in."""

from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from docx import Document

from fm_desktop.casework.letters.filling import fill
from fm_desktop.casework.letters.templates import Template, look_at
from fm_desktop.casework.letters.values import _made
from fm_desktop.casework.letters.words import KNOWN

TEMPLATE = Template("Probe", Path("Probe.docx"))
BODY = "word/document.xml"


def docx(*paragraphs, head="", foot="", table=()):
    """Return a DOCX file with some paragraphs; a paragraph may be a list of runs."""
    document = Document()
    for text in paragraphs:
        made = document.add_paragraph()
        for run in [text] if isinstance(text, str) else text:
            made.add_run(run)
    if table:
        made = document.add_table(rows=len(table), cols=len(table[0]))
        for row, texts in zip(made.rows, table, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = text
    section = document.sections[0]
    section.header.paragraphs[0].text = head
    section.footer.paragraphs[0].text = foot
    document.core_properties.author = "Renate Vorlage"
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def changed(content, parts, add=()):
    """Return a DOCX file with parts changed by functions, and others added."""
    target = BytesIO()
    with ZipFile(BytesIO(content)) as source, ZipFile(target, "w", ZIP_DEFLATED) as made:
        for name in source.namelist():
            part = source.read(name)
            made.writestr(name, parts[name](part) if name in parts else part)
        for name, part in add:
            made.writestr(name, part)
    return target.getvalue()


def in_body(old, new, content):
    """Return a DOCX file with a piece of its text replaced as XML."""

    def replaced(part):
        assert old.encode() in part
        return part.replace(old.encode(), new.encode(), 1)

    return changed(content, {BODY: replaced})


def body_of(content):
    """Return the XML of a DOCX file's text."""
    with ZipFile(BytesIO(content)) as archive:
        return archive.read(BODY)


def with_body(content, body):
    """Return a DOCX file with another text."""
    return changed(content, {BODY: lambda _: body})


def values(**said):
    """Return values for a template, most of them empty."""
    return {name: _made(shape, said.get(name)) for name, shape in KNOWN.items()}


def read(content):
    """Return a template that was looked at."""
    return look_at(TEMPLATE, content)


def filled(content, **said):
    """Return what a template becomes, as a document to be read."""
    return Document(BytesIO(fill(read(content), values(**said))))


def texts(document):
    """Return the texts of all paragraphs of a document's body."""
    return [each.text for each in document.paragraphs]
