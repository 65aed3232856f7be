"""Templates are looked at before they are filled; what is wrong is said with its place."""

from pathlib import Path

import pytest

from fm_desktop.casework.letters.package import LARGEST, MOST_UNPACKED
from fm_desktop.casework.letters.templates import read_template, templates
from fm_desktop.errors import UserError
from fm_desktop.sentences import sentence
from tests.casework.letters.word_files import BODY, changed, docx, in_body, read

NOWHERE = Path("there is no such folder")
RELS = "word/_rels/document.xml.rels"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def refused(content):
    with pytest.raises(UserError) as refusal:
        read(content)
    for language in ("de", "en"):
        assert sentence(refusal.value.key, language, **refusal.value.details)
    return refusal.value


def test_every_template_that_comes_along_may_be_filled():
    found = templates(NOWHERE)
    assert [each.title for each in found] == [
        "Einladung zum Gespräch",
        "Integrationsplan",
        "Rückgabe an die Arbeitsvermittlung",
        "Versäumter Termin",
        "Zusammenfassung des Falls",
    ]
    needs = {each.title: read_template(each).needs.things for each in found}
    assert "termin" in needs["Einladung zum Gespräch"]
    assert "termin" not in needs["Versäumter Termin"]
    assert {"versaeumt", "plan", "ende", "fall"} <= set().union(*needs.values())


def test_an_own_template_stands_for_the_one_of_the_same_name(tmp_path):
    (tmp_path / "einladung zum gespräch.docx").write_bytes(docx("{{ person.name }}"))
    (tmp_path / "Dank.docx").write_bytes(docx("Danke"))
    (tmp_path / "~$Dank.docx").write_bytes(b"Word has it open")
    (tmp_path / "notiz.txt").write_text("kein Brief")
    found = {each.title: each.own for each in templates(tmp_path)}
    assert len(found) == 6
    assert found["einladung zum gespräch"]
    assert found["Dank"]
    assert not found["Integrationsplan"]


def test_a_template_says_what_it_needs():
    content = docx(
        "{{ person.name }} {{ termin.tag }} {{ termin.tag }}",
        "{% if plan %}{{ plan.tag }}{% endif %}",
        "{%p for ziel in plan.ziele %}",
        "{{ ziel.text }}",
        "{%p endfor %}",
        head="{{ amt.name }}",
    )
    needs = read(content).needs
    assert needs.things == {"person", "termin", "amt"}
    assert needs.values == ["person.name", "termin.tag", "amt.name"]


def test_what_word_cuts_into_pieces_is_put_together():
    assert read(docx(["{", "{ person", ".na", "me }", "}"])).needs.values == ["person.name"]


