"""Texts become the files Qt reads, and only when they are older than their source."""

import os

import pytest

import translations

SOURCE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US"><context><name>TodayPane</name>
<message><source>Today</source><translation>Heute</translation></message></context></TS>
"""


@pytest.fixture
def source(tmp_path, monkeypatch):
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    file = translations.source_of("de")
    file.write_text(SOURCE, "utf-8")
    return file


def test_what_is_missing_or_old_is_made(source):
    made = source.with_suffix(".qm")
    translations.release(translations.tools())
    assert made.stat().st_size > 0
    assert translations.is_current(source)
    os.utime(made, (0, 0))
    assert not translations.is_current(source)
    translations.release(translations.tools())
    assert translations.is_current(source)


def test_what_is_current_is_left_alone(source):
    made = source.with_suffix(".qm")
    made.write_bytes(b"as it was")
    translations.release(translations.tools())
    assert made.read_bytes() == b"as it was"


def test_qt_reads_what_was_made(source, qapp):
    from PySide6.QtCore import QTranslator

    translations.release(translations.tools())
    translator = QTranslator()
    assert translator.load(str(source.with_suffix(".qm")))
    assert translator.translate("TodayPane", "Today") == "Heute"


def test_a_damaged_source_is_said(source):
    source.write_text("<TS", "utf-8")
    with pytest.raises(OSError, match="lrelease failed"):
        translations.release(translations.tools())
