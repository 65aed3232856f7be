"""The German on the screen is complete, and lupdate sees every text in its right place."""

import ast
import re
import shutil
from xml.etree import ElementTree

import pytest

import translations

MARKS = re.compile(r"%n|%L?\d|\{\w*\}|&(?=\w)")


@pytest.fixture(scope="session")
def extracted(checkout, tmp_path_factory):
    """Return what lupdate makes of today's sources, on top of the German file."""
    target = tmp_path_factory.mktemp("words") / "de.ts"
    shutil.copy(translations.source_of("de"), target)
    said = translations.extract(translations.tools(), target)
    return said, ElementTree.parse(target).getroot()


def messages(root):
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def translated_forms(message):
    translation = message.find("translation")
    return [each.text or "" for each in translation.iter("numerusform")] or [translation.text or ""]


def test_every_text_has_its_german(extracted):
    open_ends = [
        (context, message.findtext("source"))
        for context, message in messages(extracted[1])
        if message.find("translation").get("type") or not all(translated_forms(message))
    ]
    assert open_ends == []


def test_the_german_keeps_the_placeholders(extracted):
    lost = [
        (message.findtext("source"), form)
        for _, message in messages(extracted[1])
        for form in filter(None, translated_forms(message))
        if marks(form) - {"&"} != marks(message.findtext("source")) - {"&"}
    ]
    assert lost == []


def marks(text):
    # One form of a plural may say "ein" for %n.
    return set(MARKS.findall(text)) - {"%n"}


def test_every_text_stands_in_a_known_context(extracted, sources):
    classes = {
        node.name for source in sources for node in ast.walk(source.tree) if isinstance(node, ast.ClassDef)
    }
    named = {
        call.args[0].value
        for source in sources
        for name, call in translating(source)
        if name == "translate" and isinstance(call.args[0], ast.Constant)
    }
    contexts = {context for context, _ in messages(extracted[1])}
    assert contexts - classes - named == set()
    assert "warning" not in extracted[0].lower()


def test_only_texts_that_lupdate_can_read_are_translated(sources):
    hidden = [
        source.where(call)
        for source in sources
        for name, call in translating(source)
        for each in call.args[: 1 if name == "tr" else 2]
        if not (isinstance(each, ast.Constant) and isinstance(each.value, str))
    ]
    hidden += [
        source.where(node)
        for source in sources
        for node in ast.walk(source.tree)
        if isinstance(node, ast.Assign) and ast.unparse(node.value).endswith((".tr", "Application.translate"))
    ]
    assert hidden == []


def translating(source):
    """Yield the calls of tr() and translate(), but not those of a string's own translate()."""
    for name, call in source.calls():
        if name == "tr" or (name == "translate" and "Application" in ast.unparse(call.func)):
            yield name, call


def test_every_english_plural_has_its_two_forms(tmp_path):
    target = tmp_path / "en.ts"
    shutil.copy(translations.source_of("en"), target)
    translations.extract(translations.tools(), target, "en")
    open_ends = [
        message.findtext("source")
        for _, message in messages(ElementTree.parse(target).getroot())
        if not all(translated_forms(message))
    ]
    assert open_ends == []
