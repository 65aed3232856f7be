from datetime import date

from fm_desktop.storage.queries.history_row import HistoryRow
from fm_desktop.ui.case.history_words import icon_of, text_of, title_of


def row(kind, title, text):
    return HistoryRow(date(2026, 2, 2), None, kind, title, text, None, bytes(16))


def test_keys_of_the_catalogues_are_told_in_words():
    found = row("assessment", "assessment", "rent_arrears\nHund\nWohnung sichern")
    assert text_of(found) == "Miet- oder Energieschulden, Hund, Wohnung sichern"
    assert title_of(found) == "Aktivierendes Assessment"
    assert text_of(row("consent", "given", "health")) == "Gesundheit"
    assert icon_of(found) == "clipboard-list"
