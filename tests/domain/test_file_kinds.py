"""A file is what is in it; what runs, what nobody knows and what calls itself otherwise is refused."""

import zipfile
from io import BytesIO

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from fm_desktop.domain.file_kinds import KINDS, kind_of
from fm_desktop.domain.file_names import LONGEST, plain_name
from fm_desktop.errors import UserError

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def archive(*names, first=b""):
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as writer:
        if first:
            writer.writestr("mimetype", first)
        for name in names:
            writer.writestr(name, b"x")
    return made.getvalue()


KNOWN = {
    "bild.png": (b"\x89PNG\r\n\x1a\n" + bytes(20), "png"),
    "Bild.JPG": (b"\xff\xd8\xff\xe0" + bytes(20), "jpeg"),
    "b.gif": (b"GIF89a" + bytes(20), "gif"),
    "b.bmp": (b"BM1234" + bytes(20), "bmp"),
    "b.webp": (b"RIFF1234WEBPVP8 ", "webp"),
    "scan.pdf": (b"\n\n%PDF-1.7\n", "pdf"),
    "notiz.txt": ("Grüße".encode(), "text"),
    "alt.txt": ("Grüße".encode("cp1252"), "text"),
    "breit.txt": ("Grüße".encode("utf-16"), "text"),
    "brief.docx": (archive("[Content_Types].xml", "word/document.xml"), "docx"),
    "liste.xlsx": (archive("xl/workbook.xml"), "xlsx"),
    "brief.odt": (archive("content.xml", first=b"application/vnd.oasis.opendocument.text"), "odt"),
    "brief.doc": (COMPOUND + "WordDocument".encode("utf-16-le"), "doc"),
}
RUNS = {
    "setup.exe": b"MZ\x90\x00" + bytes(20),
    "rechnung.pdf": b"MZ\x90\x00%PDF-1.7" + bytes(20),
    "bild.png": b"\x7fELF" + bytes(20),
    "notiz.txt": b"#!/bin/sh\nrm -rf ~\n",
    "start.bat": b"del *.*\r\n",
    "seite.html": b"<html><script>alert(1)</script>",
    "brief.docx": archive("word/document.xml", "word/vbaProject.bin"),
    "brief.doc": COMPOUND + "WordDocument".encode("utf-16-le") + "_VBA_PROJECT".encode("utf-16-le"),
    "brief.odt": archive("Basic/Standard/x.xml", first=b"application/vnd.oasis.opendocument.text"),
    "brief.txt": b"L\x00\x00\x00\x01\x14\x02\x00" + bytes(20),
}
UNKNOWN = {
    "paket.zip": archive("irgendwas.txt"),
    "installer.doc": COMPOUND + bytes(200),
    "daten.txt": bytes(range(256)),
    "kaputt.docx": b"PK\x03\x04" + bytes(60),
    "viele.docx": archive(*(f"x{n}" for n in range(5001)), "word/document.xml"),
}


def refusal(content, name):
    with pytest.raises(UserError) as refused:
        kind_of(content, name)
    return refused.value


@pytest.mark.parametrize("name", KNOWN)
def test_a_file_is_known_by_its_content(name):
    content, key = KNOWN[name]
    assert kind_of(content, name) is KINDS[key]


@pytest.mark.parametrize("name", RUNS)
def test_what_runs_is_refused_whatever_it_is_called(name):
    assert refusal(RUNS[name], name).key == "attachment_runs"


@pytest.mark.parametrize("name", UNKNOWN)
def test_what_nobody_knows_is_refused(name):
    assert refusal(UNKNOWN[name], name).key == "attachment_unknown"


def test_a_name_that_says_something_else_is_told():
    told = refusal(KNOWN["bild.png"][0], "bescheid.pdf")
    assert (told.key, told.details["kind"], told.details["ending"]) == ("attachment_otherwise", "PNG", ".png")
    assert refusal(KNOWN["notiz.txt"][0], "ohne").key == "attachment_otherwise"
    assert refusal(b"", "leer.txt").key == "attachment_empty"


def test_nothing_in_an_archive_is_unpacked():
    bomb = BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as writer:
        writer.writestr("word/document.xml", bytes(300_000_000))
    assert kind_of(bomb.getvalue(), "bombe.docx").key == "docx"


@given(content=st.binary(max_size=300), name=st.text(max_size=20))
@example(content=b"PK\x03\x04PK\x05\x06" + bytes(18), name="a.docx")
def test_any_bytes_are_a_known_kind_or_refused_in_words(content, name):
    try:
        kind = kind_of(content, name)
    except UserError:
        return
    assert name.casefold().endswith(kind.endings)


@given(name=st.text(max_size=300))
@example(name="../../etc/passwd")
@example(name="D:\\Ablage\\x\\con.txt")
@example(name="rechnung\u202efdp.exe")
@example(name="a\x00b\nc.pdf")
def test_a_name_leads_nowhere_and_hides_nothing(name):
    plain = plain_name(name)
    assert len(plain) <= LONGEST + 1
    assert not set(plain) & set("/\\:\x00\n\u202e")
    assert not plain.startswith(".")
    assert plain_name(plain) == plain


def test_names_stay_readable():
    assert plain_name("D:\\Ablage\\x\\Ärztlicher  Bericht.pdf") == "Ärztlicher Bericht.pdf"
    assert plain_name("rechnung\u202efdp.exe") == "rechnungfdp.exe"
    assert plain_name("x" * 300 + ".pdf").endswith("x.pdf")
    assert plain_name("CON.txt") == "_CON.txt"
