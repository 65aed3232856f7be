from datetime import date

from fm_desktop.storage.models import Assessment, Consent, Need
from fm_desktop.storage.queries.history import history
from tests.storage import seeds


def told(client, case=None):
    return [(f"{row.day:%d.%m.}", row.kind, row.title_key, row.text) for row in history(client.id, case)]


def test_an_assessment_names_the_needs_found_in_it_and_the_others_stand_alone(staff):
    case = seeds.case(seeds.client())
    first = Assessment.create(case=case, day=date(2026, 2, 2), author=staff.manager, focus="Wohnung")
    Need.create(case=case, area="health", need="fears", noted_on=date(2026, 1, 5))
    Need.create(case=case, assessment=first, area="housing", need="rent_arrears", noted_on=date(2026, 2, 2))
    gone = {"removed_on": date(2026, 2, 9), "removed_reason": "beglichen"}
    Need.create(case=case, assessment=first, area="x", need="Hund", noted_on=date(2026, 2, 2), **gone)
    Consent.create(
        client=case.client, scope="health", day=date(2026, 1, 4), withdrawn_on=date(2026, 2, 20), author=None
    )
    assert told(case.client) == [
        ("20.02.", "consent", "withdrawn", "health"),
        ("09.02.", "need", "removed", "Hund\nbeglichen"),
        ("02.02.", "assessment", "assessment", "rent_arrears\nHund\nWohnung"),
        ("05.01.", "need", "noted", "fears"),
        ("04.01.", "consent", "given", "health"),
    ]
    other = seeds.case(case.client, "ended")
    assert [kind for _day, kind, *_rest in told(case.client, other.id)] == ["consent", "consent"]
