"""Where the command line takes the password from: a file, the environment or a prompt, never an argument."""

import getpass
import os
import sys
from pathlib import Path

from fm_desktop.errors import UserError
from fm_desktop.sentences import sentence


def password(file: Path | None, language: str, *, new: bool = False) -> str:
    """Return the password; a new one is asked for twice at the prompt."""
    if file is not None:
        return _from_file(file)
    if (known := os.environ.get("FM_PASSWORD")) is not None:
        return known
    if not sys.stdin.isatty():
        raise UserError("password_not_given")
    typed = getpass.getpass(sentence("ask_password", language) + " ")
    if new and getpass.getpass(sentence("ask_password_again", language) + " ") != typed:
        raise UserError("passwords_differ")
    return typed


def _from_file(file: Path) -> str:
    """Return the first line of the password file."""
    try:
        lines = file.read_text("utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UserError("password_file_unreadable", file=file) from error
    if not lines or not lines[0]:
        raise UserError("password_file_empty", file=file)
    return lines[0]
