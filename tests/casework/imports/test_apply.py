import json
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.imports.apply import import_steps
from fm_desktop.casework.imports.report import as_json, as_text
from fm_desktop.errors import RightsError
from fm_desktop.storage.chain import verify_chain
from fm_desktop.storage.comparing import compare
from fm_desktop.storage.models import (
    Agh,
    Appointment,
    AvCheck,
    CarryOver,
    Case,
    CaseState,
    Client,
    Contact,
    Criterion,
    Household,
    Office,
    Review,
)
from fm_desktop.vault.author import Author
from tests.casework.list_desk import (
    TODAY,
    client,
    client_called,
    content,
    items,
    journal_entries,
    only,
    table,
    undone,
)

FULL = client(
    1,
    Geburtsdatum="1.3.1980",
    Straße="Am Wall 1",
    PLZ="01067",
    Ort="Dresden",
    Standort="Nord",
    Telefon="+49 40 1",
    Bemerkung="ruft; zurück\nspäter",
    Profillage="Entwicklungsprofil",
    Profil_seit="1.2.2026",
    Arbeitsvermittler="Meier, Uwe",
    Vormerkung_am="1.3.2026",
    Zugangskriterien="1, 3",
    Nebenbetreuung_ab="3.3.2026",
    Einstiegsberatung_am="10.3.2026",
    Hauptbetreuung_ab="1.4.2026",
    Klärung_entschieden_am="1.7.2026",
    Letzter_Kontakt="20.10.2026",
    Nächster_Termin="3.12.2026 10:30",
    Kontaktintervall="6 Wochen",
    Letzte_Prüfung="28.9.2026",
    AGH_von="1.5.2026",
    AGH_bis="31.12.2026",
) | {"BG-Nummer": "12345BG1", "E-Mail": "e@example.org", "AV-Prüfung am": "1.2.2026"}


def counts(report):
    return report.created, report.updated, report.unchanged, report.rejected_rows


def keys(report):
    return [problem.key for problem in report.warnings]


def test_a_full_row_becomes_a_client_with_a_case_and_its_history(desk):
    report = desk.bring(table(FULL))
    assert counts(report) == (1, 0, 0, 0)
    assert not report.warnings
    person, case = only(Client), only(Case)
    assert (person.birth_date, person.postcode, person.town, person.team) == (
        date(1980, 3, 1),
        "01067",
        "Dresden",
        "Ü25",
    )
    assert (person.profile, person.profile_since) == ("development", date(2026, 2, 1))
    assert person.remark == "ruft; zurück\nspäter"
    assert person.placement_officer_listed == "Meier, Uwe"
    assert only(Household).bg_number == "12345BG1"
    assert (case.phase, case.number, case.manager_id) == ("steering", "K7-000001", desk.by.person_id)
    assert (case.interval_amount, case.interval_unit) == (6, "weeks")
    assert [(s.phase, s.day, s.from_list) for s in CaseState.select().order_by(CaseState.id)] == [
        ("marked", date(2026, 3, 1), True),
        ("assigned", date(2026, 3, 3), True),
        ("clarification", date(2026, 4, 1), True),
        ("steering", date(2026, 7, 1), True),
    ]
    assert {(c.day, c.is_entry) for c in Contact} == {(date(2026, 3, 10), True), (date(2026, 10, 20), False)}
    assert (only(Appointment).day, only(Appointment).time) == (date(2026, 12, 3), "10:30")
    assert {c.criterion for c in Criterion} == {"1", "3"}
    assert (only(Review).day, only(AvCheck).day) == (date(2026, 9, 28), date(2026, 2, 1))
    assert (only(Agh).first_day, only(Agh).planned_last_day) == (date(2026, 5, 1), date(2026, 12, 31))
    assert not CarryOver.select().count()
    assert not compare()


