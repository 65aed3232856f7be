"""Every deed: which right it needs in the words of the table of rights, and how to do it about the client."""

import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any, NamedTuple

from fm_desktop.casework import (
    access_document,
    aghs,
    appointments,
    assessments,
    attachments,
    av_checks,
    breaches,
    catalogues,
    clarifications,
    clients,
    consents,
    conversations,
    corrections,
    deputies,
    discussions,
    doubles,
    endings,
    entries,
    erasure,
    exclusions,
    intake,
    leaves,
    measures,
    needs,
    network,
    network_meetings,
    notes,
    outcomes,
    people,
    plan_versions,
    plans,
    releases,
    reminders,
    retention,
    reviews,
    rhythm,
    services,
    states,
    steering,
    steps,
    surroundings,
    takeover_notes,
    talks,
    text_blocks,
    transfer_in,
    transfer_out,
    transfer_receipts,
    verbis,
)
from fm_desktop.casework.imports.appointments import Compared, Standing, import_appointments
from fm_desktop.casework.imports.calendar_events import CalendarEvent
from fm_desktop.casework.imports.partners import ReadPartner, import_partners
from fm_desktop.casework.imports.partners import Standing as Fate
from fm_desktop.casework.letters import sending
from fm_desktop.domain.lifecycle import Phase
from fm_desktop.domain.periods import Interval, Unit
from fm_desktop.domain.surroundings import Place, Tie
from fm_desktop.storage.queries.calendar_import import Bookable
from fm_desktop.vault.transfer_card import Card, Receipt, write_receipt
from tests.access.world import NUMBER, PLANNED, TALKED, TODAY, World

ELSEWHERE = "elsewhere"
"""Done to the key file; `tests/casework` asks who may."""
ONESELF = "oneself"
"""One's own password and keys: everybody with a way into the file."""
Do = Callable[..., Any]


class Deed(NamedTuple):
    """The right a deed needs, and how it is done about the client of the world."""

    needs: str
    do: Callable[[World, dict[str, Any]], Any] | None = None


def _with(needs: str, deed: Do, *rows: str, **more: Any) -> Deed:
    """Return a deed on rows of the world: its client, its case, or others by their names."""

    def do(world: World, by: dict[str, Any]) -> Any:
        known = {"client": world.client, "case": world.case, **world.rows}
        given = [known.get(each, each) if isinstance(each, str) else each for each in rows]
        return deed(*given, **more, **by)

    return Deed(needs, do)


def _made(needs: str, deed: Do, make: Callable[[World], Any], *before: str) -> Deed:
    """Return a deed on data made from the world."""

    def do(world: World, by: dict[str, Any]) -> Any:
        known = {"client": world.client, "case": world.case, **world.rows}
        return deed(*(known[each] for each in before), make(world), **by)

    return Deed(needs, do)


EARLIER, LATER = TODAY - timedelta(days=1), TODAY + timedelta(days=40)
TALK = discussions.DiscussionData(TODAY, "Frau Petersen", "besprochen")
FOUND = clarifications.Clarification(fields_of_action="Wohnen", advantages_on=TODAY, consequences_on=TODAY)
NEED = needs.NeedData("health", "Schlaf")
BREACH = breaches.BreachData("duty", TODAY, "nicht erschienen")
NOTE = notes.NoteData("ein Vermerk")
SERVICE = services.ServiceCheck(report="läuft")
PERSON = people.PersonData("Neumann", "Nele")
BLOCK = text_blocks.BlockData("Gruß", "Mit freundlichen Grüßen", for_all=True)
OUTCOME = outcomes.OutcomeData("training", TODAY, "Vertrag liegt vor")
TIE = Tie("Schwester")
WORD = catalogues.WordData("Wort")
MEETING = network_meetings.MeetingData(LATER, "Runder Tisch")
READ = [ReadPartner(2, "Neu", Fate.NEW, network.PartnerData("Neu"))]
PARTNER = network.PartnerData("Beratung Nord")


def _client_data(number: str) -> clients.ClientData:
    return clients.ClientData(number, "Neu", "Nora")


def _contact(world: World, **more: Any) -> talks.ContactData:
    return talks.ContactData(world.client, world.case, EARLIER, **more)


def _planned(world: World) -> appointments.AppointmentData:
    return appointments.AppointmentData(world.client, world.case, LATER)


def _ending(world: World, **more: Any) -> endings.EndingData:
    return endings.EndingData(world.case, TODAY, [endings.ReasonData("integrated")], **more)


def _reminder(world: World) -> reminders.ReminderData:
    return reminders.ReminderData(LATER, "anrufen", world.client, world.case)