@pytest.mark.parametrize(
    ("paragraphs", "key", "mark"),
    [
        (["Guten Tag {{ person.vornam }}"], "letter_mark_unknown_name", "{{ person.vornam }}"),
        (["{{ geheim }}"], "letter_mark_unknown_name", "{{ geheim }}"),
        (["{{ person }}"], "letter_mark_no_value", "{{ person }}"),
        (["{{ plan.ziele }}"], "letter_mark_no_value", "{{ plan.ziele }}"),
        (["{{ person.name|upper }}"], "letter_mark_unknown", "{{ person.name|upper }}"),
        (["{{ person.__class__ }}"], "letter_mark_unknown_name", "{{ person.__class__ }}"),
        (["{{ person['name'] }}"], "letter_mark_unknown", "{{ person['name'] }}"),
        (["{{ ''.join }}"], "letter_mark_unknown", "{{ ''.join }}"),
        (["{{ 7*7 }}"], "letter_mark_unknown", "{{ 7*7 }}"),
        (["{{r person.name }}"], "letter_mark_unknown", "{{r person.name }}"),
        (["{{p person.name }}"], "letter_mark_unknown", "{{p person.name }}"),
        (["{%- if plan %}x{% endif %}"], "letter_mark_unknown", "{%- if plan %}"),
        (["{% set x = 1 %}"], "letter_mark_unknown", "{% set x = 1 %}"),
        (["{% include 'x' %}"], "letter_mark_unknown", "{% include 'x' %}"),
        (["{% cellbg person.name %}"], "letter_mark_unknown", "{% cellbg person.name %}"),
        (["{% vm %}"], "letter_mark_unknown", "{% vm %}"),
        (["{# Notiz #}"], "letter_mark_unknown", "{# Notiz #}"),
        (["{% if plan %}offen"], "letter_mark_open", "{% if plan %}"),
        (["{%p if plan %}", "x"], "letter_mark_open", "{%p if plan %}"),
        (["{% endif %}"], "letter_mark_unopened", "{% endif %}"),
        (["{%p if plan %}", "{%p endfor %}"], "letter_mark_unopened", "{%p endfor %}"),
        (["{%p if plan %}", "{% endif %}"], "letter_mark_unopened", "{% endif %}"),
        (["x {%p if plan %}", "{%p endif %}"], "letter_mark_not_alone", "{%p if plan %}"),
        (["{%tr if plan %}", "{%tr endif %}"], "letter_mark_not_alone", "{%tr if plan %}"),
        (["{{ person.name }"], "letter_mark_torn", "{{ person.name }"),
        (["eine { Klammer"], "letter_mark_torn", "eine { Klammer"),
        (["{", "{ person.name }}"], "letter_mark_torn", "{"),
        (
            ["{%p for a in plan.ziele %}", "{%p for b in plan.ziele %}", "{%p endfor %}", "{%p endfor %}"],
            "letter_mark_unknown",
            "{%p for b in plan.ziele %}",
        ),
        (
            ["{%p for plan in plan.ziele %}", "{%p endfor %}"],
            "letter_mark_unknown",
            "{%p for plan in plan.ziele %}",
        ),
        (["{%p for x in person %}", "{%p endfor %}"], "letter_mark_unknown", "{%p for x in person %}"),
        (["{% if plan %}" * 4 + "{% endif %}" * 4], "letter_mark_deep", "{% if plan %}"),
    ],
)
def test_a_wrong_placeholder_is_refused_and_named(paragraphs, key, mark):
    error = refused(docx(*paragraphs))
    assert (error.key, error.details["mark"]) == (key, mark)
    assert error.details["number"] in (0, 1, 2)


def test_the_place_is_the_number_of_the_paragraph_and_how_it_begins():
    error = refused(docx("Guten Tag", "", "wir sehen uns am {{ termin.tak }}"))
    assert (error.details["number"], error.details["text"]) == (3, "wir sehen uns am {{ termin.tak }}")
    assert error.details["near"] == "termin.tag"
    within = refused(docx("{%p for ziel in plan.ziele %}", "{{ ziel.txt }}", "{%p endfor %}"))
    assert within.details["near"] == "ziel.text"


def test_heads_are_looked_at_too():
    assert refused(docx("x", head="{{ amt.nam }}")).key == "letter_mark_unknown_name"


def test_a_repetition_of_rows_begins_and_ends_in_the_same_table():
    row = ("{{ each.partner }}", "{{ each.von }}")
    read(docx(table=(("{%tr for each in fall.leistungen %}", ""), row, ("{%tr endfor %}", ""))))
    torn = docx("{%p endfor %}", table=(("{%tr for each in fall.leistungen %}", ""), row))
    assert refused(torn).key in ("letter_mark_unopened", "letter_mark_open")