@pytest.mark.parametrize("later", [0, 400, 4000])
def test_importing_again_changes_nothing_whoever_does_it_and_whenever(desk, later):
    rows = [
        FULL,
        client(2),
        client(3, Vormerkung_am="1.3.26", Fallmanager="Unbekannt, Uta"),
        client(4, Geburtsdatum="1.1.2002"),
    ]
    desk.bring(table(*rows))
    before, entries = content(), journal_entries()
    other = Author(
        desk.add_person("Lang", "Eva", "lang"), "lang", roles=("tl",), signing_key=desk.by.signing_key
    )
    entries += 1
    report = desk.bring(table(*rows), by=other, today=TODAY + timedelta(days=later))
    assert counts(report) == (0, 0, 4, 0)
    after = content()
    assert {name: after[name] for name in after if not name.startswith("person")} == {
        name: before[name] for name in before if not name.startswith("person")
    }
    assert journal_entries() == entries


def test_an_empty_cell_never_erases(desk):
    desk.bring(table(FULL))
    before = content()
    bare = {key: FULL[key] if key in ("Kundennummer", "Nachname", "Vorname") else "" for key in FULL}
    assert counts(desk.bring(table(bare))) == (0, 0, 1, 0)
    assert content() == before


def test_what_differs_is_updated_and_nothing_else(desk):
    desk.bring(table(FULL, client(2)))
    changed = FULL | {
        "Nachname": "Neu",
        "PLZ": "20095",
        "Kontaktintervall": "14 Tage",
        "Zugangskriterien": "1,AGH",
    }
    report = desk.bring(table(changed, client(2)))
    assert counts(report) == (0, 1, 1, 0)
    person, case = client_called(1), only(Case)
    assert (person.family_name, person.postcode, person.version) == ("Neu", "20095", 2)
    assert (case.interval_amount, case.interval_unit, case.version) == (14, "days", 2)
    assert {c.criterion for c in Criterion if c.met} == {"1", "AGH"}
    assert {c.criterion for c in Criterion if not c.met} == {"3"}
    assert counts(desk.bring(table(changed))) == (0, 0, 1, 0)
    assert not compare()


def test_a_criterion_a_person_has_judged_is_not_taken_back(desk):
    desk.bring(table(FULL))
    Criterion.update(from_list=False).where(Criterion.criterion == "3").execute()
    assert counts(desk.bring(table(FULL | {"Zugangskriterien": "1"}))) == (0, 0, 1, 0)
    assert {c.criterion for c in Criterion if c.met} == {"1", "3"}


def test_one_household_may_have_many_members(desk):
    rows = [client(n) | {"BG-Nr": "BG 7"} for n in range(1, 4)]
    desk.bring(table(*rows))
    assert {person.household_id for person in Client} == {only(Household).id}
    desk.bring(table(rows[0] | {"BG-Nr": "BG 8"}, client(4) | {"BG-Nr": "BG 8"}))
    assert client_called(1).household_id == client_called(4).household_id != client_called(2).household_id


def test_a_corrected_day_is_a_further_entry_in_the_history(desk):
    desk.bring(table(FULL))
    desk.bring(table(FULL | {"Hauptbetreuung ab": "2.4.2026"}))
    assert only(Case).main_since == date(2026, 4, 2)
    states = [(s.phase, s.day) for s in CaseState.select().order_by(CaseState.id)]
    assert states[4:] == [("clarification", date(2026, 4, 2))]


def test_events_are_added_when_new_and_never_removed(desk):
    desk.bring(table(FULL))
    later = FULL | {
        "Letzter Kontakt": "30.10.2026",
        "Einstiegsberatung am": "12.3.2026",
        "Letzte Prüfung": "1.10.2026",
    }
    later |= {"AV-Prüfung am": "1.8.2026"}
    assert counts(desk.bring(table(later))) == (0, 1, 0, 0)
    assert sorted(c.day for c in Contact) == [
        date(2026, 3, 10),
        date(2026, 3, 12),
        date(2026, 10, 20),
        date(2026, 10, 30),
    ]
    assert Review.select().count() == AvCheck.select().count() == 2
    assert only(Case).entry_held_on == date(2026, 3, 12)
    assert counts(desk.bring(table(FULL))) == (0, 0, 1, 0)
    assert only(Case).entry_held_on == date(2026, 3, 12)


