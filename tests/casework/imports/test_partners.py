"""The directory of partners as a spreadsheet: written, read again without a change, faults by row."""

from datetime import date, timedelta

import openpyxl
import pytest

from fm_desktop.casework.exports.partners import export_partners
from fm_desktop.casework.imports.partners import MOST_PARTNERS, Standing, import_partners, survey_partners
from fm_desktop.casework.network import PartnerData, add_partner, change_partner
from fm_desktop.domain.directive import Due
from fm_desktop.errors import RightsError, UserError
from fm_desktop.storage.models import DirectoryPartner, JournalEntry
from fm_desktop.storage.queries.due import due_rows
from fm_desktop.storage.queries.network import partners
from tests.casework.stories import TODAY

SOON = TODAY + timedelta(days=30)
FULL = PartnerData(
    "=Beratung",
    ("debt", "Insolvenz privat"),
    "Süd",
    "Bezirk Süd",
    "Weg 1\n20095 Hamburg",
    "Frau Öztürk\nHerr Lind",
    "+49 40 1",
    "info@example.org",
    "https://example.org",
    "Mo; Di",
    "Türkisch",
    "kostenfrei",
    "'gut",
    SOON,
)


def read(story, file):
    steps = survey_partners(file, by=story.by, today=TODAY)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value[1]


def listed(tmp_path, *rows, header="Name;Themen;Standort;Telefon;Wieder ansehen am"):
    file = tmp_path / "partner.csv"
    file.write_text("\n".join((header, *rows)), "utf-8")
    return file


def stored(*found):
    return [each for each in found if each.standing in (Standing.NEW, Standing.CHANGED)]


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
@pytest.mark.parametrize("language", ["de", "en"])
def test_what_is_written_is_read_again_to_the_last_field(story, tmp_path, ending, language):
    story.do(add_partner, FULL)
    story.do(add_partner, PartnerData("Kita"))
    file = tmp_path / f"netzwerk.{ending}"
    assert export_partners(file, language) == 2
    assert [each.standing for each in read(story, file)] == [Standing.UNCHANGED] * 2
    before = {row._replace(id=b"", version=1) for row in partners()}
    DirectoryPartner.delete().execute()
    story.do(import_partners, read(story, file))
    assert {row._replace(id=b"", version=1) for row in partners()} == before


def test_no_cell_begins_a_formula(story, tmp_path):
    story.do(add_partner, FULL)
    export_partners(tmp_path / "a.csv", "de")
    assert "'=Beratung" in (tmp_path / "a.csv").read_text("utf-8-sig")
    export_partners(tmp_path / "a.xlsx", "de")
    sheet = openpyxl.load_workbook(tmp_path / "a.xlsx")["Netzwerk"]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row} <= {"s", "d", "n"}
    assert sheet["A2"].value == "=Beratung"


def test_rows_are_new_changed_or_unchanged_and_a_second_time_nothing_is_changed(story, tmp_path):
    story.do(add_partner, PartnerData("Kita", site="Nord", phone="1", experience="gut"))
    story.do(add_partner, PartnerData("Sucht", site="Nord"))
    changed, new = "kita;Kinderbetreuung und Pflege;NORD;2;", "Neu;Schuldnerberatung;Süd;;"
    file = listed(tmp_path, changed, "Sucht;;Nord;;", new)
    found = read(story, file)
    assert [each.standing for each in found] == [Standing.CHANGED, Standing.UNCHANGED, Standing.NEW]
    story.do(import_partners, found)
    kita = next(row for row in partners() if row.site == "NORD")
    assert (kita.name, kita.phone, kita.experience, kita.topics) == ("kita", "2", "gut", ("childcare",))
    assert next(row for row in partners() if row.name == "Neu").topics == ("debt",)
    assert not stored(*read(story, file))
    entry = JournalEntry.select().order_by(JournalEntry.seq.desc()).first()
    assert (entry.deed, entry.client) == ("import_partners", None)