def test_placeholders_outside_of_the_text_are_refused():
    box = "<w:txbxContent><w:p><w:r><w:t>{{ person.name }}</w:t></w:r></w:p></w:txbxContent>"
    in_box = in_body("ORT", f"x</w:t></w:r><w:r><w:pict>{box}</w:pict></w:r><w:r><w:t>", docx("ORT"))
    assert refused(in_box).key == "letter_mark_in_box"
    deleted = in_body("<w:t>ORT</w:t>", "<w:delText>{{ person.name }}</w:delText>", docx("ORT"))
    assert refused(deleted).key == "letter_mark_in_box"
    named = in_body("<w:t>ORT", '<w:t w:alt="{{ person.name }}">ORT', docx("ORT"))
    assert refused(named).key == "letter_mark_in_box"
    style = changed(docx("x"), {"word/styles.xml": lambda part: part.replace(b"Normal", b"{{ x }}", 1)})
    assert read(style)  # an attribute there is filled in by nobody
    noted = changed(
        docx("x"), {"word/styles.xml": lambda part: part.replace(b"</w:styles>", b"{{ x }}</w:styles>")}
    )
    assert refused(noted).key == "letter_mark_in_part"


def link(kind, target, mode=""):
    outside = f' TargetMode="{mode}"' if mode else ""
    new = f'<Relationship Id="rId99" Type="{R}/{kind}" Target="{target}"{outside}/></Relationships>'
    return changed(docx("x"), {RELS: lambda part: part.replace(b"</Relationships>", new.encode())})


@pytest.mark.parametrize(
    ("kind", "target", "mode", "key"),
    [
        ("image", "http://example.org/x.png", "External", "letter_template_outside"),
        ("image", "http://example.org/x.png", "", "letter_template_outside"),
        ("attachedTemplate", "file:///C:/x.dotm", "External", "letter_template_outside"),
        ("hyperlink", "file:///etc/passwd", "External", "letter_template_outside"),
        ("hyperlink", "\\\\\\\\server\\\\x", "External", "letter_template_outside"),
        ("frame", "http://example.org", "External", "letter_template_outside"),
        ("oleObject", "embeddings/oleObject1.bin", "", "letter_template_active"),
        ("package", "embeddings/x.xlsx", "", "letter_template_active"),
        ("vbaProject", "vbaProject.bin", "", "letter_template_active"),
        ("aFChunk", "x.html", "", "letter_template_active"),
        ("subDocument", "x.docx", "External", "letter_template_active"),
    ],
)
def test_links_that_a_letter_does_not_need_are_refused(kind, target, mode, key):
    assert refused(link(kind, target, mode)).key == key


@pytest.mark.parametrize("target", ["https://www.example.org", "mailto:amt@example.org"])
def test_a_link_to_a_web_page_may_stand_in_a_letter(target):
    assert read(link("hyperlink", target, "External"))


def test_macros_are_refused():
    kinds = {
        "[Content_Types].xml": lambda part: part.replace(b".document.main+xml", b".macroEnabled.main+xml")
    }
    assert refused(changed(docx("x"), kinds)).key == "letter_template_active"
    drawn = '<v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" src="http://example.org/x"/>'
    assert refused(in_body("<w:t>ORT", f"{drawn}<w:t>ORT", docx("ORT"))).key == "letter_template_outside"
    assert refused(in_body("<w:t>ORT", "<w:object/><w:t>ORT", docx("ORT"))).key == "letter_template_active"


def field(*pieces):
    codes = "".join(f"<w:instrText>{each}</w:instrText>" for each in pieces)
    whole = f'<w:fldChar w:fldCharType="begin"/>{codes}<w:fldChar w:fldCharType="end"/>'
    return in_body("<w:t>ORT", f"{whole}<w:t>ORT", docx("ORT"))


@pytest.mark.parametrize(
    "pieces",
    [
        ["INCLUDETEXT http://example.org"],
        ["INCL", "UDEPICTURE x"],
        ["DDEAUTO c:\\cmd"],
        [" ", "dde x"],
        [""],
        ["HYPERLINK x"],
    ],
)
def test_word_fields_that_fetch_something_are_refused(pieces):
    assert refused(field(*pieces)).key == "letter_template_field"


