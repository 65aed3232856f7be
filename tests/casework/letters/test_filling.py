"""Letters say what the case says, letter by letter, and nothing else."""

import unicodedata
from datetime import date
from io import BytesIO

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from fm_desktop.casework.letters import filling
from fm_desktop.casework.letters.filling import fill
from fm_desktop.casework.letters.joining import joined
from fm_desktop.casework.letters.values import MOST_LINES, empty_ones, long_day, missing, plain
from fm_desktop.casework.letters.words import KNOWN
from fm_desktop.errors import UserError
from tests.casework.letters.word_files import docx, filled, read, texts, values


def test_values_stand_where_their_names_stood():
    letter = filled(
        docx("Guten Tag {{ person.name }},", ["am {{ ter", "min.tag }} um {{termin.uhrzeit}}"]),
        person={"name": "Ayşe Yılmaz"},
        termin={"tag": "3. März 2026", "uhrzeit": "09:00"},
    )
    assert texts(letter) == ["Guten Tag Ayşe Yılmaz,", "am 3. März 2026 um 09:00"]


def test_heads_and_feet_are_filled_as_well():
    letter = filled(docx("x", head="{{ amt.name }}", foot="{{ heute }}"), amt={"name": "Amt"}, heute="heute")
    section = letter.sections[0]
    assert (section.header.paragraphs[0].text, section.footer.paragraphs[0].text) == ("Amt", "heute")


@pytest.mark.parametrize(
    "text",
    [
        "<b>fett</b> & 'Anführung' \"doppelt\"",
        "{{ person.strasse }}",
        "{% for x in y %}",
        "</w:t></w:r></w:p>",
        "zwei\nZeilen",
        "{_{ x }_}",
        "&amp; &lt;",
    ],
)
def test_a_value_is_text_and_never_anything_else(text):
    letter = filled(docx("{{ person.name }}"), person={"name": text, "strasse": "geheim"})
    assert texts(letter) == [text]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60))
def test_any_text_stands_in_the_letter_as_it_is(text):
    letter = filled(docx("[{{ person.name }}]"), person={"name": text})
    assert unicodedata.normalize("NFC", texts(letter)[0]) == unicodedata.normalize("NFC", f"[{plain(text)}]")


def test_conditions_take_words_paragraphs_and_rows_away():
    content = docx(
        "a{% if person.email %} mit {{ person.email }}{% else %} ohne{% endif %}",
        "{%p if plan %}",
        "Plan {{ plan.nummer }}",
        "{%p else %}",
        "kein Plan",
        "{%p endif %}",
    )
    assert texts(filled(content)) == ["a ohne", "kein Plan"]
    both = filled(content, person={"email": "x@y"}, plan={"nummer": 2})
    assert texts(both) == ["a mit x@y", "Plan 2"]


def test_lists_are_gone_through_one_in_the_other():
    steps = [{"text": "anrufen", "wer": "Sie"}, {"text": "warten", "wer": "Jobcenter"}]
    goals = [{"text": "Wohnung", "schritte": steps}, {"text": "Ruhe"}]
    content = docx(
        "{%p for ziel in plan.ziele %}",
        "{{ ziel.text }}",
        "{%p for schritt in ziel.schritte %}",
        "- {{ schritt.wer }}: {{ schritt.text }}",
        "{%p endfor %}",
        "{%p endfor %}",
    )
    said = texts(filled(content, plan={"ziele": goals}))
    assert said == ["Wohnung", "- Sie: anrufen", "- Jobcenter: warten", "Ruhe"]


def test_rows_of_a_table_are_repeated_and_an_empty_table_is_gone():
    row = ("{{ each.partner }}", "{{ each.von }}")
    content = docx("x", table=(("{%tr for each in fall.leistungen %}", ""), row, ("{%tr endfor %}", "")))
    services = [{"partner": "Caritas", "von": "1.1."}, {"partner": "AWO"}]
    table = filled(content, fall={"leistungen": services}).tables[0]
    assert [[cell.text for cell in each.cells] for each in table.rows] == [["Caritas", "1.1."], ["AWO", ""]]
    assert filled(content).tables == []


def test_a_cell_that_a_condition_empties_still_has_a_paragraph():
    document = Document()
    cell = document.add_table(rows=1, cols=2).rows[0].cells[0]
    cell.text = "{%p if plan %}"
    cell.add_paragraph("Plan")
    cell.add_paragraph("{%p endif %}")
    target = BytesIO()
    document.save(target)
    made = filled(target.getvalue()).tables[0].rows[0].cells[0]
    assert [each.text for each in made.paragraphs] == [""]


def test_the_letter_does_not_name_who_made_the_template():
    content = docx("x")
    assert Document(BytesIO(content)).core_properties.author == "Renate Vorlage"
    told = filled(content).core_properties
    assert (told.author, told.last_modified_by, told.title) == ("", "", "Probe")


def test_a_letter_that_grows_too_long_is_refused(monkeypatch):
    monkeypatch.setattr(filling, "LARGEST", 5000)
    with pytest.raises(UserError) as refusal:
        fill(read(docx("{{ person.name }} " * 40)), values(person={"name": "x" * 400}))
    assert refusal.value.key == "letter_too_long"


def test_lists_and_values_are_bounded():
    made = values(plan={"ziele": [{"text": "x" * 10_000}] * 1000})
    assert len(made["plan"].ziele) == MOST_LINES
    assert len(made["plan"].ziele[0].text) == 4000


def test_what_is_missing_and_what_stays_empty_is_told():
    made = values(person={"name": "A"}, plan={})
    assert missing(made, {"person", "termin", "plan"}) == ["termin", "plan"]
    assert empty_ones(made, ["person.name", "person.strasse", "termin.tag"]) == [
        "person.strasse",
        "termin.tag",
    ]
    assert set(made) == set(KNOWN)


def test_letters_of_one_template_become_one_file():
    template = read(docx("Guten Tag {{ person.name }}", foot="Seite"))
    letters = [fill(template, values(person={"name": name})) for name in ("A", "B", "C")]
    one = Document(BytesIO(joined(letters, "Probe")))
    said = [text for text in texts(one) if text.strip()]
    assert said == ["Guten Tag A", "Guten Tag B", "Guten Tag C"]
    assert one.element.xml.count('w:type="page"') == 2
    assert len(one.sections) == 1


def test_letters_that_differ_in_their_heads_stay_apart():
    template = read(docx("x", head="{{ person.name }}"))
    letters = [fill(template, values(person={"name": name})) for name in ("A", "B")]
    with pytest.raises(UserError) as refusal:
        joined(letters, "Probe")
    assert refusal.value.key == "letters_not_joinable"


def test_days_are_written_as_letters_write_them():
    assert long_day(date(2026, 3, 3)) == "3. März 2026"
    assert long_day(None) == ""
