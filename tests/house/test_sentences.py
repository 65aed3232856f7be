"""Every error has a sentence in both languages, and every sentence is said somewhere."""

import ast
import string
import tomllib

import pytest

BUILT_IN = {"UserError"}


@pytest.fixture(scope="session", params=["de", "en"])
def sentences(request, checkout):
    file = checkout / "resources" / "sentences" / f"{request.param}.toml"
    return tomllib.loads(file.read_text("utf-8"))


@pytest.fixture(scope="session")
def both(checkout):
    folder = checkout / "resources" / "sentences"
    return [tomllib.loads((folder / f"{name}.toml").read_text("utf-8")) for name in ("de", "en")]


@pytest.fixture(scope="session")
def errors(sources):
    """Every `XError("key", …)` of UserError and its children: (where, key, details or None where unknown)."""
    names = set(BUILT_IN)
    classes = [node for each in sources for node in ast.walk(each.tree) if isinstance(node, ast.ClassDef)]
    for _ in range(3):  # children of children
        names |= {
            each.name
            for each in classes
            if names & {base.id for base in each.bases if isinstance(base, ast.Name)}
        }
    found = []
    for source in sources:
        for name, call in source.calls():
            if name in names and call.args:
                keywords = {word.arg for word in call.keywords}
                found.append(
                    (source.where(call), keys_of(call.args[0]), None if None in keywords else keywords)
                )
    return found


def keys_of(node):
    """Return the keys an expression may be: a string, or one of two."""
    if isinstance(node, ast.Constant):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return keys_of(node.body) + keys_of(node.orelse)
    return []


def fields_of(sentence):
    return {name.split(".")[0].split("[")[0] for _, name, _, _ in string.Formatter().parse(sentence) if name}


def test_every_error_has_a_sentence(errors, sentences):
    assert [(where, key) for where, keys, _ in errors for key in keys if key not in sentences] == []


def test_every_error_fills_its_sentence(errors, sentences):
    short = [
        (where, key, fields_of(sentences[key]) - details)
        for where, keys, details in errors
        if details is not None
        for key in keys
        if key in sentences and not fields_of(sentences[key]) <= details
    ]
    assert short == []


def test_every_sentence_is_said_somewhere(sentences, words_in_code):
    assert [key for key in sentences if key not in words_in_code] == []


def test_both_languages_say_the_same_with_the_same_details(both):
    german, english = both
    assert list(german) == list(english)
    assert [key for key in german if fields_of(german[key]) != fields_of(english[key])] == []


def test_sentences_stand_in_alphabetical_order(sentences):
    assert list(sentences) == sorted(sentences)


def test_sentences_end_as_sentences_do(sentences):
    assert [
        key for key, text in sentences.items() if not text.endswith((".", "!", "?", ":", "…", "“", "}"))
    ] == []