def test_the_entry_consultation_on_the_day_of_the_latest_contact_is_one_contact(desk):
    desk.bring(table(client(1, EB_am="1.10.26", Letzter_Kontakt="1.10.26", Vormerkung_am="28.9.26")))
    assert only(Contact).is_entry


def test_a_contact_that_turns_out_to_be_the_entry_consultation_stays_one(desk):
    desk.bring(table(client(1, Letzter_Kontakt="1.10.26", Vormerkung_am="28.9.26")))
    desk.bring(table(client(1, EB_am="1.10.26", Letzter_Kontakt="1.10.26", Vormerkung_am="28.9.26")))
    assert only(Contact).is_entry
    assert only(Case).entry_held_on == date(2026, 10, 1)


class TestAppointments:
    def test_another_day_takes_the_place_of_one_from_a_list(self, desk):
        desk.bring(table(FULL))
        desk.bring(table(FULL | {"Nächster Termin": "5.12.2026"}))
        assert (only(Appointment).day, only(Appointment).time) == (date(2026, 12, 5), None)

    def test_a_time_is_added_to_the_same_day(self, desk):
        desk.bring(table(FULL | {"Nächster Termin": "5.12.2026"}))
        desk.bring(table(FULL | {"Nächster Termin": "5.12.2026 9:15"}))
        assert only(Appointment).time == "09:15"
        assert counts(desk.bring(table(FULL | {"Nächster Termin": "5.12.2026"}))) == (0, 0, 1, 0)

    @pytest.mark.parametrize("status", ["held", "missed", "cancelled"])
    def test_one_that_is_over_is_neither_replaced_nor_planned_again(self, desk, status):
        desk.bring(table(FULL))
        Appointment.update(status=status).execute()
        assert counts(desk.bring(table(FULL))) == (0, 0, 1, 0)
        desk.bring(table(FULL | {"Nächster Termin": "5.12.2026"}))
        assert sorted((a.day, a.status) for a in Appointment) == [
            (date(2026, 12, 3), status),
            (date(2026, 12, 5), "planned"),
        ]

    def test_one_made_here_stays_beside_that_of_the_list(self, desk):
        desk.bring(table(FULL))
        Appointment.update(from_list=False).execute()
        assert counts(desk.bring(table(FULL))) == (0, 0, 1, 0)
        desk.bring(table(FULL | {"Nächster Termin": "5.12.2026"}))
        assert sorted(a.day for a in Appointment) == [date(2026, 12, 3), date(2026, 12, 5)]


class TestAghs:
    def test_the_same_first_day_is_the_same_with_a_new_end(self, desk):
        desk.bring(table(FULL))
        desk.bring(table(FULL | {"AGH bis": "31.1.2027"}))
        assert only(Agh).planned_last_day == date(2027, 1, 31)
        assert counts(desk.bring(table(FULL | {"AGH bis": ""}))) == (0, 0, 1, 0)

    def test_another_first_day_is_a_further_one(self, desk):
        desk.bring(table(FULL))
        desk.bring(table(FULL | {"AGH von": "1.1.2027", "AGH bis": ""}))
        assert sorted((a.first_day, a.planned_last_day) for a in Agh) == [
            (date(2026, 5, 1), date(2026, 12, 31)),
            (date(2027, 1, 1), None),
        ]

    def test_an_actual_end_that_is_known_stays(self, desk):
        desk.bring(table(FULL))
        Agh.update(actual_last_day=date(2026, 9, 1)).execute()
        assert counts(desk.bring(table(FULL))) == (0, 0, 1, 0)
        desk.bring(table(FULL | {"AGH bis": "15.9.2026"}))
        assert only(Agh).actual_last_day == date(2026, 9, 15)

    def test_a_decision_without_a_first_day_belongs_to_the_latest(self, desk):
        desk.bring(table(FULL))
        desk.bring(table(FULL | {"AGH von": "1.6.2026", "AGH bis": ""}))
        desk.bring(table(FULL | {"AGH von": "", "AGH bis": "", "AGH-Entscheid am": "1.10.2026"}))
        assert {(a.first_day, a.decided_on, a.stay) for a in Agh} == {
            (date(2026, 5, 1), None, None),
            (date(2026, 6, 1), date(2026, 10, 1), True),
        }

    def test_a_decision_on_nothing_is_a_warning(self, desk):
        report = desk.bring(table(client(1) | {"AGH-Entscheid am": "1.10.2026"}))
        assert keys(report) == ["list_without_effect"]


