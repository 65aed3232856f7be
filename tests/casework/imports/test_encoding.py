import pytest
from hypothesis import given
from hypothesis import strategies as st

from fm_desktop.casework.imports.encoding import decoded

GERMAN = "Kundennummer;Name\n123A456789;Jürgen Größer – „Ältester“ €\n"


@pytest.mark.parametrize(
    ("written", "mark", "encoding"),
    [
        ("utf-8", b"", "utf-8"),
        ("utf-8-sig", b"", "utf-8-sig"),
        ("utf-16", b"", "utf-16"),
        ("utf-16-be", b"\xfe\xff", "utf-16"),
        ("utf-16-le", b"", "utf-16-le"),
        ("utf-16-be", b"", "utf-16-be"),
        ("cp1252", b"", "cp1252"),
    ],
)
def test_every_encoding_of_an_office_is_recognised(written, mark, encoding):
    assert decoded(mark + GERMAN.encode(written)) == (GERMAN, encoding)


@given(st.text("abcÄÖÜäöüß€–\n;", max_size=60))
def test_german_text_survives_every_encoding(text):
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        assert decoded(("Kundennummer;" + text).encode(encoding))[0] == "Kundennummer;" + text


@given(st.text("abcÄÖÜäöüß\n;", max_size=60))
def test_german_text_in_windows_1252_is_not_taken_for_utf_8(text):
    assert decoded(text.encode("cp1252"))[0] == text


def test_one_damaged_byte_spoils_one_character_of_a_utf_8_file():
    data = GERMAN.encode() * 3
    place = data.index("ö".encode())
    text, encoding = decoded(data[:place] + b"\xff" + data[place + 2 :])
    assert encoding == "utf-8"
    assert text == GERMAN.replace("ö", "\ufffd", 1) + 2 * GERMAN


def test_bytes_that_windows_1252_lacks_are_marked():
    assert decoded(b"M\xfcller \x81 X")[0] == "Müller \ufffd X"
