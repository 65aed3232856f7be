"""What once made an importer fail is refused with a sentence now, and so are some damaged files more."""

from random import Random

import pytest

from tests.fuzzing.targets import Ground, leave, targets
from tests.fuzzing.trying import kept, meet, try_for

NAMES = (
    *("list_csv", "list_xlsx", "calendar", "card", "receipt", "transfer", "backup", "key_file"),
    *("attachment", "erased", "preferences", "template", "template_text"),
)
MOST, SECONDS = 80, 4


@pytest.fixture(scope="module")
def tried(tmp_path_factory):
    yield targets(Ground(tmp_path_factory.mktemp("fuzzing")))
    leave()


def test_every_importer_is_among_them(tried):
    assert tuple(tried) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_a_file_in_order_is_taken_in(tried, name):
    if name == "attachment":
        return  # a PDF of one line is none; what can be shown, others test
    for content in tried[name].seeds:
        tried[name].meet(content)


@pytest.mark.parametrize("name", NAMES)
def test_what_once_was_a_fault_is_none_any_more(tried, name):
    assert [told for content in kept(name) if (told := meet(tried[name], content))] == []


@pytest.mark.parametrize("name", NAMES)
def test_damaged_files_are_taken_in_or_refused_with_a_sentence(tried, name):
    made = try_for(tried[name], SECONDS, Random(7), MOST)
    assert made.met > 0
    assert [fault.told for fault in made.faults] == []
