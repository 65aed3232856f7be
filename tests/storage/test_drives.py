"""A data file on another computer's drive is refused before anything is written there."""

import sys
from pathlib import Path

import pytest

from fm_desktop.errors import DataFileError
from fm_desktop.storage import drives
from fm_desktop.storage.drives import is_remote, kind_of
from fm_desktop.storage.lock import WriteLock

MOUNTS = r"""22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
40 22 0:30 / /opt rw - btrfs /dev/sda2 rw
41 22 0:31 / /mnt/team\040drive rw shared:5 - cifs //server/share rw,vers=3.0
42 41 0:32 / /mnt/team\040drive/local rw - ext4 /dev/sdb1 rw
43 22 0:33 / /srv rw - ext4 /dev/sdc1 rw
44 43 0:34 / /srv rw - nfs4 host:/srv rw
damaged line
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/var/lib/desk", "ext4"),
        ("/opt/desk/data", "btrfs"),
        ("/mnt/team drive/desk", "cifs"),
        ("/mnt/team drive", "cifs"),
        ("/mnt/team drive/local/desk", "ext4"),
        ("/mnt/team drivel/desk", "ext4"),
        ("/srv/desk", "nfs4"),
    ],
)
def test_the_deepest_mount_that_holds_a_folder_tells_its_kind(folder, kind):
    assert kind_of(Path(folder), MOUNTS) == kind


def test_an_ordinary_folder_is_not_remote(tmp_path):
    assert not is_remote(tmp_path)


def test_without_a_table_of_mounts_nothing_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(drives, "MOUNTS", tmp_path / "none")
    assert not is_remote(tmp_path)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the table of mounts is Linux's")
def test_a_folder_on_a_drive_of_the_network_is_refused_and_stays_untouched(tmp_path, monkeypatch):
    table, desk = tmp_path / "mounts", tmp_path / "desk"
    desk.mkdir()
    table.write_text(f"22 1 8:1 / / rw - ext4 /dev/sda1 rw\n41 22 0:31 / {desk} rw - cifs //server/x rw\n")
    monkeypatch.setattr(drives, "MOUNTS", table)
    with pytest.raises(DataFileError, match="data_file_on_network"):
        WriteLock(desk / "fm_desktop.lock").acquire("kaya")
    assert list(desk.iterdir()) == []
