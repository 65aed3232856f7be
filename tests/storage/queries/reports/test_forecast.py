"""What is known of the months to come, and who had a case when."""

from datetime import date

from fm_desktop.domain.figures import HIDDEN
from fm_desktop.domain.report_periods import Period, month_of
from fm_desktop.storage.models import Handover
from fm_desktop.storage.queries.reports import FIGURES, report
from fm_desktop.storage.queries.reports.courses import Scope, counted
from tests.storage import seeds
from tests.storage.seeds import TODAY

MARCH = month_of(TODAY)


def load(manager, period=MARCH):
    return FIGURES["load"](counted(Scope(manager, period)), TODAY)


def ahead(figure):
    return [
        (row.label.month, row.cells[0], row.cells[3], row.cells[4]) for row in figure.rows if row.is_forecast
    ]


def test_referrals_come_when_their_entry_consultation_is_due_and_cases_leave_at_their_limit(staff):
    own = {"manager": staff.manager}
    seeds.case(seeds.client(), "steering", main_since=date(2023, 5, 10), **own)
    seeds.case(seeds.client(), "steering", main_since=date(2023, 1, 10), **own)  # long over
    seeds.case(seeds.client(), "clarification", main_since=date(2026, 2, 10), **own)
    seeds.case(seeds.client(), "assigned", referred_on=date(2026, 3, 25), **own)
    seeds.case(seeds.client(), "marked", referred_on=date(2026, 4, 20), **own)
    seeds.case(seeds.client(), "marked", referred_on=date(2026, 4, 20), manager=staff.colleague)
    seeds.derived()
    seeds.sits(staff.manager, "fm")
    figure = load(staff.manager.id)
    assert figure.rows[0].cells[:3] == (3, 0, 0)
    assert ahead(figure) == [
        (4, 3, 1, 1),
        (5, 3, 1, 1),
        (6, 3, 0, 0),
        (7, 3, 0, 0),
        (8, 3, 0, 0),
        (9, 3, 0, 0),
    ]


def test_the_trend_goes_on_as_in_the_last_twelve_months(staff):
    for number in range(18):
        since = date(2025, 9, 1) if number < 13 else date(2025, 1, 1)
        seeds.case(seeds.client(), "steering", main_since=since, manager=staff.manager)
    seeds.derived()
    seeds.sits(staff.manager, "fm")
    trend = [row.cells[7] for row in load(staff.manager.id).rows if row.is_forecast]
    assert trend == [19, 20, 21, 22, 23, 25]


def test_from_a_small_group_no_trend_is_drawn_that_would_tell_how_small_it_was(staff):
    for number in range(18):
        since = date(2025, 9, 1) if number < 14 else date(2025, 1, 1)
        seeds.case(seeds.client(), "steering", main_since=since, manager=staff.manager)
    seeds.derived()
    seeds.sits(staff.manager, "fm")
    assert set(load(staff.manager.id).column("trend")) == {None}


def test_a_period_that_is_over_has_no_forecast(staff):
    seeds.derived()
    seeds.sits(staff.manager, "fm")
    assert ahead(load(staff.manager.id, Period(date(2026, 1, 1), date(2026, 2, 28)))) == []


def test_a_case_counts_for_whoever_had_it_then(staff):
    case = seeds.case(seeds.client(), "steering", main_since=date(2025, 1, 5), manager=staff.colleague)
    Handover.create(case=case, day=date(2026, 2, 1), from_person=staff.manager, to_person=staff.colleague)
    seeds.derived()
    winter = Period(date(2025, 12, 1), date(2026, 2, 28))
    seeds.sits(staff.manager, "fm")
    assert load(staff.manager.id, winter).column("main") == [1, 1, 0]
    seeds.sits(staff.colleague, "fm")
    assert load(staff.colleague.id, winter).column("main") == [0, 0, 1]


def test_the_key_of_a_team_is_that_of_all_who_have_cases(staff):
    for manager in (staff.manager, staff.manager, staff.colleague, None):
        seeds.case(seeds.client(), "steering", main_since=date(2025, 1, 5), manager=manager)
    seeds.derived()
    seeds.sits(staff.lead, "tl")
    assert load(None).column("key")[0] == 150


def test_a_report_says_how_far_it_is_and_hides_small_groups_of_a_team(staff):
    seeds.case(seeds.client(), "steering", main_since=date(2025, 1, 5), manager=staff.manager)
    seeds.derived()
    seeds.sits(staff.lead, "tl")
    steps = list(report(Scope(None, MARCH), ["load", "density"], TODAY))
    assert [step[:2] for step in steps] == [(0, 2), (1, 2), (2, 2)]
    assert [step.figure.rows[0].cells[0] for step in steps[1:]] == [HIDDEN, HIDDEN]
