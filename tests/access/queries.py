"""Every public function of `storage.queries`: what it needs, and how to ask it about the client."""

import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any, NamedTuple

from fm_desktop.domain.figures import HIDDEN
from fm_desktop.domain.identity import Known
from fm_desktop.domain.report_periods import Period
from fm_desktop.storage.models import Case
from fm_desktop.storage.queries import (
    assessments,
    attachments,
    calendar_import,
    carrying,
    carrying_restricted,
    case_notes,
    caseload,
    catalogues,
    clarification,
    client,
    course,
    days,
    deputies,
    deputy_consents,
    done,
    doubles,
    drafts,
    due,
    endings,
    erasure,
    everything,
    find,
    guidance,
    handover,
    header,
    history,
    history_assessment,
    history_endings,
    history_guidance,
    history_letters,
    history_notes,
    history_plan,
    intake,
    journal,
    leaves,
    letter_facts,
    letters,
    load,
    month,
    names,
    needs,
    network,
    notes,
    office_journal,
    officer,
    open_things,
    outcomes,
    partner_card,
    people,
    plan,
    readers,
    reports,
    restricted_due,
    review_facts,
    rights,
    search,
    services,
    steps,
    surroundings,
    talks,
    team,
    text_blocks,
    today,
    verbis,
    views,
)
from fm_desktop.storage.queries.caseload import LineFilter, Order
from fm_desktop.storage.queries.reports import courses
from fm_desktop.vault.author import Author
from tests.access.world import BORN, FAMILY, LATER, NAME, NUMBER, SECRET, TODAY, World

ABOUT = "about the client: seen in full, or refused"
ABOUT_LINE = "about the client: whoever sees the line gets what is in it, others are refused"
ABOUT_DATES = "about the client: whoever knows the appointments, others are refused"
LINES = "a list: whoever sees the line gets it, with what is in a line"
FULL_LINES = "a list: only those who see the client in full find them"
DATES = "a list of appointments: who sees the client in full or stands in"
KEPT = "a list: only who runs the case finds it"
COUNT = "a number: whoever sees the line is told"
DATE_COUNT = "a number of appointments"
RESTRICTED = "a list: only who may read restricted notes"
OFFICERS = "a list: only the client's officer, or who stands in for them"
DECISIONS = "a list: only who sees the client in full, about what waits for the lead"
GRANT = "what one may do about the client: refused to who sees nothing of them"
LEADS = "for team leads alone; says nothing about clients"
DEPUTIES = "who is away, their deputy, and the lead; others are refused"
FULL_COUNT = "a number: only those who see the client in full are told"
OWN = "nobody else's business: refused to everybody but the person"
FIGURES = "figures of one person: told to them and the lead of the team; others are refused, or count nothing"
COUNTED = "works on the cases of a report, which were asked for before"
NETWORK = "says nothing about clients: for everybody who sees names, refused to the administration"
FREE = "says nothing about clients"
PURE = "reads nothing: it works on what was read before"

FIRST, LAST = date(2026, 11, 1), date(2027, 12, 31)
TWIN = Known("999Z999999", *NAME.split(", "), BORN)
EVERYBODY, BY_NAME = LineFilter(closed=True, text=FAMILY), Order("sort_name")


class Query(NamedTuple):
    """What a query needs and how it is asked about the client."""

    needs: str
    ask: Callable[[World, Author], Any] = lambda _world, _reader: None


def _about(query: Callable[..., Any], *more: Any) -> Query:
    return Query(ABOUT, lambda world, _: query(world.client, *more))


def _of_case(query: Callable[..., Any], *more: Any) -> Query:
    return Query(ABOUT, lambda world, _: query(world.case, *more))


def _of_both(query: Callable[..., Any], *more: Any) -> Query:
    return Query(ABOUT, lambda world, _: query(world.client, world.case, *more))


def _scope(world: World) -> courses.Scope:
    return courses.Scope(world.people["own"].person_id, Period(date(2026, 1, 1), TODAY))