def test_a_field_within_a_field_is_looked_at_as_well():
    begin, end = (f'<w:fldChar w:fldCharType="{each}"/>' for each in ("begin", "end"))
    inner = f"{begin}<w:instrText>QUOTE x</w:instrText>{end}"
    whole = f"{begin}<w:instrText>PAGE</w:instrText>{inner}{end}"
    assert refused(in_body("<w:t>ORT", f"{whole}<w:t>ORT", docx("ORT"))).key == "letter_template_field"
    simple = in_body("<w:t>ORT", '<w:fldSimple w:instr="LINK x"/><w:t>ORT', docx("ORT"))
    assert refused(simple).key == "letter_template_field"


@pytest.mark.parametrize(
    "pieces", [["PAGE"], [" PA", "GE \\* MERGEFORMAT "], ["numpages"], ['DATE \\@ "d.M."']]
)
def test_page_numbers_and_days_may_stand_in_a_letter(pieces):
    assert read(field(*pieces))


def test_what_is_no_word_file_is_said_to_be_none():
    assert refused(b"").key == "letter_template_broken"
    assert refused(b"PK\x03\x04 kein Archiv").key == "letter_template_broken"
    assert refused(docx("x")[:-200]).key == "letter_template_broken"
    assert refused(changed(docx("x"), {BODY: lambda part: part[:-20]})).key == "letter_template_broken"
    assert refused(changed(docx("x"), {BODY: lambda _: b""})).key == "letter_template_broken"


def test_entities_are_refused():
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa">]>'
    named = changed(docx("x"), {"docProps/app.xml": lambda part: bomb + part.partition(b"?>")[2]})
    assert refused(named).key == "letter_template_broken"
    wide = changed(docx("x"), {BODY: lambda part: part.decode().encode("utf-16")})
    assert refused(wide).key == "letter_template_broken"


def test_bombs_are_refused_before_they_are_unpacked():
    huge = changed(docx("x"), {}, [("word/media/a.png", bytes(MOST_UNPACKED))])
    assert len(huge) < LARGEST
    assert refused(huge).key == "letter_template_too_large"
    assert refused(docx("x") + bytes(LARGEST)).key == "letter_template_too_large"
    many = changed(docx("x"), {}, [(f"word/media/{n}.png", b"") for n in range(300)])
    assert refused(many).key == "letter_template_too_large"
    deep = "<w:r>" * 300 + "</w:r>" * 300
    assert refused(in_body("<w:t>ORT", f"{deep}<w:t>ORT", docx("ORT"))).key == "letter_template_broken"


@pytest.mark.parametrize("name", ["../x.xml", "/etc/x.xml", "word\\x.xml", "WORD/DOCUMENT.XML"])
def test_parts_with_tricks_in_their_names_are_refused(name):
    assert refused(changed(docx("x"), {}, [(name, b"<a/>")])).key == "letter_template_broken"


def test_a_template_that_is_gone_is_said_to_be(tmp_path):
    file = tmp_path / "Dank.docx"
    file.write_bytes(docx("x"))
    own = next(each for each in templates(tmp_path) if each.own)
    file.unlink()
    with pytest.raises(UserError) as refusal:
        read_template(own)
    assert refusal.value.key == "letter_template_unreadable"


def test_a_plain_file_of_word_is_no_hostile_one():
    assert read(docx("Nur Text", head="Kopf", foot="Fuß")).needs.values == []


HEADER = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"


@pytest.mark.parametrize("name", ["header9.png", "header9.XML", "header9.emf", "header9"])
def test_a_head_under_another_ending_is_not_filled_unseen(name):
    """A head is found by its link, whatever it is called: what nobody has looked at must not be filled in."""
    w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    text = "<w:p><w:r><w:t>{{ person.__class__ }}</w:t></w:r></w:p>"
    part = f'<w:hdr xmlns:w="{w}">{text}</w:hdr>'.encode()
    kind = f'<Override PartName="/word/{name}" ContentType="{HEADER}"/></Types>'.encode()
    kinds = {"[Content_Types].xml": lambda content: content.replace(b"</Types>", kind)}
    content = changed(link("header", name), kinds, [(f"word/{name}", part)])
    assert refused(content).key in ("letter_template_broken", "letter_mark_unknown_name")
