"""What an end adds to the timeline."""

from datetime import date

from fm_desktop.storage.models import Ending, EndingReason, Handover
from fm_desktop.storage.queries.history_endings import endings_history
from tests.storage import seeds


def test_an_end_tells_the_talk_and_what_stays_open_beside_its_reasons(staff):
    client = seeds.client("Okafor, Joy")
    case = seeds.case(client, "ended", manager=staff.manager)
    ending = Ending.create(
        case=case,
        day=date(2026, 2, 2),
        onward="officer",
        stable=True,
        stable_reason="Arbeitet",
        talk_on=date(2026, 2, 1),
        talk_partner="Herr Petersen",
        left_open="Kita",
    )
    EndingReason.create(ending=ending, reason="integrated", text="Lager")
    row = next(endings_history(client.id, case.id))
    assert (row.kind, row.title_key, row.day) == ("ending", "officer", date(2026, 2, 2))
    assert row.text.splitlines() == [
        "stable_true\tArbeitet",
        "talk\tHerr Petersen\t2026-02-01",
        "left_open\tKita",
    ]


def test_the_way_into_aftercare_tells_why(staff):
    client = seeds.client("Okafor, Joy")
    case = seeds.case(client, "aftercare", manager=staff.manager)
    ending = Ending.create(case=case, day=date(2026, 2, 2), onward="aftercare")
    EndingReason.create(ending=ending, reason="integrated", text="Lager")
    assert next(endings_history(client.id, case.id)).text == "integrated\tLager"


def test_a_case_handed_on_tells_when_its_receipt_was_confirmed(staff):
    client = seeds.client("Okafor, Joy")
    day = date(2026, 3, 2)
    seeds.case(client, "transferred", manager=staff.manager, receipt_on=day, transferred_to="Lübeck")
    found = [(row.kind, row.day, row.text) for row in endings_history(client.id, None)]
    assert found == [("receipt", day, "Lübeck")]


def test_a_case_handed_over_tells_from_whom_to_whom_and_the_summary(staff):
    client = seeds.client("Okafor, Joy")
    case = seeds.case(client, "steering", manager=staff.manager)
    day = date(2026, 3, 2)
    Handover.create(
        case=case,
        day=day,
        from_person=staff.manager,
        to_person=staff.colleague,
        summary="Stabil.",
        author=staff.lead,
    )
    (row,) = endings_history(client.id, case.id)
    assert (row.kind, row.day) == ("handover", day)
    way, summary = row.text.splitlines()
    assert " → " in way
    assert summary == "Stabil."
