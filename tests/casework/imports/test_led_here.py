"""A list read over cases that are led here: it corrects days, and what was recorded here goes along."""

from datetime import date, timedelta

import pytest

from fm_desktop.casework.aghs import decide_agh, record_agh
from fm_desktop.casework.endings import EndingData, ReasonData, conclude, confirm_receipt
from fm_desktop.casework.entries import EntryRecord, correct_entry
from fm_desktop.casework.imports.apply import import_file
from fm_desktop.casework.intake import decline
from fm_desktop.casework.rhythm import set_interval
from fm_desktop.casework.states import accompany
from fm_desktop.casework.talks import ContactData, correct_contact
from fm_desktop.domain.periods import Interval, Unit
from fm_desktop.storage.models import (
    Agh,
    CarryOver,
    CaseState,
    Client,
    Contact,
    Ending,
    EndingReason,
    EntryConsultation,
)
from tests.casework.list_desk import only, table
from tests.casework.stories import DECIDED, ENTRY, MAIN

ONE = timedelta(days=1)
OVER = date(2026, 9, 1)


def bring(story, case, tmp_path, **cells):
    """Read a list with one row about the client of a case, and what it warns of."""
    client = Client.get_by_id(story.client_of(case))
    names = {"Kundennummer": client.customer_number, "Nachname": "Yılmaz", "Vorname": "Ayşe"}
    told = {
        name.replace("_", " "): f"{cell:%d.%m.%Y}" if isinstance(cell, date) else cell
        for name, cell in cells.items()
    }
    file = tmp_path / "liste.csv"
    file.write_text(table(names | told), "utf-8")
    report = import_file(file, by=story.by, today=story.today)
    assert import_file(file, by=story.by, today=story.today).unchanged == 1
    return [(each.column, each.key) for each in report.warnings]


def concluded(story, case, onward="officer", on=OVER, **more):
    data = EndingData(case, on, [ReasonData("integrated", "Lager")], onward, True, "ja", on, "AV", **more)
    story.do(conclude, data)
    return case


def accompanied(story):
    case = story.discussed()
    story.do(accompany, case, ENTRY + ONE, "Ausnahme")
    return case


def owed(kind):
    return [row.day for row in CarryOver.select().where(CarryOver.kind == kind)]


def test_a_corrected_switch_takes_along_what_verbis_is_to_learn_of_it(story, tmp_path):
    case = story.in_clarification()
    bring(story, case, tmp_path, Hauptbetreuung_ab=MAIN + ONE)
    assert story.case(case).main_since == MAIN + ONE
    assert owed("takeover") == [MAIN + ONE]


def test_a_corrected_end_takes_along_what_was_recorded_of_it(story, tmp_path):
    case = concluded(story, story.in_steering())
    bring(story, case, tmp_path, Beendet_am=OVER + ONE, Beendigungsgrund="Verzogen")
    assert only(Ending).day == OVER + ONE
    assert owed("end") == [OVER + ONE]
    assert story.case(case).end_reason == "moved_away"
    assert {row.reason: row.text for row in EndingReason} == {"integrated": "Lager", "moved_away": ""}


def test_a_reason_in_the_words_of_a_list_stands_among_those_recorded_here(story, tmp_path):
    case = concluded(story, story.in_steering())
    bring(story, case, tmp_path, Beendigungsgrund="in Rente")
    assert {row.reason: row.text for row in EndingReason} == {"integrated": "Lager", "other": "in Rente"}


@pytest.mark.parametrize("phase", ["declined", "transferred"])
def test_a_corrected_end_is_the_end_the_case_came_to(story, tmp_path, phase):
    if phase == "declined":
        case = story.marked()
        story.do(decline, case, OVER, "passt nicht")
    else:
        case = concluded(story, story.in_steering(), "transfer", new_site="Lübeck")
        story.do(confirm_receipt, case, OVER + 2 * ONE)
    bring(story, case, tmp_path, Beendet_am=OVER + ONE)
    assert story.case(case).phase == phase
    assert story.states(case)[-1] == (phase, OVER + ONE)


def test_an_end_after_aftercare_is_no_longer_told_as_the_way_into_it(story, tmp_path):
    case = concluded(story, story.in_steering(), "aftercare", until=OVER + 60 * ONE, purpose="Rückhalt")
    bring(story, case, tmp_path, Beendet_am=OVER + 30 * ONE, Beendigungsgrund="Verzogen")
    ending = only(Ending)
    assert (ending.onward, ending.day, ending.purpose) == ("none", OVER + 30 * ONE, "Rückhalt")
    assert ("aftercare", OVER) in story.states(case)


def test_the_day_on_which_aftercare_began_here_stays(story, tmp_path):
    case = concluded(story, story.in_steering(), "aftercare", until=OVER + 60 * ONE, purpose="Rückhalt")
    bring(story, case, tmp_path, Klärung_entschieden_am=DECIDED + ONE, Nachbetreuung_bis=OVER + 70 * ONE)
    assert [state for state in story.states(case) if state[0] == "aftercare"] == [("aftercare", OVER)]
    assert only(Ending).day == OVER


