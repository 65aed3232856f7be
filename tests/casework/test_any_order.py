"""Deeds in any order, sensible or not: no case ever gets where the rules do not let it go."""

from datetime import timedelta
from typing import NamedTuple

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fm_desktop.casework import (
    aghs,
    appointments,
    clarifications,
    corrections,
    discussions,
    endings,
    entries,
    exclusions,
    intake,
    reminders,
    retention,
    reviews,
    rhythm,
    states,
    steps,
)
from fm_desktop.casework import talks as talk_deeds
from fm_desktop.casework.appointments import AppointmentData
from fm_desktop.casework.conversations import Conversation, document_talk
from fm_desktop.casework.endings import EndingData, ReasonData
from fm_desktop.casework.intake import CriterionData, ReferralData
from fm_desktop.casework.notes import NoteData
from fm_desktop.casework.reviews import ReviewData
from fm_desktop.casework.takeover import Groundwork
from fm_desktop.casework.talks import ContactData
from fm_desktop.domain.ending import Onward
from fm_desktop.domain.lifecycle import CLOSED, STEPS, Phase
from fm_desktop.domain.order_of_dates import ORDER, still_holds
from fm_desktop.domain.periods import Interval, Unit
from fm_desktop.errors import UserError
from fm_desktop.storage.comparing import compare
from fm_desktop.storage.database import db
from fm_desktop.storage.models import (
    TABLES,
    Agh,
    Appointment,
    Case,
    CaseState,
    Client,
    Contact,
    Discussion,
    Exclusion,
    Reminder,
)
from fm_desktop.storage.steps import FIELDS
from tests.casework.stories import TODAY, decided_by_lead, talked_over

SAME_FILE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
RANK = {phase: ORDER.index(phase) for phase in ORDER} | dict.fromkeys(CLOSED, len(ORDER))


class Pick(NamedTuple):
    """What chance lets somebody do: which deed, to whom, when, and how."""

    deed: str
    who: int
    days: int
    flag: bool
    which: int

    def one_of(self, found):
        found = list(found)
        return found[self.which % len(found)] if found else None


def try_to(story, pick, client):
    """Do what was picked; where it is refused nothing may have changed."""
    before = contents()
    try:
        do(story, pick, client)
    except UserError:
        assert contents() == before


def contents():
    return [list(db.execute(table.select())) for table in TABLES]


def do(story, pick, client):
    case = Case.select().where(Case.client == client).order_by(Case.opened_seq.desc()).first()
    day = story.today + timedelta(days=pick.days)
    if pick.deed == "mark":
        judged = [CriterionData("2", "Grund")] if pick.flag else []
        story.do(intake.mark, ReferralData(client, day, judged))
    elif pick.deed == "passes":
        story.today += timedelta(days=abs(pick.days) + 1)
    elif pick.deed in OF_CLIENT:
        OF_CLIENT[pick.deed](story, pick, client, case and case.id, day)
    elif case is not None:
        OF_CASE[pick.deed](story, pick, case.id, day)


def talk(client, case, day, pick, **values):
    form = "visit" if pick.flag else "phone"
    values = {"format_reason": "Kind krank"} | values
    return ContactData(client, case, day, form, time="10:00", **values)


def correct_talk(story, pick, client, case, day):
    row = pick.one_of(Contact.select().where(Contact.client == client).order_by(Contact.id))
    if row is not None:
        data = talk(
            client, None, day, pick, is_entry=pick.which > 3, outcome=("held", "missed")[pick.which % 2]
        )
        story.do(talk_deeds.correct_contact, row.id, data)


def on_appointment(deed):
    def run(story, pick, client, case, day):
        row = pick.one_of(Appointment.select().where(Appointment.client == client).order_by(Appointment.id))
        if row is not None:
            story.do(deed, row.id)

    return run


def hold(story, pick, client, case, day):
    row = pick.one_of(Appointment.select().where(Appointment.client == client).order_by(Appointment.id))
    if row is not None:
        spoken = talk(client, row.case_id, row.day, pick, is_entry=row.is_entry)
        notes = [NoteData("x", "standing" if pick.flag else "consultation")] * (pick.which % 3)
        ahead = AppointmentData(client, row.case_id, day) if pick.flag else None
        story.do(document_talk, Conversation(spoken, notes, row.id, next=ahead))