class TestCases:
    def test_a_watched_client_has_no_case(self, desk):
        desk.bring(table(client(1, Letzter_Kontakt="1.10.26", AGH_von="1.9.26", Nächster_Termin="1.12.26")))
        assert not Case.select().count()
        person = client_called(1)
        assert person.manager_id == desk.by.person_id
        assert only(Contact).case_id is only(Agh).case_id is only(Appointment).case_id is None
        assert not compare()

    def test_a_case_takes_over_what_the_watched_client_had(self, desk):
        watched = client(1, Letzter_Kontakt="1.10.26", AGH_von="1.9.26")
        desk.bring(table(watched, client(2, AGH_von="1.8.26")))
        desk.bring(table(watched | {"Vormerkung am": "28.9.26"}, client(2, Vormerkung_am="28.9.26")))
        assert [agh.case_id is not None for agh in Agh] == [True, True]
        assert only(Contact).case_id is not None
        assert not compare()

    def test_what_a_watched_client_cannot_have_is_a_warning(self, desk):
        report = desk.bring(table(client(1, Zugangskriterien="1", Letzte_Prüfung="1.10.26", Intervall="2 W")))
        assert keys(report) == ["list_without_case"] * 3

    @pytest.mark.parametrize("start", ["Vormerkung am", "Nebenbetreuung ab", "Hauptbetreuung ab"])
    def test_a_start_after_the_last_end_is_a_new_case(self, desk, start):
        ended = client(
            1, Vormerkung_am="1.1.24", Hauptbetreuung_ab="1.2.24", Beendet_am="1.2.26", Grund="Verzogen"
        )
        desk.bring(table(ended))
        again = client(1) | {start: "1.3.26"}
        assert counts(desk.bring(table(again))) == (0, 1, 0, 0)
        assert only(Case, opened_seq=1).phase == "ended"
        assert Case.select().count() == 2
        assert counts(desk.bring(table(again))) == (0, 0, 1, 0)
        assert not compare()

    def test_a_start_on_the_day_of_the_end_is_the_old_case(self, desk):
        desk.bring(table(client(1, Vormerkung_am="1.1.24", Beendet_am="1.2.26")))
        desk.bring(table(client(1, Vormerkung_am="1.2.26")))
        assert only(Case).referred_on == date(2026, 2, 1)

    def test_a_row_without_a_new_start_means_the_newest_case(self, desk):
        desk.bring(table(client(1, Vormerkung_am="1.1.24", Beendet_am="1.2.26")))
        desk.bring(table(client(1, Beendet_am="1.3.26", Bemerkung="x")))
        assert only(Case).ended_on == date(2026, 3, 1)
        assert [s.day for s in CaseState.select().where(CaseState.phase == "ended")] == [
            date(2026, 2, 1),
            date(2026, 3, 1),
        ]

    def test_an_end_before_the_beginning_goes_in_once(self, desk):
        odd = client(1, Hauptbetreuung_ab="1.3.26", Beendet_am="1.2.26")
        assert keys(desk.bring(table(odd))) == ["list_out_of_order"]
        assert counts(desk.bring(table(odd))) == (0, 0, 1, 0)
        assert only(Case).phase == "ended"

    def test_a_row_means_the_open_case(self, desk):
        desk.bring(table(client(1, Vormerkung_am="1.1.24", Beendet_am="1.2.26")))
        desk.bring(table(client(1, Vormerkung_am="1.3.26")))
        desk.bring(table(client(1, Vormerkung_am="1.3.26", Nebenbetreuung_ab="2.3.26", Beendet_am="1.10.26")))
        assert [(c.phase, c.ended_on) for c in Case.select().order_by(Case.opened_seq)] == [
            ("ended", date(2026, 2, 1)),
            ("ended", date(2026, 10, 1)),
        ]

    @pytest.mark.parametrize("phase", ["discussion", "declined", "transferred"])
    def test_a_state_no_list_knows_stays(self, desk, phase):
        row = client(1, Vormerkung_am="1.1.24", Beendet_am="" if phase == "discussion" else "1.2.26")
        desk.bring(table(row))
        Case.update(phase=phase).execute()
        assert counts(desk.bring(table(row))) == (0, 0, 1, 0)
        desk.bring(table(row | {"Bemerkung": "x"}))
        assert only(Case).phase == phase

    def test_a_case_passes_through_its_phases_list_by_list(self, desk):
        row, phases = client(1), []
        for column, day in (
            ("Vormerkung am", "1.1.26"),
            ("Nebenbetreuung ab", "2.1.26"),
            ("Hauptbetreuung ab", "1.2.26"),
        ):
            row[column] = day
            desk.bring(table(row))
            phases.append(only(Case).phase)
        row["Klärung entschieden am"] = "1.5.26"
        desk.bring(table(row))
        row["Nachbetreuung bis"] = "1.12.26"
        desk.bring(table(row))
        assert [s.phase for s in CaseState.select().order_by(CaseState.id)] == [
            *("marked", "assigned", "clarification", "steering", "aftercare"),
        ]
        assert phases == ["marked", "assigned", "clarification"]
        assert only(Case).phase == "aftercare"

    def test_accompanying_care_may_come_and_go(self, desk):
        row = client(1, Nebenbetreuung_ab="1.3.26")
        desk.bring(table(row | {"Begleitend": "ja"}))
        assert only(Case).phase == "accompanying"
        desk.bring(table(row | {"Begleitend": "nein"}))
        assert only(Case).phase == "assigned"
        assert not compare()

    def test_numbers_of_cases_go_on(self, desk):
        desk.bring(table(*(client(n, Vormerkung_am="1.3.26") for n in range(1, 250))))
        desk.bring(table(client(300, Vormerkung_am="1.3.26")))
        assert {c.number for c in Case} == {f"K7-{n:06}" for n in range(1, 251)}
        assert only(Office).last_case_number == 250

    def test_a_reason_of_the_directive_is_recognised_by_its_name(self, desk):
        desk.bring(
            table(
                client(1, Beendet_am="1.2.26", Grund="Verstorben"),
                client(2, Beendet_am="1.2.26", Grund="x y"),
            )
        )
        assert {c.end_reason for c in Case} == {"died", "x y"}


