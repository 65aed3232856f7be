"""A process that is killed while somebody types loses two seconds at most, and the file is sound.

How often: FM_DESKTOP_KILLS in the environment, 3 by default, because each takes some seconds.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from random import Random

from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.demo.build import LOGIN, PASSWORD
from fm_desktop.storage.comparing import compare
from fm_desktop.storage.integrity import check_all
from fm_desktop.storage.queries.drafts import drafts_of
from tests.ui.conftest import TODAY

CHECKOUT = Path(__file__).parents[3]
KILLS = int(os.environ.get("FM_DESKTOP_KILLS", "3"))
MAY_BE_LOST = 2.0


def test_killed_at_any_moment_of_typing(demo_folder, tmp_path):
    folder, dice = (
        shutil.copytree(demo_folder, tmp_path / "data"),
        Random(os.environ.get("FM_DESKTOP_SEED", "11")),
    )
    kept = 0
    for turn in range(KILLS):
        told, killed_at = typed_until_killed(folder, dice, 0.2 if turn else 3)
        kept += must_be_kept(folder, told, killed_at)
    assert kept


def typed_until_killed(folder, dice, at_first):
    """Let somebody type, kill the process at some moment, and return what they typed and when it was."""
    command = [
        sys.executable,
        "-m",
        "tests.ui.drafts.typist",
        folder,
        TODAY.isoformat(),
        str(dice.randrange(10**9)),
    ]
    surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    child = subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=CHECKOUT, env=surroundings, text=True
    )
    with child:
        first = child.stdout.readline()
        assert first, child.stderr.read()
        time.sleep(dice.uniform(at_first, 5))  # any moment will do, and nothing tells of one
        killed_at = time.monotonic()
        child.kill()
        told = [json.loads(line) for line in [first, *child.stdout] if line.endswith("\n")]
    return told, killed_at


def must_be_kept(folder, told, killed_at):
    """Check the file, and that of each field what stood there two seconds before the end is kept."""
    (form, *typed), compared = told, 0
    author = open_desk(folder, LOGIN, PASSWORD, today=TODAY)
    try:
        assert check_all([compare]) == []
        drafts = drafts_of(author.person_id)
    finally:
        close_desk()
    for field in {each["field"] for each in typed}:
        story = [each for each in typed if each["field"] == field]
        old = [number for number, each in enumerate(story) if each["at"] <= killed_at - MAY_BE_LOST]
        if old:
            stories = [each["text"] for each in story]
            kept = [
                draft.content["fields"].get(field)
                for draft in drafts
                if (draft.form, hexadecimal(draft.client)) == (form["form"], form["client"])
            ]
            assert any(text in stories[old[-1] :] for text in kept), (form["form"], field)
            compared += 1
    return compared


def hexadecimal(row):
    return row.hex() if row else None