def test_the_day_on_which_accompanying_care_began_here_stays(story, tmp_path):
    case = accompanied(story)
    bring(story, case, tmp_path, Nebenbetreuung_ab=date(2026, 3, 5))
    assert story.case(case).assigned_on == date(2026, 3, 5)
    assert ("accompanying", ENTRY + ONE) in story.states(case)
    assert [day for phase, day in story.states(case) if phase == "accompanying"] == [ENTRY + ONE]


def test_aftercare_from_a_list_does_not_begin_before_the_care_it_follows(story, tmp_path):
    case = accompanied(story)
    bring(story, case, tmp_path, Nachbetreuung_bis=OVER)
    assert story.states(case)[-1] == ("aftercare", ENTRY + ONE)


def test_accompanying_care_that_a_list_denies_is_noted_as_a_change(story, tmp_path):
    case = accompanied(story)
    bring(story, case, tmp_path, Begleitend="nein")
    assert story.case(case).phase == "assigned"
    assert story.states(case)[-1][0] == "assigned"
    assert CaseState.select().where(CaseState.case == case, CaseState.from_list).count() == 1


@pytest.mark.parametrize(
    ("column", "day"),
    [("Hauptbetreuung ab", ENTRY - ONE), ("Beendet am", MAIN), ("Nebenbetreuung ab", MAIN + ONE)],
)
def test_a_day_against_a_step_taken_here_is_said(story, tmp_path, column, day):
    case = concluded(story, story.in_steering(), "aftercare", until=OVER + 60 * ONE, purpose="Rückhalt")
    warned = bring(story, case, tmp_path, **{column: day})
    assert column in dict(warned)


def test_a_switch_before_the_talk_with_the_placement_officer_is_said(story, tmp_path):
    case = story.in_clarification(story.discussed(on=ENTRY + 2 * ONE))
    warned = bring(story, case, tmp_path, Hauptbetreuung_ab=ENTRY + ONE)
    assert warned == [("Hauptbetreuung ab", "list_before_record")]


def test_an_end_before_a_step_taken_here_and_behind_its_receipt_is_said(story, tmp_path):
    case = concluded(story, story.in_steering(), "transfer", new_site="Lübeck")
    story.do(confirm_receipt, case, OVER + ONE)
    assert bring(story, case, tmp_path, Beendet_am=OVER + 2 * ONE) == [("Beendet am", "list_after_record")]


def test_a_new_end_of_a_work_opportunity_asks_for_its_decision_again(story, tmp_path):
    case = story.in_steering()
    story.do(record_agh, story.client_of(case), date(2026, 4, 1), date(2026, 6, 30))
    story.do(decide_agh, only(Agh).id, False, date(2026, 6, 30), "nicht sinnvoll")
    bring(story, case, tmp_path, AGH_von=date(2026, 4, 1), AGH_bis=date(2026, 12, 31))
    agh = only(Agh)
    assert (agh.planned_last_day, agh.decided_on, agh.stay) == (date(2026, 12, 31), None, None)


def test_a_decision_to_leave_keeps_its_meaning_when_its_day_is_corrected(story, tmp_path):
    case = story.in_steering()
    story.do(record_agh, story.client_of(case), date(2026, 4, 1), date(2026, 6, 30))
    story.do(decide_agh, only(Agh).id, False, date(2026, 6, 30), "nicht sinnvoll")
    bring(story, case, tmp_path, AGH_Entscheid_am=date(2026, 6, 29))
    assert (only(Agh).decided_on, only(Agh).stay) == (date(2026, 6, 29), False)


def test_an_interval_from_a_list_does_not_keep_the_reason_of_another(story, tmp_path):
    case = story.in_steering()
    story.do(set_interval, case, Interval(14, Unit.DAYS), "Krise")
    bring(story, case, tmp_path, Kontaktintervall="2")
    assert (story.case(case).interval_amount, story.case(case).interval_reason) == (2, None)


def second_entry(story, tmp_path):
    """Return a case for which a list knows another day of the entry consultation; the list's and our talk."""
    case = story.entered()
    bring(story, case, tmp_path, Einstiegsberatung_am=ENTRY + ONE)
    return case, only(Contact, from_list=True), only(Contact, from_list=False)


def put_right(story, talk, **values):
    data = ContactData(talk.client_id, talk.case_id, talk.day, **values)
    story.do(correct_contact, talk.id, data)
    return story.case(talk.case_id).entry_held_on


def test_of_two_entry_consultations_the_other_one_counts_when_one_was_none(story, tmp_path):
    _, listed, ours = second_entry(story, tmp_path)
    assert put_right(story, listed) == ENTRY
    assert put_right(story, ours) is None


def test_the_lists_entry_consultation_stays_where_ours_was_none(story, tmp_path):
    _, _, ours = second_entry(story, tmp_path)
    assert put_right(story, ours) == ENTRY + ONE


def test_what_is_written_of_the_talk_that_does_not_count_moves_no_day(story, tmp_path):
    case, _, ours = second_entry(story, tmp_path)
    assert put_right(story, ours, is_entry=True, summary="ausführlich") == ENTRY + ONE
    story.do(correct_entry, case, EntryRecord("geprüft"))
    assert only(EntryConsultation).contact.day == ENTRY + ONE