def _figures(world: World) -> int:
    """Return how many numbers of a report about the case manager in charge are shown."""
    *_, (_done, _total, figure) = reports.report(_scope(world), ["load"], TODAY)
    return sum(cell is HIDDEN or cell > 0 for cell in figure.column("main"))


def _of_row(query: Callable[..., Any], row: str) -> Query:
    return Query(ABOUT, lambda world, _: query(world.rows[row]))


def _only(found: Any) -> list[Any]:
    return [] if found is None else [found]


def _kept_long(world: World) -> None:
    """Let the period of the client's case be over."""
    from fm_desktop.storage.models import CaseloadEntry, DueRow

    for line in CaseloadEntry.select().where(CaseloadEntry.client == world.client):
        DueRow.get_or_none(entry=line.id, due="D14") or DueRow.create(
            entry=line.id, due="D14", nominal=FIRST, effective=FIRST, base=FIRST
        )


def _all_lines(world: World) -> list[bytes]:
    from fm_desktop.storage.models import CaseloadEntry

    return [row.id for row in CaseloadEntry.select().order_by(CaseloadEntry.id)]


def _said(world: World) -> Any:
    day = date(2026, 11, 19)
    owed = carrying.Carried("note", world.case, world.rows["note"], day, world.rows["carry"], None)
    return carrying.said_of(world.client, owed)


def _office_journal(world: World) -> Any:
    """Return what the office's journal tells of the client; the first time there must be something."""
    from fm_desktop.storage.models import JournalEntry

    if not JournalEntry.select().where(JournalEntry.client == world.client).exists():
        change = {"table": "note", "row": "00", "fields": {"text": [None, SECRET]}}
        JournalEntry.create(
            seq=1 + JournalEntry.select().count(),
            at=datetime(2026, 11, 30, 9, tzinfo=UTC),
            author=world.people["own"].person_id,
            deed="write_note",
            client=world.client,
            case=world.case,
            payload=json.dumps({"changes": [change]}),
            salt=bytes(16),
            signature=bytes(64),
            **dict.fromkeys(("payload_hash", "previous_hash", "entry_hash"), bytes(32)),
        )
    return office_journal.office_journal(office_journal.Wanted(clients=[world.client])).rows


def _wordings(world: World) -> Any:
    row = (world.rows["note"], world.client, world.case, None, "consultation", TODAY, "", 1, None, None, None)
    return notes.earlier_wordings(notes.NoteRow(*row))


def _standing(world: World) -> Any:
    from fm_desktop.storage.models import Case

    case = Case.get_by_id(world.case)
    row = client.CaseRow(*(case.__data__.get(name) for name in client.CaseRow._fields))
    return guidance.standing_of(world.client, row, TODAY)


def _circumstances(world: World) -> Any:
    from fm_desktop.storage.models import Case

    return endings.circumstances_of(Case.get_by_id(world.case))


def _deputyship(world: World) -> bytes:
    return world.rows["deputyship of deputy"]