def _steered(world: World) -> steering.SteeringData:
    return steering.SteeringData(world.case, TODAY, (steering.StepJudged(world.rows["step"], "done"),))


def _review(world: World) -> reviews.ReviewData:
    return reviews.ReviewData(world.case, TODAY, "weil")


def _other(world: World) -> bytes:
    return world.people["colleague"].person_id


def _read(world: World) -> list[Compared]:
    event = CalendarEvent("0" * 32, NUMBER, LATER)
    return [Compared(event, Standing.NEW, Bookable(world.client, world.case, "", ""))]


OUT = Path(tempfile.gettempdir()) / "nobody-may-write-here" / "fall.fmtransfer"
STRANGER = Card("Frau Neu", "Altona", bytes([9]) + bytes(31), bytes(32))


def _sent(world: World) -> transfer_out.SendData:
    return transfer_out.SendData(world.case, STRANGER, TODAY)


def _receipt(world: World) -> bytes:
    return write_receipt(Receipt(world.rows["sent"], bytes(32), TODAY), lambda _: bytes(64))


DEEDS: dict[str, Deed] = {
    "add_client": _with("create", clients.add_client, _client_data("123A999999")),
    "change_client": _made("case", clients.change_client, lambda _: _client_data(NUMBER), "client"),
    "mark": _made("refer", intake.mark, lambda world: intake.ReferralData(world.rows["watched"], TODAY)),
    "judge_criteria": _made("case", intake.judge_criteria, lambda _: [], "case"),
    "assign": Deed("assign", lambda world, by: intake.assign(world.case, _other(world), TODAY, **by)),
    "decline": _with("decide", intake.decline, "case", TODAY, "nicht nötig"),
    "discuss": _with("discuss", discussions.record_discussion, "case", TALK),
    "correct_discussion": _with("discuss", discussions.correct_discussion, "discussion", TALK),
    "attach": _made(
        "notes",
        attachments.attach,
        lambda w: attachments.AttachmentData(w.client, w.case, "neu.txt", b"ein Brief"),
    ),
    "record_letter": _made(
        "notes",
        sending.record_letter,
        lambda w: [sending.LetterData(w.client, w.case, "Einladung", TODAY)],
    ),
    "remove_letter": _with("notes", sending.remove_letter, "letter"),
    "set_letterhead": _with("office", sending.set_letterhead, sending.LetterheadData("Hauptstraße 1")),
    "rename_attachment": _with("notes", attachments.rename_attachment, "attachment", "anders"),
    "remove_attachment": _with("notes", attachments.remove_attachment, "attachment"),
    "import_appointments": Deed("appointments", lambda world, by: import_appointments(_read(world), **by)),
    "link_records": _with("decide", doubles.link_records, "client", "assigned"),
    "keep_records_apart": _with("decide", doubles.keep_records_apart, "client", "watched"),
    "record_av_check": _with("av_check", av_checks.record_av_check, "client", TODAY, "geprüft"),
    "hold_entry": _made(
        "case", entries.hold_entry, lambda _: entries.EntryData(entries.EntryRecord()), "case"
    ),
    "correct_entry": _with("case", entries.correct_entry, "case", entries.EntryRecord()),
    "note_takeover": _with("case", takeover_notes.note_takeover, "case", takeover_notes.TakeoverNote("so")),
    "switch_to_main": _with("case", states.switch_to_main, "case", TODAY, "weil"),
    "accompany": _with("case", states.accompany, "case", TODAY, "weil"),
    "note_clarification": _with("case", clarifications.note_clarification, "case", FOUND),
    "decide_clarification": _with("case", states.decide_clarification, "case", TODAY, "weiter"),
    "take_over_decision": _made("case", states.take_over_decisions, lambda world: [world.case]),
    "start_aftercare": _with("case", states.start_aftercare, "case", TODAY, LATER, "Übergang"),
    "extend_aftercare": _with("case", endings.extend_aftercare, "case", LATER, "weil"),
    "end": _made("case", endings.conclude, _ending),
    "transfer": _made("case", endings.conclude, lambda w: _ending(w, onward="transfer", new_site="X")),
    "send_case": Deed("case", lambda w, by: transfer_out.send_case(_sent(w), OUT, **by)),
    "read_receipt": Deed("case", lambda w, by: transfer_receipts.read_receipt(_receipt(w), **by)),
    "take_back_transfer": _with("case", transfer_receipts.take_back_transfer, "case", "irrtümlich"),
    "receive_case": _with("create", transfer_in.receive_case, b"keine Datei"),
    "confirm_receipt": _with("case", endings.confirm_receipt, "case", TODAY),
    "correct_end": _with("case", corrections.correct_end, "case", "irrtümlich"),
    "correct_step": _with("case", steps.correct_step, "case", Phase.STEERING, TODAY, "verschrieben"),
    "keep_case": _with("keep", retention.keep_case, "case", "Streit"),
    "give_access": _with("decide", access_document.give_access, "client"),
    "erase": Deed("erase", lambda world, by: list(erasure.erase([world.client], **by))),
    "keep_client": _with("keep", retention.keep_client, "watched", "Streit"),
    "keep_client_no_longer": _with("keep", retention.keep_client_no_longer, "watched"),
    "keep_no_longer": _with("keep", retention.keep_no_longer, "case"),
    "set_interval": _with("case", rhythm.set_interval, "case", Interval(2, Unit.WEEKS), "enger"),
    "pause": _with("case", rhythm.pause, "case", TODAY, LATER, "Klinik"),
    "end_pause": _with("case", rhythm.end_pause, "case"),
    "record_review": _made(
        "case", reviews.record_review, lambda w: reviews.ReviewData(w.case, TODAY, "weil")
    ),
    "correct_review": _made("case", reviews.correct_review, _review, "review"),
    "record_agh": _with("case", aghs.record_agh, "client", TODAY, None),
    "extend_agh": _with("case", aghs.extend_agh, "agh", LATER),
    "correct_agh": _with("case", aghs.correct_agh, "agh", TODAY, None, None, "verschrieben"),
    "end_agh": _with("case", aghs.end_agh, "agh", TODAY, "Arbeit"),
    "decide_agh": _with("case", aghs.decide_agh, "agh", True, TODAY),
    "leave_out_agh": _with("decide", aghs.leave_out_agh, "agh", TODAY),
    "add_exclusion": _with("case", exclusions.add_exclusion, "client", "case", "rehabilitation", TODAY, None),
    "recheck_exclusion": _with("case", exclusions.recheck_exclusion, "exclusion", LATER),
    "lift_exclusion": _with("case", exclusions.lift_exclusion, "exclusion", TODAY),
    "record_assessment": _made(
        "case", assessments.record_assessment, lambda w: assessments.AssessmentData(w.case, TODAY)
    ),
    "correct_assessment": _made(
        "case",
        assessments.correct_assessment,
        lambda w: assessments.AssessmentData(w.case, TODAY),
        "assessment",
    ),
    "give_consent": _with("case", consents.give_consent, "client", ("health",), TODAY),
    "withdraw_consent": _with("case", consents.withdraw_consent, "consent", TODAY),
    "add_need": _with("case", needs.add_need, "case", NEED),
    "change_need": _with("case", needs.change_need, "need", NEED),
    "remove_need": _with("case", needs.remove_need, "need", TODAY, "behoben"),
    "restore_need": _with("case", needs.restore_need, "need"),
    "change_plan": _made("case", plans.keep_plan, lambda w: plans.PlanData(w.case, ())),
    "hand_out_plan": _with("case", plan_versions.hand_out, "case", plan_versions.HandOut(TODAY)),
    "sign_plan": _with("case", plan_versions.sign_plan, "version", TODAY),
    "steer_plan": _made("steps", steering.steer, _steered),
    "add_tie": _with("case", surroundings.add_tie, "client", TIE),
    "change_tie": _with("case", surroundings.change_tie, "tie", TIE),
    "remove_tie": _with("case", surroundings.remove_tie, "tie"),
    "place_tie": _with("case", surroundings.place_tie, "tie", Place(100, 200)),
    "keep_map": _with("case", surroundings.keep_map, "client", TODAY),
    "record_outcome": _with("case", outcomes.record_outcome, "case", OUTCOME),
    "change_outcome": _with("case", outcomes.change_outcome, "outcome", OUTCOME),
    "withdraw_outcome": _with("case", outcomes.withdraw_outcome, "outcome", "irrtümlich"),
    "refuse_proposal": _made(
        "case", outcomes.refuse_proposal, lambda w: ("need_removed", "need", w.rows["removed"]), "case"
    ),
    "record_measure": _made(
        "case", measures.record_measure, lambda w: measures.MeasureData(w.client, w.case, "Kurs", TODAY)
    ),
    "change_measure": _made(
        "case",
        measures.change_measure,
        lambda w: measures.MeasureData(w.client, w.case, "Kurs", TODAY),
        "measure",
    ),
    "record_result": _with(
        "case", measures.record_result, "measure", measures.MeasureResult("yes", "gut", TODAY)
    ),
    "record_service": _made(
        "case", services.record_service, lambda w: services.ServiceData(w.case, "Beratung")
    ),
    "change_service": _made(
        "case", services.change_service, lambda w: services.ServiceData(w.case, "Beratung"), "service"
    ),
    "check_service": _with("case", services.check_service, "service", SERVICE),
    "record_release": _made(
        "case", releases.record_release, lambda w: releases.ReleaseData(w.client, "Arzt", "alles", TODAY)
    ),
    "withdraw_release": _with("case", releases.withdraw_release, "release", TODAY),
    "record_handout": _with("case", releases.record_handout, "client", "case", TODAY, "Kundin", "Notfall"),
    "record_breach": _with("case", breaches.record_breach, "client", "case", BREACH),
    "continue_breach": _with("case", breaches.continue_breach, "breach", BREACH),
    "add_reminder": _made("case", reminders.add_reminder, _reminder),
    "change_reminder": _made("case", reminders.change_reminder, _reminder, "reminder"),
    "finish_reminder": _with("case", reminders.finish_reminder, "reminder"),
    "record_contact": _made("contacts", talks.record_contact, _contact),
    "record_attempt": _made("contacts", talks.record_attempt, lambda w: _contact(w, outcome="missed")),
    "correct_contact": _made("contacts", talks.correct_contact, _contact, "talk"),
    "document_talk": _made(
        "contacts", conversations.document_talk, lambda w: conversations.Conversation(_contact(w))
    ),
    "write_note": _with("notes", notes.write_note, "client", "case", TODAY, NOTE),
    "reword_note": _with("notes", notes.reword_note, "note", NOTE, TALKED),
    "mark_carried": _made("notes", verbis.mark_carried, lambda w: [w.rows["carry"]]),
    "plan_appointment": _made("appointments", appointments.plan_appointment, _planned),
    "change_appointment": _made("appointments", appointments.change_appointment, _planned, "appointment"),
    "cancel_appointment": _with("appointments", appointments.cancel_appointment, "appointment"),
    "mark_missed": _with("appointments", appointments.mark_missed, "behind"),
    "enter_leave": Deed(
        "appointments",
        lambda world, by: leaves.enter_leave(
            PLANNED, PLANNED, "Urlaub", [leaves.Move(world.rows["appointment"], LATER)], **by
        ),
    ),
    "remove_leave": Deed("own", lambda world, by: leaves.remove_leave(world.rows["leave"], **by)),
    "export": Deed(ELSEWHERE),
    "appoint_deputy": Deed(ELSEWHERE),
    "end_deputyship": Deed(ELSEWHERE),
    "ask_deputy_consent": Deed(
        "assign",
        lambda world, by: deputies.ask_deputy_consent(
            world.rows["deputyship of deputy"], [deputies.Answer(world.client, False)], TODAY, **by
        ),
    ),
    "withdraw_deputy_consent": Deed(
        "withdraw",
        lambda world, by: deputies.withdraw_deputy_consent(
            world.rows["deputyship of deputy"], world.client, **by
        ),
    ),
    "add_partner": _with("network", network.add_partner, PARTNER),
    "change_partner": _with("network", network.change_partner, "partner", PARTNER),
    "remove_partner": _with("network", network.remove_partner, "partner"),
    "import_partners": _with("network", import_partners, READ),
    "add_meeting": _with("network", network_meetings.add_meeting, MEETING),
    "change_meeting": _with("network", network_meetings.change_meeting, "meeting", MEETING),
    "remove_meeting": _with("network", network_meetings.remove_meeting, "meeting"),
    "change_catalogue": _with("office", catalogues.add_word, "partner_topics", WORD),
    "change_text_blocks": _with("office", text_blocks.add_block, BLOCK),
    "set_office": _with("office", people.set_office, people.OfficeData("Amt", "HH")),
    "add_person": Deed("office", lambda _world, by: people.add_person(PERSON, by=by["by"])),
    "change_person": Deed("office", lambda world, by: people.change_person(_other(world), PERSON, **by)),
    "link_cases": Deed("listed", lambda world, by: people.link_cases(_other(world), "Niemand", **by)),
    **dict.fromkeys(("take_in", "remove_member", "readmit"), Deed(ELSEWHERE)),
    **dict.fromkeys(("set_office_recovery", "drop_office_recovery"), Deed(ELSEWHERE)),
    **dict.fromkeys(("confirm_reader", "refuse_reader"), Deed(ELSEWHERE)),
    **dict.fromkeys(("enter", "change_password", "new_recovery_code", "use_recovery_code"), Deed(ONESELF)),
}
