"""Rules about the files themselves."""

import ast
import os
import re
from pathlib import Path

import pytest

LONGEST = 300
PASSED_OVER = {"build", "dist", "__pycache__"}
TEXT = {".py", ".md", ".toml", ".lock", ".ts", ".qss", ".svg", ".yml", ".cfg", ".txt", ".csv", ""}
SOMEBODYS_FOLDER = re.compile(
    r"(/home/|/Users/|[A-Z]:\\+Users\\+)(?!USER|NAME|user|name|\{|…|<)[\w.-]+|(?<!\w)[/]root/"
)
CLOCKS = {"today", "now", "utcnow", "monotonic", "localtime", "perf_counter"}
FILES = {"open", "read_text", "read_bytes", "write_text", "write_bytes", "iterdir", "glob", "rglob"}


@pytest.fixture(scope="session")
def texts(checkout):
    """Every text of the project that is kept, as (path, content)."""
    found = []
    for folder, folders, names in os.walk(checkout):
        folders[:] = [
            name for name in folders if name not in PASSED_OVER and (name[0] != "." or name == ".ci")
        ]
        for name in names:
            path = Path(folder, name)
            if path.suffix in TEXT and path.stat().st_size < 2_000_000:
                found.append((path, path.read_text("utf-8", errors="replace")))
    return found


def test_no_file_is_two_rooms(sources):
    long = {source.name: lines for source in sources if (lines := source.text.count("\n")) > LONGEST}
    assert long == {}


def test_nothing_names_a_folder_of_somebodys_computer(texts, checkout):
    named = [
        (str(path.relative_to(checkout)), found.group())
        for path, text in texts
        if (found := SOMEBODYS_FOLDER.search(text))
        or (found := re.search(rf"(?<![\w./-]){re.escape(str(checkout))}/", text))
    ]
    assert named == []


def test_the_rules_ask_no_clock_and_open_no_file(sources):
    asked = [
        source.where(call)
        for source in sources
        if source.name.startswith("fm_desktop/domain/")
        for name, call in source.calls()
        if name in CLOCKS | FILES
    ]
    assert asked == []


def test_every_room_says_what_it_is_for(sources):
    assert [source.name for source in sources if source.text and not ast.get_docstring(source.tree)] == []


def test_no_room_is_a_lumber_room(sources):
    lumber = {"utils", "util", "common", "helpers", "helper", "core", "base", "manager", "misc"}
    assert [source.name for source in sources if lumber & set(source.path.with_suffix("").parts)] == []


def test_the_log_of_the_tables_stays_silent(sources):
    """Peewee logs every statement with its values at DEBUG: names of clients."""
    assert [source.name for source in sources if re.search(r"getLogger\(.peewee", source.text)] == []
