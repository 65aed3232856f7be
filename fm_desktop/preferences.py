"""Settings of this computer, in a small file without personal data; the office's lie in the data file."""

import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any, Self


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the user chose for this computer."""

    language: str = "de"
    scheme: str = "system"
    lock_minutes: int = 10
    clipboard_seconds: int = 60
    """How long what was copied stays in the clipboard."""
    password_kept: bool = False
    """Whether the system's keyring was asked to keep a password for the start."""
    hint_restricted: bool = True
    """Whether a hint is shown where an open note speaks of what may be meant for few."""
    calendar_file: str = ""
    """Where the calendar of the next field's person is written whenever it changes; empty for nowhere."""
    calendar_of: str = ""
    """Whose it is: the person's identifier as hexadecimal digits, which says nothing outside the file."""
    calendar_tells: str = ""
    """What it tells, separated by commas: appointments, due, names, places."""
    backup_folder: str = ""
    """The second place of the backups; empty for none."""
    backup_seen: str = ""
    """Which data file's newest backup was last seen there, and of when that one is."""
    geometry: str = ""

    @classmethod
    def load(cls, file: Path) -> Self:
        """Return the stored settings; what is missing, unknown or damaged gives way to the default."""
        try:
            stored = json.loads(file.read_text("utf-8"))
        except (OSError, ValueError):
            return cls()
        return cls(**_fitting(cls, stored)) if isinstance(stored, dict) else cls()

    def save(self, file: Path) -> None:
        """Write the settings beside the old ones and swap, so that a crash leaves one of the two."""
        file.parent.mkdir(parents=True, exist_ok=True)
        fresh = file.with_suffix(".new")
        fresh.write_text(json.dumps(asdict(self), indent=1), "utf-8")
        fresh.replace(file)

    def with_(self, **changes: Any) -> Self:
        """Return the settings with some of them changed."""
        return replace(self, **changes)


def _fitting(cls: type[Preferences], stored: dict[str, Any]) -> dict[str, Any]:
    """Return the stored values that have the type of their default."""
    return {
        field.name: stored[field.name]
        for field in fields(cls)
        if field.name in stored and type(stored[field.name]) is type(field.default)
    }