@pytest.mark.parametrize(
    ("row", "key", "column"),
    [
        (";Wohnen;Süd;1;", "partner_missing", "Name"),
        ("A;;;;bald", "list_day_unreadable", "Wieder ansehen am"),
        ("A;;;;1.1.2020", "partner_check_past", "Wieder ansehen am"),
        ("A;;#NV;;", "list_cell_error", "Standort"),
        (f"{'A' * 501};;;;", "list_text_too_long", "Name"),
        ("A;;;1,5E+12;", "list_number_destroyed", "Telefon"),
    ],
)
def test_what_is_wrong_is_said_of_its_row_and_the_others_go_in(story, tmp_path, row, key, column):
    found = read(story, listed(tmp_path, row, "Gut;;;;"))
    wrong, good = found
    assert (wrong.standing, wrong.row, wrong.problem.key, wrong.problem.column) == (
        Standing.REJECTED,
        2,
        key,
        column,
    )
    assert wrong.problem.reason("de")
    assert wrong.problem.reason("en")
    assert good.standing == Standing.NEW
    story.do(import_partners, found)
    assert [each.name for each in partners()] == ["Gut"]


def test_the_same_partner_twice_in_a_list_is_taken_once(story, tmp_path):
    first, second = read(story, listed(tmp_path, "Kita;;Nord;1;", "KITA;;nord;2;"))
    assert (first.standing, second.problem.key) == (Standing.NEW, "partner_twice")
    assert second.problem.details == {"first": 2}


def test_a_list_without_sites_means_the_only_one_of_a_name(story, tmp_path):
    story.do(add_partner, PartnerData("Kita", site="Nord"))
    (one,) = read(story, listed(tmp_path, "Kita;1", header="Name;Telefon"))
    assert (one.standing, one.data.site) == (Standing.CHANGED, "Nord")


def test_a_day_that_was_due_already_may_stay(story, tmp_path):
    story.do(add_partner, PartnerData("Kita", next_check=TODAY))
    later = TODAY + timedelta(days=9)
    file = tmp_path / "a.xlsx"
    export_partners(file, "de")
    steps = survey_partners(file, by=story.by, today=later)
    assert next(steps) == 1
    with pytest.raises(StopIteration) as end:
        next(steps)
    assert end.value.value[1][0].standing == Standing.UNCHANGED


def test_what_came_with_a_list_is_due_to_whoever_read_it_in(story, tmp_path):
    story.do(import_partners, read(story, listed(tmp_path, f"Kita;;;;{date(2027, 1, 11):%d.%m.%Y}")))
    (line,) = due_rows(story.by.person_id, None, None, TODAY, kinds={Due.D17})
    assert (line.text, line.effective) == ("check Kita", date(2027, 1, 11))


def test_what_was_changed_or_entered_meanwhile_stops_all_of_it(story, tmp_path):
    _, made = story.do(add_partner, PartnerData("Kita"))
    found = read(story, listed(tmp_path, "Neu;;;1;", "Kita;;;2;"))
    story.do(change_partner, made, PartnerData("Kita", phone="3"))
    assert story.refused(import_partners, found) == "changed_meanwhile"
    assert [row.phone for row in partners()] == ["3"]
    story.do(add_partner, PartnerData("Neu"))
    assert story.refused(import_partners, found[:1]) == "partner_there_already"


def test_another_list_and_one_too_long_are_refused(story, tmp_path):
    with pytest.raises(UserError, match="partners_header_missing"):
        read(story, listed(tmp_path, "1;2", header="Eins;Zwei"))
    rows = [f"Partner {number};;;;" for number in range(MOST_PARTNERS + 1)]
    with pytest.raises(UserError, match="partners_too_many"):
        read(story, listed(tmp_path, *rows))


def test_whoever_does_not_keep_the_directory_reads_nothing_in(story, tmp_path, monkeypatch):
    file = listed(tmp_path, "Kita;;;;")
    monkeypatch.setattr(story.by, "roles", ("av",))
    with pytest.raises(RightsError):
        read(story, file)
