"""Every figure counted a second time from the raw rows, by SQL and by walking from day to day."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import pytest

from fm_desktop.domain.directive import Term
from fm_desktop.domain.report_periods import Period
from fm_desktop.storage.queries.reports import FIGURES
from fm_desktop.storage.queries.reports.courses import Scope, counted
from tests.storage import seeds
from tests.storage.queries.reports import oracle
from tests.storage.queries.reports.made import Maker
from tests.storage.seeds import TODAY

PERIODS = {
    "year": Period(date(2025, 1, 1), date(2025, 12, 31)),
    "quarter": Period(date(2026, 1, 1), date(2026, 3, 31)),
    "own": Period(date(2024, 2, 12), date(2025, 8, 20)),
}
QUARTER = PERIODS["quarter"]
SHARES = {
    "load": ("main", lambda cells, _figure: cells["key"]),
    "density": ("with_contact", lambda cells, _figure: cells["cases"]),
    "entries": ("on_time", lambda cells, _figure: cells["on_time"] + cells["late"] + cells["missing"]),
    "stay_bands": ("left", lambda _cells, figure: sum(figure.column("left")[:-1])),
    "endings": ("cases", lambda _cells, figure: figure.column("cases")[-1]),
    "services": ("reached", lambda cells, _figure: cells["reached"] + cells["missed"]),
}
PUNCTUAL = ("entries", "clarifications", "reviews", "limits")


@pytest.fixture(params=[0, 1, 90])
def office(request, staff):
    """Return the people of an office with no case, one, and many."""
    people = [staff.manager.id, staff.colleague.id]
    Maker(people, seed=request.param + 7).make(request.param)
    seeds.sits(staff.manager, "fm", "tl")
    return people


@pytest.fixture(params=["team", "person"])
def manager(request, office):
    return None if request.param == "team" else office[0]


@pytest.fixture(params=PERIODS)
def period(request):
    return PERIODS[request.param]


def read(key, manager, period):
    return FIGURES[key](counted(Scope(manager, period)), TODAY)


def test_the_load_of_each_month(manager, period):
    rows = [row for row in read("load", manager, period).rows if not row.is_forecast]
    assert [(row.label, *row.cells[:3]) for row in rows] == oracle.load(manager, *period)
    assert [row.cells[5] for row in rows] == oracle.keys(manager, *period)


def test_the_load_of_the_months_ahead(manager):
    rows = [row for row in read("load", manager, QUARTER).rows if row.is_forecast]
    seen = [(row.label, row.cells[0], row.cells[3], row.cells[4], row.cells[7]) for row in rows]
    assert seen == oracle.ahead(manager)


def test_every_share_is_rounded_half_up_from_what_it_is_a_share_of(manager, period):
    for key, (part, whole) in SHARES.items():
        figure = read(key, manager, period)
        for row in figure.rows:
            cells = dict(zip((column.key for column in figure.columns), row.cells, strict=True))
            base = whole(cells, figure)
            share = None if not base else Decimal(100 * cells[part]) / base
            expected = None if share is None else int(share.quantize(Decimal(1), ROUND_HALF_UP))
            assert cells["of_key" if key == "load" else "share"] == expected, (key, row)


def test_the_contact_density_of_each_month(manager, period):
    figure = read("density", manager, period)
    expected = oracle.density(manager, *period)
    assert [(row.cells[0], row.cells[1], row.cells[4]) for row in figure.rows] == expected
    assert all(row.cells[0] == row.cells[1] + row.cells[2] for row in figure.rows)
    assert figure.column("per_case") == [round(n / c, 2) if c else None for c, _, n in expected]


@pytest.mark.parametrize("key", PUNCTUAL)
def test_what_was_due_and_done_in_time(key, manager, period):
    figure = read(key, manager, period)
    expected = getattr(oracle, key)(manager, *period)
    for verdict in ("on_time", "late", "missing"):
        *months, total = zip((row.label for row in figure.rows), figure.column(verdict), strict=True)
        assert {label: count for label, count in months if count} == {
            month: count for (month, each), count in expected.items() if each == verdict
        }
        assert total == ("total", sum(count for (_, each), count in expected.items() if each == verdict))
    assert figure.column("due")[-1] == expected.total()


def test_how_long_those_stayed_who_left_and_those_who_are_there(manager, period):
    figure = read("stay_bands", manager, period)
    left, there = oracle.left(manager, *period), oracle.there(manager, *period)
    assert figure.column("left") == [*oracle.bands(left), len(left)]
    assert figure.column("there") == [*oracle.bands(there), len(there)]


def test_the_mean_stay_of_each_month(manager, period):
    figure = read("stay_months", manager, period)
    stays = oracle.left(manager, *period)
    for row in figure.rows:
        own = [stay for stay in stays if row.label in ("total", stay[1].replace(day=1))]
        assert row.cells == (len(own), *oracle.mean_and_median(own))


def test_why_cases_ended(manager, period):
    figure = read("endings", manager, period)
    ended, reasons = oracle.endings(manager, *period)
    shown = {row.label: row.cells[1] for row in figure.rows[:-1]}
    words = {Term("Dauerhafte Integration in Arbeit", "Permanent integration into work"): "integrated"}
    assert sum(shown.values()) == reasons.total()
    assert figure.rows[-1].cells[1] == ended
    for label, key in {**words, "Grund einer Liste": "Grund einer Liste", "unknown": "unknown"}.items():
        assert shown.get(label, 0) == reasons[key]


def test_the_outcomes_of_each_criterion(manager, period):
    figure = read("outcomes", manager, period)
    counts, cases, whole = oracle.outcomes(manager, *period)
    shown = {row.label: row.cells[:2] for row in figure.rows[:-1]}
    words = {
        Term("Sozialversicherungspflichtige Arbeit", "Work subject to social insurance"): "insured_work",
        Term("Handlungsbedarf behoben", "Need for action removed"): "need_removed",
        Term("Fortschritt (Prognose oder Lebensbereich)", "Progress (prognosis or area of life)"): "progress",
        "Altes Kriterium": "Altes Kriterium",
    }
    for label, key in words.items():
        assert shown.get(label, (0, 0)) == (counts[key], cases[key])
    assert sum(outcomes for outcomes, _cases in shown.values()) == counts.total()
    assert figure.rows[-1].cells == (counts.total(), whole, 100 if whole else None)
    assert figure.column("share") == [
        (200 * number + whole) // (2 * whole) if whole else None for number in figure.column("cases")
    ]


def test_the_services_of_each_topic(manager, period):
    figure = read("services", manager, period)
    expected = oracle.services(manager, *period)
    assert figure.rows[-1].cells[:4] == (
        expected.total(),
        *(sum(n for (_, said), n in expected.items() if said == wanted) for wanted in (1, 0, None)),
    )
    shown = {row.label: row.cells[:4] for row in figure.rows[:-1]}
    for label, topic in (("Musikschule", "Musikschule"), ("no_topic", "")):
        counts = tuple(expected[topic, said] for said in (1, 0, None))
        assert shown.get(label, (0, 0, 0, 0)) == (sum(counts), *counts)
    assert len(shown) == len({topic for topic, _said in expected})


def test_the_load_of_each_person(office, period):
    figure = read("persons", None, period)
    names = dict(
        oracle.ask("SELECT family_name || ', ' || given_name, id FROM person WHERE id = ?", office[0])
    )
    names |= dict(
        oracle.ask("SELECT family_name || ', ' || given_name, id FROM person WHERE id = ?", office[1])
    )
    assert len(names) == 2
    shown = {row.label: row.cells[:3] for row in figure.rows}
    for label, who in names.items():
        assert shown.get(label, (0, 0, 0)) == oracle.load(who, *period)[-1][1:]
    assert shown["total"] == oracle.load(None, *period)[-1][1:]
