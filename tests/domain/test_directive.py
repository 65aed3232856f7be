"""The edition of the directive that comes with the program."""

from dataclasses import replace
from datetime import date

from fm_desktop.domain.directive import Due, edition_for


def test_the_edition_knows_every_due_date_and_list(directive):
    assert set(directive.due) == set(Due)
    assert set(directive.criteria) == {"1", "2", "3", "4"}
    assert len(directive.exclusions) == 4
    assert len(directive.ending_reasons) == 7
    assert [key for key, profile in directive.profiles.items() if profile.is_complex] == [
        "development",
        "stabilisation",
        "assistance",
    ]
    assert directive.caseload_key == 75


def test_an_old_case_keeps_the_edition_of_its_day(directive):
    newer = replace(directive, valid_from=date(2028, 1, 1))
    assert edition_for(date(2027, 12, 31), [newer, directive]) is directive
    assert edition_for(date(2028, 1, 1), [newer, directive]) is newer
    assert edition_for(date(2020, 1, 1), [newer, directive]) is directive


def test_terms_are_said_in_german_unless_english_is_asked_for(directive):
    label = directive.due[Due.D3].label
    assert (label.text("de"), label.text("en"), label.text("fr")) == ("Kontakt", "Contact", "Kontakt")
