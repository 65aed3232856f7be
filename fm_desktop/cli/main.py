"""Runs one subcommand and turns faults into one sentence and an exit code."""

import sys
from argparse import Namespace
from collections.abc import Callable, Sequence

from fm_desktop.cli import backup_commands, desk_commands, list_commands, transfer_commands
from fm_desktop.cli.arguments import parse
from fm_desktop.cli.parser import language_of
from fm_desktop.errors import DataFileError, RightsError, UserError
from fm_desktop.sentences import sentence

DONE, ATTENTION, WRONG_USAGE, NO_RIGHT, NO_FILE = range(5)

_DRIVERS = frozenset({"peewee", "apsw"})
"""Whose faults, once the file is open, mean that a page of it is damaged."""

_COMMANDS: dict[str, Callable[[Namespace], int]] = {
    "init": desk_commands.init,
    "person": desk_commands.person,
    "check": desk_commands.check,
    "import": list_commands.import_list,
    "agenda": list_commands.agenda,
    "export": list_commands.export,
    "transfer": transfer_commands.transfer,
    "backup": backup_commands.back_up,
    "restore": backup_commands.restore,
}


def main(arguments: Sequence[str]) -> int:
    """Run the subcommand of a command line and return its exit code."""
    _speak_utf8()
    language = language_of(arguments)
    try:
        chosen = parse(arguments)
        return _COMMANDS[chosen.command](chosen)
    except UserError as error:
        print(sentence(error.key, language, **error.details), file=sys.stderr)
        return _code(error)
    except KeyboardInterrupt:
        print(sentence("stopped", language), file=sys.stderr)
        return ATTENTION
    except BrokenPipeError:
        sys.stderr.close()
        return DONE
    except Exception as error:  # the last resort: a script gets a sentence and a code, never a traceback
        key, code = _unforeseen(error)
        print(sentence(key, language), file=sys.stderr)
        return code


def _code(error: UserError) -> int:
    if isinstance(error, RightsError):
        return NO_RIGHT
    return NO_FILE if isinstance(error, DataFileError) else WRONG_USAGE


def _unforeseen(error: Exception) -> tuple[str, int]:
    """Return sentence and code of a fault that only shows in the middle of the work."""
    from fm_desktop.storage.faults import told  # inside: most commands end well

    if type(error).__module__.partition(".")[0] in _DRIVERS and isinstance(fault := told(error), UserError):
        return fault.key, NO_FILE
    if type(error).__module__.partition(".")[0] in _DRIVERS:
        return "data_file_damaged_inside", NO_FILE
    if isinstance(error, UnicodeError):
        return "bytes_unreadable", WRONG_USAGE
    return ("folder_unreadable" if isinstance(error, OSError) else "unexpected"), NO_FILE


def _speak_utf8() -> None:
    """Write UTF-8 whatever the terminal's code page is: names would be lost otherwise."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
