"""What is laid beside a continuation review."""

from datetime import date

from fm_desktop.storage.models import Agh, Contact, Goal, Measure, Need, Review, Service, Step
from fm_desktop.storage.queries.review_facts import Rendered, review_facts
from tests.storage import seeds

TODAY = date(2026, 3, 2)
REVIEWED = date(2025, 9, 1)


def a_case(staff, **values):
    client = seeds.client("Okafor, Joy")
    case = seeds.case(client, "steering", manager=staff.manager, main_since=date(2025, 3, 3), **values)
    return client, case


def test_without_a_review_everything_since_admission_counts(staff):
    _, case = a_case(staff)
    facts = review_facts(case.id, TODAY)
    assert (facts.since, facts.is_first, facts.held) == (date(2025, 3, 3), True, 0)


def test_talks_steps_needs_and_services_since_the_last_review(staff):
    client, case = a_case(staff)
    Review.create(case=case, day=REVIEWED, reasons="weiter")
    for day, outcome in (
        (date(2025, 8, 1), "held"),
        (date(2025, 10, 1), "held"),
        (date(2026, 2, 17), "held"),
        (date(2025, 11, 3), "missed"),
        (date(2025, 11, 4), "not_reached"),
    ):
        Contact.create(client=client, case=case, day=day, outcome=outcome)
    goal = Goal.create(case=case, text="Arbeit")
    for text, status, day, until in (
        ("Kita suchen", "done", date(2025, 12, 1), None),
        ("Lebenslauf", "done", date(2025, 6, 1), None),
        ("Ratenplan", "partly", date(2026, 1, 5), date(2026, 2, 1)),
        ("Praktikum", "open", None, date(2026, 4, 1)),
    ):
        Step.create(case=case, goal=goal, text=text, status=status, judged_on=day, until=until)
    Need.create(case=case, area="money", need="debts", noted_on=REVIEWED, removed_on=date(2026, 1, 7))
    Need.create(case=case, area="family", need="childcare", noted_on=REVIEWED)
    Service.create(case=case, partner="Diakonie", first_day=REVIEWED)
    Service.create(case=case, partner="Früher", first_day=REVIEWED, ended_on=date(2025, 8, 1))
    Measure.create(client=client, case=case, kind="Coaching", first_day=REVIEWED, last_day=date(2026, 3, 31))
    Agh.create(client=client, case=case, first_day=date(2026, 1, 12), planned_last_day=date(2026, 3, 6))
    facts = review_facts(case.id, TODAY)
    assert (facts.since, facts.is_first) == (REVIEWED, False)
    assert (facts.held, facts.last_held, facts.missed, facts.not_reached) == (2, date(2026, 2, 17), 1, 1)
    assert (facts.steps_done, facts.steps_partly) == (("Kita suchen",), ("Ratenplan",))
    assert (facts.steps_open, facts.steps_overdue) == (2, 1)
    assert (facts.needs_removed, facts.needs_open) == (("debts",), ("childcare",))
    assert facts.services == (Rendered("Diakonie", None, None),)
    assert facts.measures == (Rendered("Coaching", None, date(2026, 3, 31)),)
    assert (facts.agh_first, facts.agh_last) == (date(2026, 1, 12), date(2026, 3, 6))


def test_a_work_opportunity_that_is_over_is_no_ground(staff):
    client, case = a_case(staff)
    Agh.create(
        client=client,
        case=case,
        first_day=date(2026, 1, 12),
        planned_last_day=date(2026, 6, 6),
        actual_last_day=date(2026, 2, 1),
    )
    assert review_facts(case.id, TODAY).agh_first is None
