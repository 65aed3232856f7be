"""Somebody else of the office at the desk."""

import shutil
from datetime import date

import pytest

from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.demo.build import PASSWORD
from fm_desktop.preferences import Preferences
from fm_desktop.ui.desk import Desk, Me

TODAY = date(2026, 3, 2)


@pytest.fixture
def officer_desk(work, demo_folder, tmp_path):
    """Sit Kirsten Petersen, a placement officer, down at the desk."""
    folder = shutil.copytree(demo_folder, tmp_path / "data")
    author = work.call(lambda: open_desk(folder, "petersen", PASSWORD, today=TODAY))
    me = Me(author.person_id, author.name, author.roles, author.login)
    failures = []
    work.failed.connect(lambda _owner, error: failures.append(error))
    yield Desk(work, me, Preferences(), lambda: TODAY, author, is_demo=True)
    work.call(close_desk)
    assert failures == []