class TestManagers:
    @pytest.mark.parametrize("named", ["lang", "LANG", "Lang, Eva", "Eva Lang", "lang,eva", "Eva  Lang"])
    def test_a_known_person_is_found_by_login_and_name(self, desk, named):
        eva = desk.add_person("Lang", "Eva", "lang")
        report = desk.bring(table(client(1, Vormerkung_am="1.3.26", FM=named)))
        assert not report.warnings
        assert only(Case).manager_id == eva
        assert counts(desk.bring(table(client(1, FM="Lang, Eva")))) == (0, 0, 1, 0)

    def test_nobody_knows_them_and_the_name_is_kept(self, desk):
        report = desk.bring(
            table(client(1, Vormerkung_am="1.3.26", FM="Neu, Nina"), client(2, FM="Neu, Nina"))
        )
        assert keys(report) == ["list_manager_unknown"] * 2
        assert (only(Case).manager_id, only(Case).manager_listed) == (None, "Neu, Nina")
        assert client_called(2).manager_listed == "Neu, Nina"

    def test_a_name_given_to_somebody_meanwhile_keeps_its_meaning(self, desk):
        row = client(1, Vormerkung_am="1.3.26", FM="Nina N.")
        desk.bring(table(row))
        nina = desk.add_person("Neu", "Nina")
        Case.update(manager=nina).execute()
        report = desk.bring(table(row))
        assert (counts(report), report.warnings) == ((0, 0, 1, 0), ())

    def test_a_name_of_two_people_means_the_one_who_is_there(self, desk):
        eva = desk.add_person("Lang", "Eva", "lang1")
        desk.add_person("Lang", "Eva", "lang2")
        assert keys(desk.bring(table(client(1, Vormerkung_am="1.3.26", FM="Lang, Eva")))) == [
            "list_manager_unknown"
        ]
        Case.update(manager=eva, manager_listed=None).execute()
        assert counts(desk.bring(table(client(1, FM="Eva Lang")))) == (0, 0, 1, 0)

    def test_an_empty_cell_is_the_importing_manager_at_creation_only(self, desk):
        desk.bring(table(client(1, Vormerkung_am="1.3.26"), client(2)))
        Case.update(manager=None).execute()
        assert counts(desk.bring(table(client(1, Vormerkung_am="1.3.26"), client(2)))) == (0, 0, 2, 0)
        assert only(Case).manager_id is None
        desk.bring(table(client(1, Nächster_Termin="1.12.26")))
        assert only(Appointment).person_id is None

    def test_a_watched_clients_unknown_manager_goes_along_into_the_new_case_and_is_told(self, desk):
        desk.bring(table(client(1, FM="Neu, Nina")))
        report = desk.bring(table(client(1, Vormerkung_am="1.3.26")))
        assert [(p.column, p.value, p.key) for p in report.warnings] == [
            ("Fallmanager", "Neu, Nina", "list_manager_unknown")
        ]
        assert (only(Case).manager_id, only(Case).manager_listed) == (None, "Neu, Nina")

    def test_a_watched_clients_known_manager_runs_the_new_case(self, desk):
        eva = desk.add_person("Lang", "Eva")
        desk.bring(table(client(1, FM="Lang, Eva")))
        assert not desk.bring(table(client(1, Vormerkung_am="1.3.26"))).warnings
        assert only(Case).manager_id == eva

    def test_a_further_run_without_a_name_belongs_to_whoever_imports(self, desk):
        desk.add_person("Lang", "Eva")
        desk.bring(table(client(1, FM="Lang, Eva")))
        desk.bring(table(client(1, Vormerkung_am="1.3.26", Beendet_am="1.4.26")))
        desk.bring(table(client(1, Vormerkung_am="1.5.26")))
        assert only(Case, opened_seq=2).manager_id == desk.by.person_id

    def test_a_case_nobody_runs_is_told(self, desk):
        lead = Author(desk.by.person_id, "x", roles=("tl",), signing_key=desk.by.signing_key)
        report = desk.bring(table(client(1, Vormerkung_am="1.3.26"), client(2)), by=lead)
        assert [(p.row, p.column, p.key) for p in report.warnings] == [
            (2, "Fallmanager", "list_manager_missing")
        ]
        again = desk.bring(table(client(1, Vormerkung_am="1.3.26"), client(2)), by=lead)
        assert (counts(again), again.warnings) == ((0, 0, 2, 0), ())

    def test_another_name_hands_the_case_over(self, desk):
        eva = desk.add_person("Lang", "Eva", "lang")
        desk.bring(table(client(1, Vormerkung_am="1.3.26"), client(2)))
        desk.bring(table(client(1, FM="lang"), client(2, FM="lang")))
        assert only(Case).manager_id == client_called(2).manager_id == eva


