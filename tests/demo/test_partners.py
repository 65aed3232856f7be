"""The directory of the demo."""

from datetime import date

from fm_desktop.catalogues import given
from fm_desktop.demo.partners import partners
from fm_desktop.storage.ids import new_id


def test_the_partners_have_names_of_their_own_and_topics_of_the_catalogue():
    written = [change.fields for change in partners(new_id(), date(2026, 3, 2)).changes]
    names = {fields["name"][1] for fields in written}
    assert len(names) == len(written) > 4
    topics = {topic for fields in written for topic in fields["topics"][1].splitlines()}
    assert topics <= {entry.key for entry in given("partner_topics")}


def test_a_partner_is_looked_at_again_on_a_day_ahead():
    today = date(2026, 3, 2)
    written = [change.fields for change in partners(new_id(), today).changes]
    days = [fields["next_check"][1] for fields in written if "next_check" in fields]
    assert days
    assert all(day > today for day in days)
