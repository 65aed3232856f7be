"""However a list is kept, and in how many parts it comes: the agenda owes what all of it says together."""

import json
import os
import shutil
import tempfile
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.acceptance.conftest import PASSWORD, make_desk
from tests.acceptance.lists import DAYS, rows, write_csv
from tests.acceptance.oracle import flags, items, phase, together
from tests.acceptance.test_from_list_to_agenda import HERE, agenda, found_items, run
from tests.acceptance.untidy import STARTS, TOGETHER, files, parts


@pytest.fixture(scope="module", autouse=True)
def password():
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FM_PASSWORD", PASSWORD)
        yield


@pytest.fixture(scope="module")
def empty_desk(tmp_path_factory):
    return make_desk(tmp_path_factory.mktemp("empty") / "data")


@given(data=st.data(), on=st.dates(date(2024, 1, 1), date(2027, 12, 31)))
@settings(
    max_examples=int(os.environ.get("LISTS", "12")),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
def test_an_untidy_list_in_parts_owes_what_the_whole_of_it_says(empty_desk, data, on):
    listed = [data.draw(rows(number), label=f"row {number}") for number in range(4)]
    cut = [data.draw(parts(row)) for row in listed]
    with tempfile.TemporaryDirectory() as where:
        folder = Path(shutil.copytree(empty_desk, Path(where) / "data"))
        for number in range(max(map(len, cut))):
            some = [each[number] for each in cut if len(each) > number]
            file = data.draw(files(some, Path(where), f"liste{number}"))
            told = json.loads(run("import", file, "--data", folder, *HERE, "--format", "json"))
            assert (told["rows"], told["rejected"], told["ignored_columns"]) == (
                len(some),
                [],
                ["Lieblingsfarbe"],
            )
            again = json.loads(run("import", file, "--data", folder, *HERE, "--format", "json"))
            assert again["unchanged"] == len(some)
        told = agenda(folder, on)
    for row in listed:
        number = row["Kundennummer"]
        assert found_items(told, number) == items(row, on)
        mine = [each for each in told if each["customer_number"] == number]
        assert {each["phase"] for each in mine} <= {phase(row)}
        assert all(each["flags"] == flags(row) for each in mine)


@given(data=st.data(), on=st.dates(date(2024, 1, 1), date(2027, 12, 31)))
@settings(max_examples=int(os.environ.get("LISTS", "12")), suppress_health_check=[HealthCheck.too_slow])
def test_later_lists_correct_the_days_and_add_what_happened(empty_desk, data, on):
    lists = [[data.draw(rows(number)) for number in range(4)] for _ in range(data.draw(st.integers(2, 3)))]
    for earlier in lists[:-1]:
        for row in earlier:
            row["Beendet am"] = None
    agh = data.draw(st.integers(0, len(lists) - 1))
    for place, some in enumerate(lists):
        for row in some:
            row |= dict.fromkeys(TOGETHER) if place != agh else {}
            if place == 0 and not set(row) & {key for key in STARTS if row.get(key)}:
                row["Letzte Prüfung"] = None  # there is no review without a case
    with tempfile.TemporaryDirectory() as where:
        folder = Path(shutil.copytree(empty_desk, Path(where) / "data"))
        for some in lists:
            file = write_csv(Path(where) / "liste.csv", some)
            run("import", file, "--data", folder, *HERE)
            again = json.loads(run("import", file, "--data", folder, *HERE, "--format", "json"))
            assert again["unchanged"] == len(some)
        told = agenda(folder, on)
    for several in zip(*lists, strict=True):
        row = together(several)
        assert found_items(told, row["Kundennummer"]) == items(row, on)


@given(data=st.data(), on=st.dates(date(2024, 1, 1), date(2027, 12, 31)))
@settings(max_examples=int(os.environ.get("LISTS", "12")), suppress_health_check=[HealthCheck.too_slow])
def test_a_further_run_owes_what_its_own_list_says(empty_desk, data, on):
    ended, again = ([data.draw(rows(number)) for number in range(4)] for _ in range(2))
    for before, row in zip(ended, again, strict=True):
        before |= {"Beendet am": data.draw(DAYS)} | dict.fromkeys(TOGETHER)
        later = before["Beendet am"] + timedelta(days=data.draw(st.integers(1, 100)))
        row |= {data.draw(st.sampled_from(STARTS)): later, "Beendet am": None}
        if before["Nächster Termin"]:  # one still planned goes on to the further run only if it is named
            row["Nächster Termin"] = before["Nächster Termin"]
    with tempfile.TemporaryDirectory() as where:
        folder = Path(shutil.copytree(empty_desk, Path(where) / "data"))
        for some in (ended, again, again):
            file = write_csv(Path(where) / "liste.csv", some)
            report = json.loads(run("import", file, "--data", folder, *HERE, "--format", "json"))
        assert report["unchanged"] == len(again)
        told = agenda(folder, on)
    for row in again:
        assert found_items(told, row["Kundennummer"]) == items(row, on)