class TestDoubles:
    def test_a_likely_double_is_a_warning_naming_both(self, desk):
        anna = client(1, Geburtsdatum="1.3.1980") | {"Nachname": "Müller", "Vorname": "Anna"}
        desk.bring(table(anna))
        again = client(2, Geburtsdatum="1.3.80") | {"Nachname": "Mueller", "Vorname": "Ana"}
        (problem,) = desk.bring(table(again)).warnings
        assert (problem.row, problem.column) == (2, "Kundennummer")
        assert "Mueller, Ana (123A000002)" in problem.reason()
        assert "Müller, Anna (123A000001)" in problem.reason()
        assert Client.select().count() == 2

    def test_two_rows_of_one_list_are_compared_too(self, desk):
        rows = [client(n, Geburtsdatum="1.3.1980") | {"Nachname": "Groß"} for n in (1, 2)]
        assert [p.row for p in desk.bring(table(*rows)).warnings] == [3]

    def test_a_row_about_the_same_client_is_no_double(self, desk):
        rows = [client(1, Geburtsdatum="1.3.1980")]
        desk.bring(table(*rows))
        assert not desk.bring(table(*rows)).warnings

    def test_whoever_the_list_gives_another_name_is_no_double_under_the_old_one(self, desk):
        old, new = (client(n, Geburtsdatum="1.3.1980") | {"Vorname": "Anna"} for n in (1, 2))
        desk.bring(table(old))
        assert not desk.bring(table(new, old | {"Vorname": "Petra"})).warnings


