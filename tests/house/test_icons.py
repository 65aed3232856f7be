"""Every icon that is named exists, and every icon that exists is used."""

import ast

import pytest

NAMED_FIRST = {"icon"}
NAMED_SECOND = {"paint_icon"}
NAMED_AS = {"icon", "icon_name", "picture"}


@pytest.fixture(scope="session")
def icons(checkout):
    return {path.stem for path in (checkout / "resources" / "icons").glob("*.svg")}


def strings_in(node):
    return [
        each.value
        for each in ast.walk(node)
        if isinstance(each, ast.Constant) and isinstance(each.value, str)
    ]


def named_icons(source):
    for name, call in source.calls():
        named = [word.value for word in call.keywords if word.arg in NAMED_AS]
        named += call.args[:1] if name in NAMED_FIRST else []
        named += call.args[1:2] if name in NAMED_SECOND else []
        for node in named:
            result = [node.body, node.orelse] if isinstance(node, ast.IfExp) else [node]
            for each in result:
                if isinstance(each, ast.Constant) and isinstance(each.value, str) and each.value:
                    yield source.where(call), each.value


def test_every_named_icon_exists(sources, icons):
    named = [pair for source in sources for pair in named_icons(source)]
    assert named
    assert [(where, name) for where, name in named if name not in icons] == []


def test_every_icon_is_used(icons, words_in_code, checkout):
    sheet = (checkout / "resources" / "look.qss").read_text("utf-8")
    assert sorted(name for name in icons - words_in_code if f"icons/{name}" not in sheet) == []


def test_every_icon_takes_the_colour_it_is_given(checkout):
    drawings = (checkout / "resources" / "icons").glob("*.svg")
    assert [path.name for path in drawings if "currentColor" not in path.read_text("utf-8")] == []
