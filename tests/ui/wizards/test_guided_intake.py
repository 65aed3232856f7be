"""From the mark to the end of clarification, in the guided dialogs, with real keys on a real file."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from fm_desktop.casework.aghs import record_agh
from fm_desktop.casework.discussions import DiscussionData, record_discussion
from fm_desktop.casework.exclusions import add_exclusion
from fm_desktop.casework.talks import ContactData, record_contact
from fm_desktop.storage.models import Clarification, Discussion, EntryConsultation, Need, Takeover
from fm_desktop.storage.queries.client import aghs, client, history

BEFORE_ENTRY = "D2"


def not_entered(line):
    return line.next_due_kind == BEFORE_ENTRY


def stored(desk, table, case):
    return desk.work.call(lambda: list(table.select().where(table.case == case).dicts()))


def check_words(walk):
    return walk.find("check_outcome").text()


def marked_on(walk):
    assert walk.onward()  # the day of the referral stands there already
    walk.press("criterion_2")


def test_a_client_is_marked_with_one_criterion(walk, subject_in, case_now, demo_desk, qtbot):
    subject = subject_in("watch")
    officer = demo_desk.work.call(lambda: client(subject.client)).placement_officer_name
    guide = walk("mark", subject)
    marked_on(guide)
    assert not guide.onward()
    assert guide.faults() == ["reason_2"]
    guide.type("reason_2", "zieht sich zurueck")
    guide.to_the_end()
    assert officer
    assert officer in guide.facts()["Vormerkung"]
    with qtbot.waitSignal(demo_desk.case_requested) as wish:
        guide.record()
    case = case_now(subject._replace(case=None))
    assert wish.args == [subject.client, case.id]
    assert (case.phase, case.referred_on) == ("marked", demo_desk.today())


def test_the_third_criterion_follows_from_the_needs(walk, subject_in, demo_desk, case_now):
    subject = subject_in("watch")
    guide = walk("mark", subject)
    for _ in range(2):
        assert guide.onward()
    guide.find("need_area_1").setCurrentIndex(1)
    guide.type("need_1", "Schulden")
    assert not any("Kriterium 3" in each.text() for each in guide.form.needs.findChildren(QLabel))
    guide.press("need_entrenched_1")
    assert any("Kriterium 3" in each.text() for each in guide.form.needs.findChildren(QLabel))
    for _ in range(3):
        assert guide.onward()
    assert check_words(guide) == "Zugang zum Fallmanagement gegeben"
    guide.to_the_end()
    guide.record()
    case = case_now(subject._replace(case=None))
    assert [row["entrenched"] for row in stored(demo_desk, Need, case.id)] == [True]


def test_nothing_that_holds_is_no_access_and_is_said_so(walk, subject_in, demo_desk):
    def without_work(line):
        return not demo_desk.work.call(lambda: aghs(line.client))

    guide = walk("mark", subject_in("watch", without_work))
    for _ in range(5):
        assert guide.onward()
    assert check_words(guide).startswith("Kein Zugang")
    guide.form.reject()


def test_doubts_without_agreement_are_decided_by_the_team_lead(walk, subject_in, demo_desk, case_now, told):
    subject = subject_in("watch")
    guide = walk("mark", subject)
    marked_on(guide)
    guide.type("reason_2", "unklar")
    for _ in range(4):
        assert guide.onward()
    guide.press("talk_held")
    guide.press("discussion_agreed_open")
    guide.type("discussion_result", "sehen es verschieden")
    guide.press("lead_decision_against")
    assert not guide.onward()
    assert guide.faults() == ["lead_who", "lead_result"]
    guide.type("lead_who", "Sander")
    guide.type("lead_result", "erst die Schuldnerberatung")
    guide.to_the_end()
    guide.record()
    case = case_now(subject._replace(case=None))
    assert case.phase == "discussion"
    assert [row["kind"] for row in stored(demo_desk, Discussion, case.id)] == ["officer", "lead"]
    assert ("discussion", "lead against") in told(subject, case.id)


def test_work_opportunity_and_exclusion_are_a_conflict(walk, subject_in):
    guide = walk("mark", subject_in("watch"))
    for _ in range(3):
        assert guide.onward()
    guide.press("exclusion_pension")
    assert guide.onward()
    guide.press("agh_ticked")
    guide.type("agh_first", "1.2.")
    assert guide.onward()
    assert check_words(guide).startswith("Konflikt")
    assert guide.find("lead_decision_for").isVisible()
    guide.form.reject()


def held(guide, **more):
    """Fill in an entry consultation in person; what is asked differently is given."""
    guide.type("entry_time", "9:45")
    assert guide.onward()
    while guide.step() != "Betreuung":
        if guide.step() == "Zugangskriterien":
            tick = guide.find("criterion_1")
            if not any(guide.find(f"criterion_{key}").isChecked() for key in "124"):
                guide.press("criterion_1")
                guide.type("reason_1", "nicht allein zu schaffen")
            assert tick is not None
        assert guide.onward(), guide.faults()


def test_the_entry_consultation_records_all_at_once(walk, subject_in, demo_desk, case_now, told):
    subject = subject_in("assigned", not_entered)
    guide = walk("entry", subject)
    held(guide)
    guide.press("care_main")
    assert guide.onward()
    guide.press("alliance_won")
    guide.type("alliance_words", "will es versuchen")
    assert guide.onward()
    assert not guide.onward()
    assert guide.faults() == ["discussion_result"]
    guide.type("discussion_result", "beide dafuer")
    assert guide.onward()
    assert guide.find("takeover_talk_partner").text() == guide.form.discussion.rows.partner.text()
    guide.type("takeover_benefits", "Darlehen laeuft")
    assert guide.onward()
    guide.type("next_day", "+1w")
    guide.to_the_end()
    assert "Hauptbetreuung übernehmen ab" in guide.facts()["Betreuung"]
    guide.record()
    case, today = case_now(subject), demo_desk.today()
    assert (case.phase, case.entry_held_on, case.main_since) == ("clarification", today, today)
    assert stored(demo_desk, EntryConsultation, case.id)[0]["won"] is True
    assert stored(demo_desk, Takeover, case.id)[0]["talk_on"] == today
    assert {"discussion", "takeover", "entry_record"} <= {kind for kind, _ in told(subject, case.id)}


def test_the_last_page_names_the_dates_that_follow(walk, subject_in, qtbot):
    guide = walk("entry", subject_in("assigned", not_entered))
    held(guide)
    guide.press("care_main")
    assert guide.onward()
    assert guide.onward()
    guide.type("discussion_result", "beide dafuer")
    guide.to_the_end()

    def words():
        return [each.text() for each in guide.form.outcome.findChildren(QLabel)]

    qtbot.waitUntil(lambda: "Klärungsphase endet" in " ".join(words()))
    assert any("HA 4.4" in each for each in words())
    guide.form.reject()


def test_a_visit_asks_why_the_time_is_well_spent(walk, subject_in):
    guide = walk("entry", subject_in("assigned", not_entered))
    assert not guide.find("visit_reason").isVisible()
    guide.find("format_visit").click()
    assert not guide.onward()
    assert guide.faults() == ["visit_reason"]
    assert not guide.find("format_phone").isVisible()
    guide.form.reject()


def test_care_decided_later_asks_for_no_discussion(walk, subject_in, case_now):
    subject = subject_in("assigned", not_entered)
    guide = walk("entry", subject)
    held(guide)
    guide.press("care_later")
    assert "Fallerörterung" not in guide.steps()
    guide.to_the_end()
    guide.record()
    case = case_now(subject)
    assert case.phase == "assigned"
    assert case.entry_held_on is not None


def test_what_excludes_lets_nobody_choose_main_responsibility(walk, subject_in):
    guide = walk("entry", subject_in("assigned", not_entered))
    guide.type("entry_time", "9:45")
    assert guide.onward()
    assert guide.onward() or guide.step() == "Zugangskriterien"
    while guide.step() != "Ausschlussgründe":
        guide.onward()
    guide.press("exclusion_training_wish")
    while guide.step() != "Betreuung":
        assert guide.onward()
    assert not guide.find("care_main").isEnabled()
    assert guide.find("care_later").isChecked()
    guide.form.reject()


@pytest.fixture
def entered(subject_in, did, demo_desk):
    """Somebody in secondary responsibility whose entry consultation was held today."""
    subject = subject_in("assigned", not_entered)
    did(record_contact, ContactData(subject.client, subject.case, demo_desk.today(), is_entry=True))
    return subject


def test_the_switch_asks_only_for_what_is_missing(walk, entered, case_now, did, demo_desk):
    talk = DiscussionData(demo_desk.today(), "Petersen", "beide dafür")
    did(record_discussion, entered.case, talk)
    guide = walk("switch", entered)
    assert guide.steps() == ["Betreuung", "Übernahmevermerk", "Was festgehalten wird"]
    guide.to_the_end()
    guide.record()
    assert case_now(entered).phase == "clarification"


def test_the_switch_does_not_pass_without_a_discussion(walk, entered, case_now):
    guide = walk("switch", entered)
    assert "Fallerörterung" in guide.steps()
    assert guide.onward()
    guide.type("discussion_result", "sind uneins")
    guide.press("discussion_agreed_open")
    assert not guide.onward()
    assert guide.faults() == ["lead_decision"]
    guide.press("lead_decision_for")
    guide.type("lead_who", "Sander")
    guide.type("lead_result", "uebernehmen")
    guide.to_the_end()
    guide.record()
    assert case_now(entered).phase == "clarification"


def test_an_exclusion_is_said_on_the_last_page_before_anybody_records(walk, entered, did, demo_desk):
    did(add_exclusion, entered.client, entered.case, "pension", demo_desk.today(), None)
    guide = walk("switch", entered)
    assert guide.onward()
    guide.type("discussion_result", "beide dafuer")
    guide.to_the_end()
    assert "Ausschlussgrund" in guide.refusal()
    guide.form.reject()


def test_accompanying_care_needs_a_reason(walk, subject_in, case_now):
    subject = subject_in("assigned")
    guide = walk("accompany", subject)
    assert not guide.onward()
    assert guide.faults() == ["care_reason"]
    guide.type("care_reason", "Suchtberatung traegt")
    guide.to_the_end()
    guide.record()
    assert case_now(subject).accompanying_reason == "Suchtberatung traegt"


def test_clarification_is_noted_and_carried_on(walk, subject_in, case_now, demo_desk, told):
    subject = subject_in("clarification")
    guide = walk("clarification", subject)
    guide.type("fields_of_action", "Schulden")
    assert guide.onward()
    guide.type("advantages_on", "heute")
    assert guide.onward()
    assert not guide.onward()
    assert guide.faults() == ["decision_reason"]
    guide.type("decision_reason", "kommt verlaesslich")
    guide.to_the_end()
    guide.record()
    case = case_now(subject)
    assert (case.phase, case.clarification_decided_on, case.alliance) == ("steering", demo_desk.today(), True)
    assert stored(demo_desk, Clarification, case.id)[0]["fields_of_action"] == "Schulden"
    assert ("clarification", "yield") in told(subject, case.id)


def test_without_an_alliance_the_case_ends_and_goes_back(walk, subject_in, case_now):
    subject = subject_in("clarification", lambda line: "AGH" not in line.flags)
    guide = walk("clarification", subject)
    for _ in range(2):
        assert guide.onward()
    guide.press("decision_end")
    guide.type("decision_reason", "kommt nicht mehr")
    guide.type("stable_reason", "familiaer gut eingebunden")
    guide.to_the_end()
    guide.record()
    assert (case_now(subject).phase, case_now(subject).end_reason) == ("ended", "no_alliance")


def test_while_a_work_opportunity_runs_nobody_ends_for_lack_of_an_alliance(walk, subject_in, did, demo_desk):
    subject = subject_in("clarification", lambda line: "AGH" not in line.flags)
    did(record_agh, subject.client, demo_desk.today() - timedelta(days=10), None)
    guide = walk("clarification", subject)
    for _ in range(2):
        assert guide.onward()
    end = guide.find("decision_end")
    assert not end.isEnabled()
    assert "AGH" in end.accessibleDescription()
    guide.form.reject()


def test_a_line_of_the_last_page_leads_back(walk, subject_in, qtbot):
    guide = walk("clarification", subject_in("clarification"))
    guide.type("fields_of_action", "Wohnen")
    for _ in range(2):
        assert guide.onward()
    guide.type("decision_reason", "traegt")
    guide.to_the_end()
    guide.find("fact_0").click()
    assert guide.step() == "Ertrag"
    guide.form.reject()


def test_the_page_keys_show_what_does_not_fit(walk, subject_in, qtbot):
    guide = walk("entry", subject_in("assigned", not_entered))
    held(guide)
    guide.press("care_main")
    assert guide.onward()
    assert guide.onward()
    guide.type("discussion_result", "beide dafuer")
    guide.to_the_end()
    bar = guide.form.outcome._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: any("HA 4.4" in each.text() for each in guide.form.outcome.findChildren(QLabel)))
    guide.form.resize(920, 480)
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(guide.form.focusWidget(), Qt.Key.Key_PageDown)
    assert bar.value() > 0
    guide.form.reject()


@pytest.fixture
def taken_over(walk, subject_in):
    """Somebody whose entry consultation, takeover and discussion were recorded in one go."""
    subject = subject_in("assigned", not_entered)
    guide = walk("entry", subject)
    held(guide)
    guide.press("care_main")
    assert guide.onward()
    assert guide.onward()
    guide.type("discussion_result", "beide dafuer")
    assert guide.onward()
    guide.type("takeover_placement", "seit 2019 ohne Stelle")
    guide.to_the_end()
    guide.record()
    return subject._replace(phase="clarification")


def fill_and_save(qtbot, form, name, text):
    field = form.findChild(QWidget, name)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    with qtbot.waitSignal(form.desk.data_changed):
        qtbot.keyPress(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize(
    ("deed", "shown", "name", "table", "column"),
    [
        ("takeover", "takeover_placement", "takeover_providers", Takeover, "providers"),
        ("entry_record", "alliance_words", "entry_next_steps", EntryConsultation, "next_steps"),
        ("clarification_notes", "resistance", "partners_won", Clarification, "partners"),
    ],
)
def test_what_was_noted_is_read_and_changed_again(
    qtbot, plain, taken_over, demo_desk, deed, shown, name, table, column
):
    form = plain(deed, taken_over)
    if deed == "takeover":
        qtbot.waitUntil(lambda: form.findChild(QWidget, shown).toPlainText() == "seit 2019 ohne Stelle")
    fill_and_save(qtbot, form, name, "nachgetragen")
    assert stored(demo_desk, table, taken_over.case)[0][column] == "nachgetragen"


def test_a_case_discussion_is_put_right_from_the_timeline(qtbot, plain, taken_over, demo_desk, told):
    rows = demo_desk.work.call(lambda: history(taken_over.client, taken_over.case))
    row = next(each for each in rows if each.kind == "discussion")
    form = plain("correct_discussion", taken_over, row=row)
    qtbot.waitUntil(lambda: form.findChild(QWidget, "discussion_result").toPlainText() == "beide dafuer")
    assert not form.fields["lead_decision"].isVisible()
    fill_and_save(qtbot, form, "discussion_result", "beide uneingeschraenkt dafuer")
    assert stored(demo_desk, Discussion, taken_over.case)[0]["result"] == "beide uneingeschraenkt dafuer"
    assert ("correction", "correct_discussion") in told(taken_over, taken_over.case)


def test_a_missing_decision_is_asked_for_alone(qtbot, plain, subject_in, did, demo_desk):
    subject = subject_in("marked")
    did(record_discussion, subject.case, DiscussionData(demo_desk.today(), "Petersen", "uneins", None))
    form = plain("discuss", subject._replace(phase="discussion"))
    qtbot.waitUntil(lambda: form.fields["lead_decision"].isVisible())
    assert not form.fields["discussion_result"].isVisible()
    form.findChild(QWidget, "lead_decision_for").click()
    form.findChild(QWidget, "lead_who").setText("Sander")
    fill_and_save(qtbot, form, "lead_result", "uebernehmen")
    assert [row["kind"] for row in stored(demo_desk, Discussion, subject.case)] == ["officer", "lead"]


def test_what_was_begun_is_continued_on_the_page_where_one_stopped(walk, subject_in, qtbot):
    subject = subject_in("assigned", not_entered)
    guide = walk("entry", subject)
    held(guide)
    guide.press("care_accompanying")
    guide.type("care_reason", "Suchtberatung traegt")
    qtbot.waitUntil(lambda: guide.form.draft.saved_at is not None)
    guide.form.reject()
    again = walk("entry", subject)
    qtbot.waitUntil(lambda: again.step() == "Betreuung")
    assert again.find("care_accompanying").isChecked()
    assert again.find("care_reason").toPlainText() == "Suchtberatung traegt"
    assert again.form.talk.time.text() == "09:45"
    again.form.reject()
