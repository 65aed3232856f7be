"""Reads a command line and says in one sentence of the program's language what is wrong with it."""

import argparse
import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NoReturn

from fm_desktop.errors import UserError

_SAID_BY_ARGPARSE = {
    "usage_missing": re.compile(r"the following arguments are required: (?P<options>.+)"),
    "usage_unknown": re.compile(r"unrecognized arguments: (?P<words>.+)", re.DOTALL),
    "usage_no_value": re.compile(r"argument (?P<option>\S+): expected .*argument.*"),
    "usage_together": re.compile(r"argument (?P<option>\S+): not allowed with argument (?P<other>.+)"),
    "usage_choice": re.compile(
        r"argument (?P<option>\S+): invalid choice: (?P<value>.*) \(choose from (?P<choices>.*)\)", re.DOTALL
    ),
    "usage_value": re.compile(
        r"argument (?P<option>\S+): (?:invalid \S+ value:|ignored explicit argument) (?P<value>.*)", re.DOTALL
    ),
}


class SentenceParser(argparse.ArgumentParser):
    """A parser whose every complaint is a UserError instead of English words on standard error."""

    def error(self, message: str) -> NoReturn:
        """Say what does not fit."""
        raise _complaint(message, self.prog)


def language_of(arguments: Sequence[str]) -> str:
    """Return the language of the sentences even where the rest of the command line is wrong."""
    joined = (word.partition("=")[2] for word in arguments if word.startswith("--lang="))
    apart = (after for word, after in pairwise(arguments) if word == "--lang")
    return [*joined, *apart, "de"][0]


def _complaint(message: str, command: str) -> UserError:
    for key, pattern in _SAID_BY_ARGPARSE.items():
        if found := pattern.fullmatch(message):
            details = {name: " ".join(text.split()).strip("'") for name, text in found.groupdict().items()}
            if "choices" in details:
                details["choices"] = details["choices"].replace("'", "")
            return UserError(key, command=command, **details)
    return UserError("usage", problem=" ".join(message.split()), command=command)
