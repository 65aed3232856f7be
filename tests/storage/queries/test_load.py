from datetime import date

from fm_desktop.domain.caseload import Load
from fm_desktop.storage.queries.load import load_history, load_of, loads
from tests.storage import seeds
from tests.storage.seeds import TODAY


def test_load_counts_open_cases_in_main_responsibility_and_shows_the_others_beside(staff):
    for phase in ("steering", "clarification", "accompanying", "aftercare", "assigned", "ended"):
        seeds.case(seeds.client(), phase, manager=staff.manager)
    seeds.case(seeds.client(), "steering")
    seeds.derived()
    assert load_of(staff.manager.id) == Load(main=2, accompanying=1, aftercare=1, key=75, low_percent=90)
    assert load_of(staff.colleague.id).main == 0
    assert load_of(None).main == 3
    assert {who: load.main for who, load in loads().items()} == {staff.manager.id: 2, None: 1}


def test_the_history_of_the_load_counts_until_the_end_or_the_aftercare(staff):
    seeds.case(seeds.client(), "steering", manager=staff.manager, main_since=date(2025, 12, 10))
    seeds.case(
        seeds.client(),
        "ended",
        manager=staff.manager,
        main_since=date(2025, 1, 5),
        ended_on=date(2026, 1, 31),
    )
    watched = seeds.case(seeds.client(), "aftercare", manager=staff.manager, main_since=date(2025, 1, 5))
    seeds.state(watched, "aftercare", date(2026, 2, 1))
    seeds.case(seeds.client(), "steering", manager=staff.colleague, main_since=date(2025, 1, 5))
    expected = [
        (date(2025, 12, 31), 3),
        (date(2026, 1, 31), 2),
        (date(2026, 2, 28), 1),
        (date(2026, 3, 31), 1),
    ]
    assert load_history(staff.manager.id, 4, TODAY) == expected