QUERIES: dict[str, Query] = {
    "assessments.assessments_seen": _of_both(assessments.assessments_seen),
    "assessments.assessments_of": _about(assessments.assessments_of),
    "assessments.consents_of": _about(assessments.consents_of),
    "attachments.attachments_of": _about(attachments.attachments_of),
    "attachments.attachment_opened": _of_row(attachments.attachment_opened, "attachment"),
    "calendar_import.bookable": Query(
        OWN, lambda world, _: calendar_import.bookable(world.people["own"].person_id)
    ),
    "calendar_import.own_appointments": Query(
        OWN, lambda world, _: calendar_import.own_appointments(world.people["own"].person_id, TODAY)
    ),
    "carrying.carried_of": _about(carrying.carried_of),
    "carrying.said_of": Query(ABOUT, lambda world, _: _said(world)),
    "carrying.carried_before": Query(
        FULL_LINES, lambda world, _: [*carrying.carried_before([world.rows["carried"]])]
    ),
    "case_notes.discussions_of": _of_case(case_notes.discussions_of),
    "case_notes.discussions_of_client": _about(case_notes.discussions_of_client),
    "case_notes.discussion": _of_row(case_notes.discussion, "discussion"),
    "case_notes.days_of_cases": _about(case_notes.days_of_cases),
    "case_notes.case_notes": _of_case(case_notes.case_notes),
    "caseload.line_ids": Query(COUNT, lambda *_: len(caseload.line_ids(EVERYBODY, BY_NAME, TODAY))),
    "caseload.count_lines": Query(COUNT, lambda *_: caseload.count_lines(EVERYBODY, TODAY)),
    "caseload.lines": Query(LINES, lambda world, _: caseload.lines(_all_lines(world))),
    "caseload.first_lines": Query(LINES, lambda *_: caseload.first_lines(EVERYBODY, BY_NAME, TODAY, 50)),
    "catalogues.catalogue": Query(FREE, lambda *_: catalogues.catalogue("areas")),
    "catalogues.catalogues": Query(FREE, lambda *_: catalogues.catalogues()),
    "catalogues.versions_of": Query(FREE, lambda *_: catalogues.versions_of("areas")),
    "clarification.undecided_clarifications": Query(
        KEPT, lambda *_: clarification.undecided_clarifications(LAST)
    ),
    "client.client": _about(client.client),
    "client.cases_of": _about(client.cases_of),
    "client.open_reminders": _about(client.open_reminders),
    "client.own_reminders": Query(OWN, lambda world, _: client.own_reminders(world.people["own"].person_id)),
    "client.open_reminder": _of_row(client.open_reminder, "reminder"),
    "client.aghs": _about(client.aghs),
    "client.criteria": _of_case(client.criteria),
    "client.exclusions": _about(client.exclusions),
    "client.reviews": _of_case(client.reviews),
    "course.course_of": _of_case(course.course_of),
    "days.working_day_from": Query(FREE, lambda *_: days.working_day_from(TODAY)),
    "deputies.all_deputies": Query(LEADS, lambda *_: deputies.all_deputies(TODAY)),
    "deputy_consents.consents_of_client": Query(
        KEPT, lambda world, _: deputy_consents.consents_of_client(world.client)
    ),
    "deputies.consents": Query(DEPUTIES, lambda world, _: deputies.consents(_deputyship(world))),
    "deputies.consents_missing": Query(
        OWN, lambda world, _: deputies.consents_missing(world.people["own"].person_id, TODAY)
    ),
    "deputies.deputies_of": Query(
        OWN, lambda world, _: deputies.deputies_of(world.people["own"].person_id, TODAY)
    ),
    "deputies.readings_of_others": Query(
        OWN, lambda world, _: deputies.readings_of_others(world.people["own"].person_id, TODAY, TODAY)
    ),
    "deputies.read_while_away": Query(
        OWN, lambda world, _: deputies.read_while_away(world.people["own"].person_id, TODAY)
    ),
    "deputies.stands_in_on": Query(
        OWN, lambda world, _: deputies.stands_in_on(world.people["own"].person_id, TODAY)
    ),
    "deputies.stood_in_for": Query(
        OWN, lambda world, _: deputies.stood_in_for(world.people["own"].person_id, TODAY)
    ),
    "done.last_undoable": Query(
        OWN,
        lambda world, _: done.last_undoable(
            world.people["own"].person_id, datetime(2026, 11, 30).astimezone()
        ),
    ),
    "everything.everything_about": _about(everything.everything_about),
    "erasure.erasure_proposals": Query(
        FULL_LINES, lambda world, _: _kept_long(world) or erasure.erasure_proposals(LATER)
    ),
    "erasure.proposal_of": Query(
        FULL_LINES, lambda world, _: _kept_long(world) or _only(erasure.proposal_of(world.client, LATER))
    ),
    "doubles.pairs": Query(FULL_LINES, lambda *_: doubles.pairs(decided=True)),
    "doubles.pairs_of": _about(doubles.pairs_of),
    "doubles.linked_records": _about(doubles.linked_records),
    "doubles.likely_records": Query(FULL_LINES, lambda *_: doubles.likely_records(TWIN)),
    "drafts.drafts_of": Query(OWN, lambda world, _: drafts.drafts_of(world.people["own"].person_id)),
    "drafts.drafts_of_client": Query(
        OWN, lambda world, _: drafts.drafts_of_client(world.people["own"].person_id, world.client)
    ),
    "drafts.drafts_of_form": Query(
        OWN,
        lambda world, _: drafts.drafts_of_form(
            world.people["own"].person_id, "contact", world.client, world.case, ""
        ),
    ),
    "due.due_rows": Query(LINES, lambda *_: due.due_rows(None, None, None, TODAY)),
    "due.due_of_client": Query(ABOUT_LINE, lambda world, _: due.due_of_client(world.client, TODAY)),
    "endings.ending_facts": _of_case(endings.ending_facts),
    "endings.circumstances_of": Query(ABOUT, lambda world, _: _circumstances(world)),
    "endings.ending_of": _of_case(endings.ending_of),
    "endings.reasons_of": _of_row(endings.reasons_of, "ending"),
    "find.find": Query(LINES, lambda *_: find.find("sonnen")),
    "guidance.guidance_of": _of_both(guidance.guidance_of, TODAY),
    "guidance.standing_of": Query(ABOUT, lambda world, _: _standing(world)),
    "handover.handings": Query(FULL_LINES, lambda world, _: handover.handings([world.case], TODAY)),
    "header.header": Query(ABOUT_LINE, lambda world, _: header.header(world.client)),
    "history.history": _of_both(history.history),
    "history.talks": _of_both(history.talks),
    "history_assessment.assessment_history": Query(
        ABOUT, lambda world, _: list(history_assessment.assessment_history(world.client, None))
    ),
    "history_endings.endings_history": Query(
        ABOUT, lambda world, _: list(history_endings.endings_history(world.client, None))
    ),
    "history_guidance.guidance_history": Query(
        ABOUT, lambda world, _: list(history_guidance.guidance_history(world.client, None))
    ),
    "history_notes.notes_history": Query(
        ABOUT, lambda world, _: list(history_notes.notes_history(world.client, None))
    ),
    "history_notes.texts_of_talks": _about(history_notes.texts_of_talks),
    "history_plan.plan_history": Query(
        ABOUT, lambda world, _: list(history_plan.plan_history(world.client, None))
    ),
    "history_services.services_history": Query(PURE),
    "intake.intake_facts": _of_both(intake.intake_facts, TODAY),
    "journal.journal_of": _about(journal.journal_of),
    "journal.entries_shown": Query(PURE),
    "journal.fields_of": Query(PURE),
    "journal.changed_values": Query(PURE),
    "journal.changes_of": Query(PURE),
    "journal.readings_shown": Query(PURE),
    "leaves.leaves": Query(OWN, lambda world, _: leaves.leaves(world.people["own"].person_id, FIRST)),
    "leaves.meanwhile": Query(
        DATES,
        lambda world, _: leaves.meanwhile(world.people["own"].person_id, FIRST, LAST, TODAY).appointments,
    ),
    "line_filter.conditions": Query(PURE),
    "line_filter.occurs": Query(PURE),
    "line_filter.birth_dates": Query(PURE),
    "line_filter.in_order": Query(PURE),
    "line_filter.is_own": Query(PURE),
    "load.load_of": Query(COUNT, lambda *_: load.load_of(None).main),
    "load.loads": Query(COUNT, lambda *_: sum(each.main for each in load.loads().values())),
    "load.load_history": Query(
        COUNT, lambda *_: sum(count for _, count in load.load_history(None, 3, TODAY))
    ),
    "month.counts_by_day": Query(
        COUNT,
        lambda *_: sum(
            each.count
            for each in month.counts_by_day(None, FIRST, LAST, TODAY, 7)
            if each.due != month.APPOINTMENT
        ),
    ),
    "names.names": Query(FREE, lambda *_: names.names()),
    "needs.needs_of": _of_case(needs.needs_of),
    "notes.notes_of": _about(notes.notes_of),
    "notes.notes_at": _of_row(notes.notes_at, "talk"),
    "notes.note": _of_row(notes.note, "note"),
    "notes.note_carried": _of_row(notes.note_carried, "carry"),
    "notes.earlier_wordings": Query(ABOUT, lambda world, _: _wordings(world)),
    "officer.checks_of_officer": Query(OFFICERS, lambda *_: officer.checks_of_officer()),
    "officer.clients_of_officer": Query(OFFICERS, lambda *_: officer.clients_of_officer()),
    "officer.notes_for_officer": Query(OFFICERS, lambda *_: officer.notes_for_officer()),
    "office_journal.office_journal": Query(FULL_LINES, lambda world, _: _office_journal(world)),
    "office_journal.visible_entries": Query(PURE),
    "letters.letters_of": _about(letters.letters_of),
    "letters.letterhead": Query(FREE, lambda *_: letters.letterhead()),
    "letter_facts.letter_facts": _of_both(letter_facts.letter_facts),
    "history_letters.letters_history": Query(
        ABOUT, lambda world, _: list(history_letters.letters_history(world.client, None))
    ),
    "outcomes.success_seen": _of_both(outcomes.success_seen),
    "outcomes.outcomes_of": _of_both(outcomes.outcomes_of),
    "outcomes.proposed_of": _of_case(outcomes.proposed_of),
    "outcomes.courses_of": _of_case(outcomes.courses_of),
    "officer.referrals_of_officer": Query(OFFICERS, lambda *_: officer.referrals_of_officer(FIRST)),
    "open_things.open_things": _of_case(open_things.open_things),
    "people.figures_are_shown": Query(FREE, lambda *_: people.figures_are_shown()),
    "people.people": Query(FREE, lambda *_: people.people()),
    "people.person": Query(FREE, lambda world, _: people.person(world.people["own"].person_id)),
    "people.person_by_login": Query(FREE, lambda *_: people.person_by_login("own")),
    "people.case_managers": Query(FREE, lambda *_: people.case_managers()),
    "people.team_leads": Query(FREE, lambda *_: people.team_leads(TODAY)),
    "people.office": Query(FREE, lambda *_: people.office()),
    "people.unlinked_names": Query(FREE, lambda *_: people.unlinked_names()),
    "people.names_without_person": Query(
        FREE, lambda world, _: people.names_without_person(world.people["own"].person_id)
    ),
    "people.meaning": Query(PURE),
    "people.case_counts": Query(
        COUNT, lambda world, _: people.case_counts().get(world.people["own"].person_id, 0)
    ),
    "plan.plan_of": _of_case(plan.plan_of),
    "plan.goals_of": _of_case(plan.goals_of),
    "plan.needs_of": _of_case(plan.needs_of),
    "plan.versions_of": _of_case(plan.versions_of),
    "plan.newest_version": _of_case(plan.newest_version),
    "plan.open_steps": _of_case(plan.open_steps),
    "plan.steps_judged": _of_case(plan.steps_judged),
    "plan.was_steered": _of_row(plan.was_steered, "goal"),
    "carrying_restricted.carried_restricted": Query(
        RESTRICTED, lambda world, _: carrying_restricted.carried_restricted(world.client)
    ),
    "reports.kinds": Query(PURE),
    "reports.report": Query(FIGURES, lambda world, _: _figures(world)),
    "reports.courses.counted": Query(FIGURES, lambda world, _: len(courses.counted(_scope(world)).courses)),
    "reports.courses.of_scope": Query(
        FIGURES, lambda world, _: courses.of_scope(Case.select(), _scope(world)).count()
    ),
    "reports.courses.is_own": Query(PURE),
    "reports.load.figure": Query(COUNTED),
    "reports.outcomes.figure": Query(COUNTED),
    "reports.persons.figure": Query(COUNTED),
    "reports.density.figure": Query(COUNTED),
    "reports.entries.figure": Query(COUNTED),
    "reports.clarifications.figure": Query(COUNTED),
    "reports.reviews.figure": Query(COUNTED),
    "reports.limits.figure": Query(COUNTED),
    "reports.stays.bands": Query(COUNTED),
    "reports.stays.months": Query(COUNTED),
    "reports.endings.figure": Query(COUNTED),
    "reports.services.figure": Query(COUNTED),
    "reports.punctual.punctual": Query(COUNTED),
    "restricted_due.owed_restricted": Query(RESTRICTED, lambda *_: restricted_due.owed_restricted()),
    "restricted_due.restricted_rows": Query(
        RESTRICTED, lambda *_: list(restricted_due.restricted_rows(None, None, None))
    ),
    "review_facts.review_facts": _of_case(review_facts.review_facts, TODAY),
    "rights.grant_of": Query(GRANT, lambda world, _: rights.grant_of(world.client)),
    "search.found_texts": Query(FULL_LINES, lambda *_: search.found_texts(search.TextQuestion(SECRET))),
    "search.count_texts": Query(
        FULL_COUNT, lambda *_: sum(search.count_texts(search.TextQuestion(SECRET)).values())
    ),
    "readers.shared_readers": Query(
        ABOUT, lambda world, _: readers.shared_readers(world.client, TODAY).officer
    ),
    "services.services_of": _about(services.services_of),
    "services.measures": _about(services.measures),
    "services.services": _about(services.services),
    "services.releases": _about(services.releases),
    "services.before_calling": _about(services.before_calling, SECRET),
    "services.breaches": _about(services.breaches),
    "services.handouts": _about(services.handouts),
    "statement.finished": Query(PURE),
    "statement.run": Query(PURE),
    "steps.steps_of": _of_case(steps.steps_of),
    "surroundings.map_seen": _about(surroundings.map_seen),
    "surroundings.ties_of": _about(surroundings.ties_of),
    "surroundings.snapshots_of": _about(surroundings.snapshots_of),
    "network.partners": Query(NETWORK, lambda *_: network.partners("beratung")),
    "network.partner": Query(NETWORK, lambda world, _: network.partner(world.rows["partner"])),
    "network.meetings": Query(NETWORK, lambda *_: network.meetings()),
    "network.meeting": Query(NETWORK, lambda world, _: network.meeting(world.rows["meeting"])),
    "partner_card.partner_card": Query(
        NETWORK, lambda world, _: partner_card.partner_card(world.rows["partner"])
    ),
    "text_blocks.text_blocks": Query(
        OWN, lambda world, _: text_blocks.text_blocks(world.people["own"].person_id)
    ),
    "talks.appointments": Query(DATES, lambda *_: talks.appointments(None, FIRST, LAST)),
    "talks.to_document": Query(DATES, lambda *_: talks.to_document(None, TODAY)),
    "talks.planned_of": Query(ABOUT_DATES, lambda world, _: talks.planned_of(world.client)),
    "talks.spoken": _of_row(talks.spoken, "talk"),
    "talks.appointments_by_day": Query(
        DATE_COUNT, lambda *_: sum(count for _, count in talks.appointments_by_day(None, FIRST, LAST))
    ),
    "team.team_rows": Query(COUNT, lambda *_: sum(row.load.main for row in team.team_rows(TODAY))),
    "team.decisions": Query(DECISIONS, lambda *_: team.decisions(LAST)),
    "today.new_cases": Query(LINES, lambda *_: today.new_cases(None, date(2026, 1, 1))),
    "verbis.to_carry_over": Query(FULL_LINES, lambda *_: verbis.to_carry_over(None)),
    "views.views_of": Query(OWN, lambda world, _: views.views_of(world.people["own"].person_id)),
}

SEARCHES = {
    "name": ("sonnenkind", True),
    "customer number": (NUMBER, True),
    "case number": ("K7-000002", True),
    "birth date": (f"{BORN:%d.%m.%Y}", False),
    "year of birth": (f"{BORN:%Y}", False),
    "household": (f"BG-{SECRET}", False),
}
"""What is typed, and whether a line alone is found by it."""

__all__ = ["LATER", "NAME", "QUERIES", "SEARCHES"]
