import csv
from datetime import date, datetime, time

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fm_desktop.casework.exports.caseload import export_caseload
from fm_desktop.casework.exports.list_rows import list_rows
from fm_desktop.casework.imports.apply import import_file
from fm_desktop.casework.imports.columns import columns
from fm_desktop.casework.imports.days import Moment
from fm_desktop.errors import UserError
from fm_desktop.storage.comparing import compare
from fm_desktop.storage.models import (
    Agh,
    Appointment,
    Case,
    CaseloadEntry,
    Client,
    Contact,
    DueRow,
    Household,
)
from tests.casework.imports.test_apply import FULL, ROWS, counts
from tests.casework.list_desk import TODAY, client, content, items, only, table, undone

SUFFIXES = [".csv", ".xlsx"]


def written(desk, suffix, manager=None):
    file = desk.folder.parent / f"export{suffix}"
    count = export_caseload(file, manager, today=TODAY)
    return file, count


def read_csv(file):
    with file.open(encoding="utf-8-sig", newline="") as text:
        return list(csv.DictReader(text, delimiter=";"))


def test_the_text_has_every_column_and_every_cell(desk):
    desk.bring(table(FULL | {"AGH-Entscheid am": "1.10.2026"}))
    file, count = written(desk, ".csv")
    (row,) = read_csv(file)
    assert list(row) == [column.name for column in columns()]
    assert count == 1
    told = {key: value for key, value in row.items() if value}
    assert told == {
        "Kundennummer": "123A000001",
        "Nachname": "Muster1",
        "Vorname": "Erika",
        "Geburtsdatum": "01.03.1980",
        "BG-Nummer": "12345BG1",
        "Telefon": "'+49 40 1",
        "E-Mail": "e@example.org",
        "Straße": "Am Wall 1",
        "PLZ": "01067",
        "Ort": "Dresden",
        "Standort": "Nord",
        "Team": "Ü25",
        "Profillage": "Entwicklungsprofil",
        "Profil seit": "01.02.2026",
        "Fallmanager": "Kaya, Selin",
        "Arbeitsvermittler": "Meier, Uwe",
        "Vormerkung am": "01.03.2026",
        "Zugangskriterien": "1, 3",
        "Nebenbetreuung ab": "03.03.2026",
        "Einstiegsberatung am": "10.03.2026",
        "Hauptbetreuung ab": "01.04.2026",
        "Begleitend": "nein",
        "Klärung entschieden am": "01.07.2026",
        "Letzter Kontakt": "20.10.2026",
        "Nächster Termin": "03.12.2026 10:30",
        "Kontaktintervall": "6 Wochen",
        "Letzte Prüfung": "28.09.2026",
        "AGH von": "01.05.2026",
        "AGH bis": "31.12.2026",
        "AGH-Entscheid am": "01.10.2026",
        "AV-Prüfung am": "01.02.2026",
        "Bemerkung": "ruft; zurück\nspäter",
    }


def test_the_workbook_holds_texts_and_real_days_and_no_formulas(desk):
    desk.bring(table(FULL | {"Bemerkung": "=1+1", "Standort": "http://example.org"}))
    file, _ = written(desk, ".xlsx")
    sheet = openpyxl.load_workbook(file).active
    row = dict(zip([c.value for c in sheet[1]], sheet[2], strict=True))
    assert row["Kundennummer"].data_type == "s"
    assert row["PLZ"].value == "01067"
    assert row["Geburtsdatum"].value == datetime(1980, 3, 1)
    assert row["Geburtsdatum"].number_format == "dd.mm.yyyy"
    assert row["Nächster Termin"].value == datetime(2026, 12, 3, 10, 30)
    assert (row["Bemerkung"].value, row["Bemerkung"].data_type) == ("=1+1", "s")
    assert row["Standort"].hyperlink is None
    assert row["Beendet am"].value is None


@pytest.mark.parametrize("dangerous", ["=1+1", "+49 40 1", "-5", "@SUM(A1)", "'=1", "＝1"])
def test_no_cell_of_the_text_is_taken_for_a_formula_and_all_come_back(desk, dangerous):
    desk.bring(table(FULL | {"Bemerkung": dangerous if dangerous != "'=1" else "''=1"}))
    file, _ = written(desk, ".csv")
    assert read_csv(file)[0]["Bemerkung"] == f"'{dangerous}"
    assert counts(import_file(file, by=desk.by, today=TODAY)) == (0, 0, 1, 0)


def test_one_sees_the_own_list_or_all(desk):
    eva = desk.add_person("Lang", "Eva", "lang")
    desk.bring(table(client(1), client(2, FM="lang", Vormerkung_am="1.3.26"), client(3, FM="Uta U")))
    assert written(desk, ".csv")[1] == 3
    assert written(desk, ".csv", eva)[1] == written(desk, ".csv", desk.by.person_id)[1] == 1
    assert [row["Kundennummer"] for row in read_csv(desk.folder.parent / "export.csv")] == ["123A000001"]


