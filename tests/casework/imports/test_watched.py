"""What a list says of a client without a case is kept, and counts as soon as there is one."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fm_desktop.casework.exports.caseload import export_caseload
from fm_desktop.casework.exports.list_rows import list_rows
from fm_desktop.casework.imports.apply import import_file
from fm_desktop.casework.imports.list_row import phase_of
from fm_desktop.casework.intake import ReferralData, assign, mark
from fm_desktop.storage.comparing import compare
from fm_desktop.storage.models import Case
from tests.casework.imports.test_apply import counts, keys
from tests.casework.list_desk import TODAY, client, client_called, content, items, only, table, undone

KEPT = {"Begleitend": "ja", "Klärung entschieden am": "1.7.2026", "Kontaktintervall": "14 Tage"}
KEPT |= {"Beendigungsgrund": "Verstorben"}
WATCHED = client(1) | KEPT


def kept(person):
    return (
        person.listed_decided_on,
        person.listed_accompanying,
        person.listed_interval_amount,
        person.listed_interval_unit,
        person.listed_end_reason,
    )


def test_it_is_kept_with_a_warning_and_changes_nothing_the_second_time(desk):
    report = desk.bring(table(WATCHED))
    assert sorted(keys(report)) == ["list_without_case", *["list_without_effect"] * 3]
    assert kept(client_called(1)) == (date(2026, 7, 1), True, 14, "days", "died")
    assert not Case.select().count()
    assert counts(desk.bring(table(WATCHED))) == (0, 0, 1, 0)
    assert counts(desk.bring(table(client(1)))) == (0, 0, 1, 0)
    assert counts(desk.bring(table(WATCHED | {"Begleitend": "nein"}))) == (0, 1, 0, 0)
    assert client_called(1).listed_accompanying is False


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_it_is_exported_and_comes_back(desk, suffix):
    desk.bring(table(WATCHED, client(2, Begleitend="nein"), client(3)))
    before = list(list_rows(None, TODAY))
    assert (before[0].decided_on, before[0].end_reason) == (date(2026, 7, 1), "Verstorben")
    assert [row.accompanying for row in before] == [True, False, None]
    file = desk.folder.parent / f"export{suffix}"
    export_caseload(file, None, today=TODAY)
    assert counts(import_file(file, by=desk.by, today=TODAY)) == (0, 0, 3, 0)
    for number in (1, 2, 3):
        client_called(number).delete_instance(recursive=True)
    assert counts(import_file(file, by=desk.by, today=TODAY)) == (3, 0, 0, 0)
    assert list(list_rows(None, TODAY)) == before


@pytest.mark.parametrize(
    ("start", "phase"),
    [
        ({"Hauptbetreuung ab": "1.4.2026"}, "steering"),
        ({"Nebenbetreuung ab": "1.4.2026"}, "accompanying"),
        ({"Nebenbetreuung ab": "1.4.2026", "Begleitend": "nein"}, "assigned"),
        ({"Vormerkung am": "1.4.2026"}, "marked"),
        ({"Beendet am": "1.8.2026"}, "ended"),
    ],
)
def test_it_counts_as_soon_as_a_list_opens_a_case(desk, start, phase):
    desk.bring(table(WATCHED))
    desk.bring(table(client(1) | start))
    case = only(Case)
    assert (case.phase, case.clarification_decided_on) == (phase, date(2026, 7, 1))
    assert (case.interval_amount, case.interval_unit, case.end_reason) == (14, "days", "died")
    assert kept(client_called(1)) == (None,) * 5
    assert counts(desk.bring(table(WATCHED))) == (0, "Begleitend" in start, "Begleitend" not in start, 0)
    assert not compare()


def test_a_case_opened_here_takes_it_over(desk):
    desk.bring(table(WATCHED))
    person = client_called(1)
    _, case = mark(ReferralData(person.id, date(2026, 10, 1)), by=desk.by, today=TODAY)
    row = only(Case)
    assert (row.phase, row.accompanying, row.clarification_decided_on) == ("marked", True, date(2026, 7, 1))
    assert (row.interval_amount, row.interval_unit, row.end_reason) == (14, "days", "died")
    assert kept(client_called(1)) == (None,) * 5
    assert counts(desk.bring(table(WATCHED))) == (0, 0, 1, 0)
    assign(case, desk.by.person_id, date(2026, 10, 2), by=desk.by, today=TODAY)
    assert not compare()


def test_a_decision_without_effect_hinders_no_step_before_it(desk):
    desk.bring(table(client(1, Vormerkung_am="1.3.26", Klärung_entschieden_am="1.7.26")))
    assign(only(Case).id, desk.by.person_id, date(2026, 3, 3), by=desk.by, today=TODAY)
    assert only(Case).phase == "assigned"


def switched_here(desk, **told):
    desk.bring(table(client(1, Nebenbetreuung_ab="1.3.26", **told)))
    Case.update(phase="clarification", main_since=date(2026, 10, 1)).execute()
    return only(Case)


def test_a_decision_listed_too_early_is_no_news_after_a_step_taken_here(desk):
    switched_here(desk, Klärung_entschieden_am="1.7.26")
    (row,) = list_rows(None, TODAY)
    assert (row.main_since, row.decided_on, phase_of(row)) == (date(2026, 10, 1), None, "clarification")
    text = table(client(1, Nebenbetreuung_ab="1.3.26", Klärung_entschieden_am="1.7.26"))
    assert counts(desk.bring(text)) == (0, 0, 1, 0)
    assert only(Case).phase == "clarification"


def test_a_decision_that_is_news_counts_after_a_step_taken_here(desk):
    switched_here(desk, Klärung_entschieden_am="1.7.26")
    desk.bring(table(client(1, Klärung_entschieden_am="20.10.26")))
    assert only(Case).phase == "steering"
    assert not compare()


def test_accompanying_care_that_a_step_taken_here_passed_over_comes_back_as_it_was(desk):
    desk.bring(table(client(1, Vormerkung_am="1.3.26", Begleitend="ja")))
    assign(only(Case).id, desk.by.person_id, date(2026, 3, 3), by=desk.by, today=TODAY)
    (row,) = list_rows(None, TODAY)
    assert (row.accompanying, phase_of(row)) == (None, "assigned")
    file = desk.folder.parent / "export.csv"
    export_caseload(file, None, today=TODAY)
    assert counts(import_file(file, by=desk.by, today=TODAY)) == (0, 0, 1, 0)


DAYS = st.dates(date(2024, 1, 1), date(2026, 10, 30)).map(lambda day: f"{day:%d.%m.%Y}") | st.just("")
ROWS = st.fixed_dictionaries(
    dict.fromkeys(
        (
            *("Vormerkung am", "Nebenbetreuung ab", "Einstiegsberatung am", "Hauptbetreuung ab"),
            *("Klärung entschieden am", "Letzter Kontakt", "Profil seit", "AV-Prüfung am"),
        ),
        DAYS,
    )
    | {
        "Nachbetreuung bis": st.sampled_from(["", "", "1.12.2026"]),
        "Begleitend": st.sampled_from(["", "ja", "nein"]),
        "Kontaktintervall": st.sampled_from(["", "14 Tage", "2 Monate"]),
        "Profillage": st.sampled_from(["", "Markt", "Entwicklungsprofil"]),
        "Beendigungsgrund": st.sampled_from(["", "Verzogen"]),
        "Fallmanager": st.sampled_from(["", "Unbekannt, Uta"]),
    }
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(row=ROWS, data=st.data())
def test_the_columns_of_a_list_may_come_one_after_the_other_in_any_order(desk, row, data):
    filled = [column for column in row if row[column]]
    order = data.draw(st.permutations(filled))
    cuts = sorted(data.draw(st.lists(st.integers(0, len(order)), max_size=3)))
    parts = [order[a:b] for a, b in zip([0, *cuts], [*cuts, len(order)], strict=True)]
    with undone():
        desk.bring(table(client(1) | row))
        due, exported = items(), list(list_rows(None, TODAY))
    with undone():
        for part in parts:
            desk.bring(table(client(1) | {column: row[column] for column in part}))
        assert (items(), list(list_rows(None, TODAY))) == (due, exported)
        before = content()
        assert counts(desk.bring(table(client(1) | row))) == (0, 0, 1, 0)
        assert content() == before
        assert not compare()
