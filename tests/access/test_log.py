"""Whatever is done, and whatever goes wrong on the way: the log names nobody and tells nothing."""

import logging
from contextlib import suppress

import pytest

from fm_desktop.errors import UserError
from tests.access.deeds import DEEDS
from tests.access.queries import QUERIES
from tests.access.world import FAMILY, NAME, NUMBER, SECRET, TODAY

TRIED = {name: deed for name, deed in DEEDS.items() if deed.do is not None}


@pytest.fixture
def heard(caplog):
    """Everything any library logs, down to the least."""
    for name in ("", "fm_desktop", "peewee", "apsw"):
        caplog.set_level(logging.DEBUG, name)
    return lambda: [word for word in (FAMILY, NAME, NUMBER, SECRET) if word in caplog.text]


@pytest.mark.parametrize("standing", ["own", "lead"])
@pytest.mark.parametrize("name", TRIED)
def test_no_deed_leaves_a_word_of_anybody_in_the_log(world, heard, name, standing):
    with suppress(UserError):  # what speaks against a deed must not be logged either
        TRIED[name].do(world, {"by": world.sit_down(standing), "today": TODAY})
    assert heard() == []


@pytest.mark.parametrize("name", QUERIES)
def test_no_query_leaves_a_word_of_anybody_in_the_log(world, heard, name):
    with suppress(UserError):
        QUERIES[name].ask(world, world.sit_down("own"))
    assert heard() == []