def test_the_open_case_is_written_else_the_newest(desk):
    ended = client(1, Vormerkung_am="1.1.24", Beendet_am="1.2.26", Letzter_Kontakt="1.1.26")
    desk.bring(table(ended))
    desk.bring(table(client(1, Vormerkung_am="1.3.26")))
    (row,) = read_csv(written(desk, ".csv")[0])
    assert (row["Vormerkung am"], row["Beendet am"], row["Letzter Kontakt"]) == ("01.03.2026", "", "")


def test_a_manager_whose_name_is_not_unique_is_written_by_login(desk):
    for login in ("lang1", "lang2"):
        desk.add_person("Lang", "Eva", login)
    desk.bring(table(client(1, FM="lang2", Vormerkung_am="1.3.26")))
    file, _ = written(desk, ".csv")
    assert read_csv(file)[0]["Fallmanager"] == "lang2"
    assert counts(import_file(file, by=desk.by, today=TODAY)) == (0, 0, 1, 0)


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_what_was_done_here_comes_back_without_a_change(desk, suffix):
    desk.bring(
        table(FULL, client(2), client(3, Vormerkung_am="1.3.26", Beendet_am="1.4.26", Grund="Verstorben"))
    )
    case, person = only(Case, phase="steering"), only(Client, customer_number="123A000001")
    Contact.create(client=person, case=case, day=date(2026, 10, 30), outcome="held")
    Contact.create(client=person, case=case, day=date(2026, 11, 1), outcome="missed")
    Appointment.update(status="held").execute()
    Appointment.create(client=person, case=case, day=date(2026, 11, 3), status="cancelled")
    Appointment.create(client=person, case=case, day=date(2026, 11, 5), time="09:00")
    Appointment.create(client=person, case=case, day=date(2026, 11, 9), from_list=True)
    Agh.update(actual_last_day=date(2026, 9, 1)).execute()
    Agh.create(
        client=person, case=case, first_day=date(2026, 10, 1), stay=False, decided_on=date(2026, 10, 20)
    )
    Client.update(remark="zwei  Leerzeichen \n\n Zeile", family_name="Doppel  Name").execute()
    Household.update(bg_number="12345  BG1").execute()
    Case.update(phase="declined", end_reason="other").where(Case.phase == "ended").execute()
    before = content()
    file, count = written(desk, suffix)
    assert counts(import_file(file, by=desk.by, today=TODAY)) == (0, 0, count, 0)
    assert content() == before
    row = next(row for row in list_rows(None, TODAY) if row.customer_number == "123A000001")
    assert (row.agh_from, row.agh_until, row.agh_decided_on) == (date(2026, 10, 1), None, date(2026, 10, 20))
    assert row.next_appointment == Moment(date(2026, 11, 5), time(9))
    assert row.last_contact == date(2026, 10, 30)


def test_the_file_is_whole_or_not_there(desk, tmp_path):
    with pytest.raises(UserError, match="export_format_unknown"):
        export_caseload(tmp_path / "liste.pdf", None, today=TODAY)
    with pytest.raises(UserError, match="export_not_written"):
        export_caseload(tmp_path / "fehlt" / "liste.csv", None, today=TODAY)
    folder = tmp_path / "liste.xlsx"
    folder.mkdir()
    with pytest.raises(UserError, match="export_not_written"):
        export_caseload(folder, None, today=TODAY)
    assert {each.name for each in tmp_path.iterdir()} <= {"data", "liste.xlsx"}


def forget_everybody():
    for model in (DueRow, CaseloadEntry):
        model.delete().execute()
    for name in (
        "agh",
        "appointment",
        "contact",
        "criterion",
        "case_state",
        "review",
        '"case"',
        "av_check",
        "client",
    ):
        Client._meta.database.execute_sql(f"DELETE FROM {name}")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(rows=st.lists(ROWS, min_size=1, max_size=4))
@pytest.mark.parametrize("suffix", SUFFIXES)
def test_any_list_comes_back_as_it_went_and_owes_the_same(desk, suffix, rows):
    with undone():
        report = desk.bring(table(*(client(n) | row for n, row in enumerate(rows))))
        assert not report.rejected
        before, due = content(), items()
        file, count = written(desk, suffix)
        assert counts(import_file(file, by=desk.by, today=TODAY)) == (0, 0, count, 0)
        assert content() == before
        forget_everybody()
        assert items() == []
        assert counts(import_file(file, by=desk.by, today=TODAY)) == (count, 0, 0, 0)
        assert items() == due
        again, _ = written(desk, suffix)
        assert counts(import_file(again, by=desk.by, today=TODAY)) == (0, 0, count, 0)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(lists=st.lists(st.lists(ROWS, min_size=1, max_size=2), min_size=2, max_size=4))
def test_whatever_lists_were_read_one_after_the_other_the_export_is_no_news(desk, lists):
    with undone():
        for rows in lists:
            desk.bring(table(*(client(n) | row for n, row in enumerate(rows))))
        before = content()
        file, count = written(desk, ".csv")
        assert counts(import_file(file, by=desk.by, today=TODAY)) == (0, 0, count, 0)
        assert content() == before
        assert not compare()