def change(story, pick, client, case, day):
    row = pick.one_of(Appointment.select().where(Appointment.client == client).order_by(Appointment.id))
    if row is not None:
        story.do(appointments.change_appointment, row.id, AppointmentData(client, case, day, "11:00"))


def on_agh(deed):
    def run(story, pick, client, case, day):
        row = pick.one_of(Agh.select().where(Agh.client == client).order_by(Agh.first_day))
        if row is not None:
            deed(story, pick, row.id, day)

    return run


def lift(story, pick, client, case, day):
    row = pick.one_of(Exclusion.select().where(Exclusion.client == client).order_by(Exclusion.id))
    if row is not None:
        story.do(exclusions.lift_exclusion, row.id, day)


def done(story, pick, client, case, day):
    row = pick.one_of(Reminder.select().where(Reminder.client == client).order_by(Reminder.id))
    if row is not None:
        story.do(reminders.finish_reminder, row.id)


def groundwork(pick, day):
    return Groundwork([CriterionData("1", "Grund")], [talked_over(day, pick.flag or None)])


def no_alliance(case, day):
    reasons = [ReasonData("no_alliance", "kommt nicht")]
    return EndingData(case, day, reasons, "officer", True, "stabil genug", day, "Herr Brückner")


def correct_discussion(story, pick, case, day):
    row = pick.one_of(Discussion.select().where(Discussion.case == case).order_by(Discussion.id))
    if row is not None:
        said = talked_over(day) if row.kind == "officer" else decided_by_lead(day, pick.flag)
        story.do(discussions.correct_discussion, row.id, said)


OF_CLIENT = {
    "contact": lambda s, p, c, k, d: s.do(talk_deeds.record_contact, talk(c, None, d, p)),
    "entry": lambda s, p, c, k, d: s.do(talk_deeds.record_contact, talk(c, k, d, p, is_entry=True)),
    "attempt": lambda s, p, c, k, d: s.do(
        talk_deeds.record_attempt, talk(c, None, d, p, outcome=("missed", "call")[p.which % 2])
    ),
    "plan": lambda s, p, c, k, d: s.do(
        appointments.plan_appointment, AppointmentData(c, k, d, "10:00", is_entry=p.flag)
    ),
    "change": change,
    "held": hold,
    "missed": on_appointment(appointments.mark_missed),
    "cancel": on_appointment(appointments.cancel_appointment),
    "agh": lambda s, p, c, k, d: s.do(
        aghs.record_agh, c, d, None if p.flag else d + timedelta(days=30 * p.which)
    ),
    "extend": on_agh(lambda s, p, row, d: s.do(aghs.extend_agh, row, None if p.flag else d)),
    "finish_agh": on_agh(lambda s, p, row, d: s.do(aghs.end_agh, row, d, "zu Ende")),
    "correct_agh": on_agh(
        lambda s, p, row, d: s.do(aghs.correct_agh, row, d, d + timedelta(days=p.which), None, "x")
    ),
    "agh_decision": on_agh(lambda s, p, row, d: s.do(aghs.decide_agh, row, p.flag, d)),
    "exclude": lambda s, p, c, k, d: s.do(
        exclusions.add_exclusion, c, k if p.flag else None, "pension", d, d + timedelta(days=p.which)
    ),
    "lift": lift,
    "remind": lambda s, p, c, k, d: s.do(
        reminders.add_reminder, reminders.ReminderData(d, "x", c, k, p.which or None)
    ),
    "done": done,
    "correct_talk": correct_talk,
}


def an_end(pick, case, day):
    """Return an end for one of four reasons, in one of the four ways."""
    reason = ("integrated", "no_alliance", "agh_over", "maximum_duration")[pick.which % 4]
    return endings.EndingData(
        case,
        day,
        [endings.ReasonData(reason, "Grund")],
        tuple(Onward)[pick.which % 3 + pick.flag],
        stable=True,
        stable_reason="Grund",
        talk_on=day,
        talk_partner="Petersen",
        until=day + timedelta(days=pick.which),
        purpose="Zweck",
        new_site="Lübeck",
    )


