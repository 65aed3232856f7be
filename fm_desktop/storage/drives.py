"""Whether a folder lies on a drive of another computer: locks do not hold there, a cut line tears a file."""

import sys
from pathlib import Path

MOUNTS = Path("/proc/self/mountinfo")
REMOTE = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ncpfs", "9p", "ceph", "glusterfs", "davfs"),
        *("fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.glusterfs", "fuse.s3fs"),
    }
)
"""Kinds of file systems, as Linux calls them, behind which there is another computer."""
DRIVE_REMOTE = 4
"""What Windows answers for a drive of the network."""


def is_remote(folder: Path) -> bool:
    """Tell whether a folder lies on another computer's drive; where that cannot be told, it does not."""
    place = folder.absolute()
    try:
        if sys.platform == "win32":
            return _is_remote_on_windows(place)
        return kind_of(place.resolve(), MOUNTS.read_text("utf-8", "surrogateescape")) in REMOTE
    except OSError:
        return False


def kind_of(folder: Path, mounts: str) -> str:
    """Return the kind of file system a folder lies on, from a table of mounts as Linux writes it.

    Of several that hold the folder the deepest counts, and of those the one mounted last.
    """
    found, depth = "", -1
    for line in mounts.splitlines():
        before, dash, after = line.partition(" - ")
        fields = before.split()
        if not dash or len(fields) < 5:
            continue
        point = Path(_plain(fields[4]))
        if (folder == point or point in folder.parents) and len(point.parts) >= depth:
            found, depth = after.split()[0], len(point.parts)
    return found


def _plain(written: str) -> str:
    """Return a path from how the table writes blanks and tabs."""
    for code, character in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        written = written.replace(code, character)
    return written


def _is_remote_on_windows(folder: Path) -> bool:
    import ctypes  # inside: only Windows has this library

    if folder.drive.startswith("\\\\"):
        return True
    library = ctypes.windll.kernel32  # type: ignore[attr-defined,unused-ignore]
    return bool(library.GetDriveTypeW(f"{folder.drive}\\") == DRIVE_REMOTE)