class TestTheWholeDeed:
    def test_a_dry_run_counts_alike_and_writes_nothing(self, desk):
        text = table(FULL, client(2), client(3, Geburtsdatum="31.02.80"))
        before = content()
        dry = desk.bring(text, dry_run=True)
        assert content() == before
        assert desk.bring(text) == dry
        assert counts(dry) == (2, 0, 0, 1)

    def test_cancelling_on_the_way_leaves_the_file_as_it_was(self, desk, tmp_path):
        desk.bring(table(FULL))
        before, entries = content(), journal_entries()
        file = tmp_path / "viele.csv"
        file.write_text(table(*(client(n, Vormerkung_am="1.3.26") for n in range(1, 600))), "utf-8")
        for stop_after in (1, 4, 9, 13):
            steps = import_steps(file, by=desk.by, today=TODAY)
            for _ in range(stop_after):
                progress = next(steps)
            steps.close()
            assert progress.done <= progress.total
            assert (content(), journal_entries()) == (before, entries)

    def test_a_fault_in_the_middle_leaves_the_file_as_it_was(self, desk, monkeypatch):
        before = content()
        monkeypatch.setattr("fm_desktop.storage.derive.refresh", lambda *_: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            desk.bring(table(FULL))
        assert content() == before

    def test_every_client_has_an_entry_in_the_journal(self, desk):
        before = journal_entries()
        desk.bring(table(FULL, client(2), client(3)))
        desk.bring(table(FULL, client(2, Bemerkung="x"), client(3)))
        assert journal_entries() == before + 4
        assert not verify_chain(desk.by.membership)

    def test_it_tells_what_changed(self, desk, tmp_path):
        (tmp_path / "l.csv").write_text(table(FULL), "utf-8")
        assert outcome(import_steps(tmp_path / "l.csv", by=desk.by, today=TODAY))[0] is Changed.EVERYTHING
        assert outcome(import_steps(tmp_path / "l.csv", by=desk.by, today=TODAY))[0] is Changed.NOTHING

    @pytest.mark.parametrize("roles", [(), ("av",), ("admin",)])
    def test_who_may_not_keep_cases_may_not_import(self, desk, roles):
        with pytest.raises(RightsError):
            desk.bring(table(FULL), by=Author(desk.by.person_id, "x", roles=roles))


def outcome(steps):
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


class TestTheReport:
    def test_it_is_json_as_promised(self, desk, tmp_path):
        rows = [
            client(1),
            client(2, Geburtsdatum="31.02.1980", Vormerkung_am="heute"),
            client(3, Begleitend="ja"),
        ]
        told = json.loads(as_json(desk.bring(table(*rows) + "\n"), "de"))
        rejected, warnings = told.pop("rejected"), told.pop("warnings")
        assert told == {
            "file": str(tmp_path / "liste.csv"),
            "encoding": "utf-8",
            "rows": 3,
            "created": 2,
            "updated": 0,
            "unchanged": 0,
            "ignored_columns": [],
        }
        ((only_one),) = rejected
        assert (only_one["row"], only_one["column"], only_one["value"]) == (3, "Geburtsdatum", "31.02.1980")
        assert "Vormerkung am" in only_one["reason"]
        assert [(w["row"], w["column"], w["value"]) for w in warnings] == [(4, "Begleitend", "ja")]

    @pytest.mark.parametrize(
        ("language", "rejected"), [("de", "Zeile 3 abgelehnt"), ("en", "Row 3 rejected")]
    )
    def test_it_can_be_read(self, desk, language, rejected):
        rows = [client(1, Farbe="rot"), client(2, Geburtsdatum="31.02.1980"), client(3, Begleitend="ja")]
        text = as_text(desk.bring(table(*rows)), language)
        assert f"{rejected}, Geburtsdatum: 31.02.1980" in text
        assert "Begleitend: ja" in text
        assert "Farbe" in text

    def test_a_row_whose_cells_cannot_be_told_apart_names_the_first_that_is_spoilt(self, desk):
        text = table(client(1)) + '\n123A000002;"Muster;Erika\n'
        assert 'Zeile 3 abgelehnt, Nachname: "Muster' in as_text(desk.bring(text), "de")


DAYS = st.dates(date(2022, 1, 1), date(2027, 6, 30)).map(lambda day: f"{day:%d.%m.%Y}") | st.just("")
COLUMNS = [
    "Vormerkung am",
    "Nebenbetreuung ab",
    "Einstiegsberatung am",
    "Hauptbetreuung ab",
    "Klärung entschieden am",
]
COLUMNS += ["Letzter Kontakt", "Nächster Termin", "Letzte Prüfung", "AGH von", "AGH bis", "AGH-Entscheid am"]
COLUMNS += ["Nachbetreuung bis", "Beendet am", "AV-Prüfung am", "Profil seit"]
OTHERS = {
    "Begleitend": st.sampled_from(["ja", "nein", ""]),
    "Zugangskriterien": st.sampled_from(["", "1", "1,3", "AGH 4"]),
    "Kontaktintervall": st.sampled_from(["", "14 Tage", "2", "6 W"]),
    "Profillage": st.sampled_from(["", "Markt", "Entwicklungsprofil"]),
    "Team": st.sampled_from(["", "U25"]),
    "Fallmanager": st.sampled_from(["", "kaya", "Unbekannt, Uta"]),
    "Beendigungsgrund": st.sampled_from(["", "Verzogen", "irgendwas"]),
    "Bemerkung": st.sampled_from(["", "=1+1", "a\nb", "-"]),
}
ROWS = st.fixed_dictionaries(dict.fromkeys(COLUMNS, DAYS) | OTHERS)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.lists(ROWS, min_size=1, max_size=3), st.lists(ROWS, max_size=3), st.integers(-1000, 1000))
def test_any_list_read_twice_changes_nothing_the_second_time(desk, first, second, later):
    with undone():
        for rows in (first, second):
            text = table(*(client(n) | row for n, row in enumerate(rows)), client(9))
            desk.bring(text)
            before, due = content(), items()
            report = desk.bring(text, today=TODAY + timedelta(days=later))
            assert counts(report) == (0, 0, len(rows) + 1, 0)
            assert content() == before
            assert items() == due
            assert not compare()