OF_CASE = {
    "judge": lambda s, p, k, d: s.do(
        intake.judge_criteria, k, [CriterionData("1", "Grund")] if p.flag else []
    ),
    "discuss": lambda s, p, k, d: s.do(
        discussions.record_discussion, k, talked_over(d, (True, None, False)[p.which % 3])
    ),
    "lead": lambda s, p, k, d: s.do(discussions.record_discussion, k, decided_by_lead(d, p.flag)),
    "assign": lambda s, p, k, d: s.do(intake.assign, k, s.by.person_id if p.flag else s.other, d),
    "switch": lambda s, p, k, d: s.do(states.switch_to_main, k, d, ""),
    "prepared": lambda s, p, k, d: s.do(states.switch_to_main, k, d, "", ground=groundwork(p, d)),
    "accompany": lambda s, p, k, d: s.do(states.accompany, k, d, "Ausnahme"),
    "whole_entry": lambda s, p, k, d: s.do(
        entries.hold_entry,
        k,
        entries.EntryData(
            entries.EntryRecord(won=p.flag),
            talk(s.client_of(k), k, d, p, is_entry=True, format_reason="weit draußen"),
            groundwork(p, d),
            care=(None, entries.Care("main", d), entries.Care("accompanying", d, "Ausnahme"))[p.which % 3],
        ),
    ),
    "correct_discussion": correct_discussion,
    "clarify": lambda s, p, k, d: s.do(
        clarifications.note_clarification, k, clarifications.Clarification("Schulden", advantages_on=d)
    ),
    "complete": lambda s, p, k, d: s.do(
        clarifications.complete_clarification, k, clarifications.Clarification(consequences_on=d), d, "trägt"
    ),
    "no_alliance": lambda s, p, k, d: s.do(
        clarifications.end_without_alliance, k, clarifications.Clarification(), no_alliance(k, d)
    ),
    "decide": lambda s, p, k, d: s.do(states.decide_clarification, k, d, ""),
    "take_over": lambda s, p, k, d: s.do(states.take_over_decisions, [k]),
    "aftercare": lambda s, p, k, d: s.do(states.start_aftercare, k, d, d + timedelta(days=30), ""),
    "end": lambda s, p, k, d: s.do(states.end, k, d, ("no_alliance", "integrated")[p.which % 2], ""),
    "conclude": lambda s, p, k, d: s.do(endings.conclude, an_end(p, k, d)),
    "extend_aftercare": lambda s, p, k, d: s.do(
        endings.extend_aftercare, k, d + timedelta(days=p.which), "x"
    ),
    "receipt": lambda s, p, k, d: s.do(endings.confirm_receipt, k, d),
    "decline": lambda s, p, k, d: s.do(intake.decline, k, d, "Grund"),
    "review": lambda s, p, k, d: s.do(reviews.record_review, ReviewData(k, d, "weiter")),
    "interval": lambda s, p, k, d: s.do(
        rhythm.set_interval, k, Interval(p.which, (Unit.DAYS, Unit.MONTHS)[p.flag]), "Grund"
    ),
    "pause": lambda s, p, k, d: s.do(rhythm.pause, k, d, d + timedelta(days=p.which), "Grund"),
    "unpause": lambda s, p, k, d: s.do(rhythm.end_pause, k),
    "correct_end": lambda s, p, k, d: s.do(corrections.correct_end, k, "Versehen"),
    "keep": lambda s, p, k, d: s.do(retention.keep_case, k, "Klage"),
    "correct_step": lambda s, p, k, d: s.do(
        steps.correct_step, k, ([*ORDER, Phase.ENDED, Phase.TRANSFERRED])[p.which + p.flag], d, "Tippfehler"
    ),
}


def after(way, phase):
    """Return the ways a further entry may mean: a step, a day put right, or an end taken back."""
    if phase not in way:
        return [[*way, phase]] if phase in STEPS[way[-1]] else []
    taken_back = [way[:-1]] if way[-1] in CLOSED and way[-2] == phase else []
    return [way, *taken_back]


