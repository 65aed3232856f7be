"""The locks name exact packages with hashes, and nothing about where they came from."""

import re
import tomllib

import pytest

import bootstrap

LOCKS = {path.name: path for path in (bootstrap.LOCK, bootstrap.DEV_LOCK)}
PINNED = re.compile(r"^([a-z0-9-]+)==(\S+)(?: ; (.+?))? \\$", re.MULTILINE)


def pins(path):
    return {name: version for name, version, _ in PINNED.findall(path.read_text("utf-8"))}


def plain(requirement):
    return re.split(r"[<>=;\s\[]", requirement)[0].lower().replace("_", "-")


@pytest.fixture(scope="module")
def project():
    return tomllib.loads((bootstrap.CHECKOUT / "pyproject.toml").read_text("utf-8"))


@pytest.mark.parametrize("name", LOCKS)
def test_every_package_is_pinned_with_a_hash(name):
    entries = re.split(r"^(?=\S)", LOCKS[name].read_text("utf-8"), flags=re.MULTILINE)
    packages = [entry for entry in entries if entry and not entry.startswith("#")]
    assert packages
    assert [entry for entry in packages if not PINNED.match(entry) or "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("name", LOCKS)
def test_no_index_is_named(name):
    assert not re.search(r"://|--index|--find-links|--extra", LOCKS[name].read_text("utf-8"))


def test_what_the_project_asks_for_is_locked(project):
    asked = {plain(each) for each in project["project"]["dependencies"]}
    asked_for_tests = {plain(each) for each in project["dependency-groups"]["dev"]}
    assert asked - set(pins(bootstrap.LOCK)) == set()
    assert asked_for_tests - set(pins(bootstrap.DEV_LOCK)) == set()


def test_the_tests_run_on_what_the_users_get():
    users, tests = pins(bootstrap.LOCK), pins(bootstrap.DEV_LOCK)
    assert {name: tests.get(name) for name in users} == users
