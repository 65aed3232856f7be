"""The files of the letters are what the written-down templates make."""

from pathlib import Path

import letter_templates
from fm_desktop.casework.letters.package import parts_of
from fm_desktop.casework.letters.templates import templates


def test_the_files_are_those_the_written_down_templates_make(tmp_path):
    letter_templates.main(tmp_path)
    found = templates(Path("there is no such folder"))
    assert {each.title for each in found} == set(letter_templates.LETTERS)
    for each in found:
        there = parts_of(each.file.read_bytes(), each.title)
        made = parts_of((tmp_path / each.file.name).read_bytes(), each.title)
        for part in ("word/document.xml", "word/header1.xml", "word/footer1.xml"):
            assert there[part] == made[part]