def must_be_sound(case):
    """Check that a case went a way the rules know, on days in order, and that its fields say the same."""
    noted = [
        (Phase(state.phase), state.day) for state in case.states.order_by(CaseState.recorded_at, CaseState.id)
    ]
    ways = [[Phase.WATCH]]
    for phase, _day in noted:
        ways = [longer for way in ways for longer in after(way, phase)]
    assert any(way[-1] == case.phase for way in ways), f"{noted} does not lead to {case.phase}"
    days = {phase: day for phase, day in noted if still_holds(phase, Phase(case.phase))}
    in_order = [days[phase] for phase in sorted(days, key=RANK.__getitem__)]
    assert in_order == sorted(in_order)
    for phase, name in FIELDS.items():
        if phase in days:
            assert getattr(case, name) == days[phase]
    assert (case.end_reason is None) or case.phase in CLOSED
    must_rest_on_what_was_there(case)
    must_end_as_is_said(case, days)
    entries = [talk.day for talk in case.contacts if talk.is_entry]
    assert entries == ([case.entry_held_on] if case.entry_held_on else [])
    assert (case.ended_on is not None) == (case.phase in CLOSED)


def must_end_as_is_said(case, days):
    """Check that what was recorded of an end belongs to the state, on its day."""
    assert (case.transferred_to is not None) == (case.phase == Phase.TRANSFERRED)
    assert case.receipt_on is None or case.receipt_on >= case.ended_on
    if case.phase == Phase.AFTERCARE:
        assert case.aftercare_until >= days[Phase.AFTERCARE]
    for ending in case.endings:
        assert case.phase in CLOSED | {Phase.AFTERCARE}
        assert (ending.onward == Onward.AFTERCARE) == (case.phase == Phase.AFTERCARE)
        assert ending.day == days[Phase(case.phase)]
        assert case.phase == Phase.AFTERCARE or case.end_reason in {each.reason for each in ending.reasons}


def must_rest_on_what_was_there(case):
    """Check that nothing a step rests on lies after it, and no decision before what it decides."""
    officer = [talk.day for talk in case.discussions if talk.kind == "officer"]
    if case.main_since is not None:
        assert officer
        assert min(officer) <= case.main_since
        assert case.entry_held_on is None or case.entry_held_on <= case.main_since
    for noted in case.clarifications:
        assert case.main_since is not None
        for day in (noted.advantages_on, noted.consequences_on):
            assert (
                day is None or case.clarification_decided_on is None or day <= case.clarification_decided_on
            )


DEEDS = ["mark", "passes", *OF_CLIENT, *OF_CASE, *["correct_step", "correct_end", "end"] * 3]
picks = st.builds(
    Pick,
    st.sampled_from(DEEDS),
    st.integers(0, 1),
    st.integers(-40, 3),
    st.booleans(),
    st.integers(0, 7),
)
usual_way = [
    Pick(deed, 0, days, True, 0)
    for deed, days in (
        ("mark", -40),
        ("assign", -39),
        ("entry", -30),
        ("discuss", -30),
        ("switch", -29),
        ("decide", -10),
    )
]


@SAME_FILE
@given(st.sampled_from([0, 3, 4, 6]), st.lists(picks, max_size=25))
def test_no_order_of_deeds_leads_to_a_state_nobody_knows(story, begun, chosen):
    with db.atomic() as example:
        story.today = TODAY
        clients = [story.client("Kaya, Selin"), story.client("Brandt, Uwe")]
        for pick in [*usual_way[:begun], *chosen]:
            try_to(story, pick, clients[pick.who])
        for case in Case.select():
            must_be_sound(case)
        for client in Client.select():
            assert client.cases.where(Case.phase.not_in(sorted(CLOSED))).count() <= 1
        assert compare() == []
        example.rollback()


def test_the_usual_way_is_one_of_them(story):
    client = story.client()
    for pick in usual_way:
        do(story, pick, client)
    assert Case.get().phase == "steering"
