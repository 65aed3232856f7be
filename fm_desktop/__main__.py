"""Starts the window, or a subcommand that needs none."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line asks for and return the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and wants_no_window(given):
        from fm_desktop.cli.main import main as run_subcommand  # inside: the window does not need it

        return run_subcommand(given)
    from fm_desktop.ui.features import read_no_sources  # inside: a subcommand runs without Qt

    read_no_sources()
    from fm_desktop.app import main as open_window

    return open_window(given)


def wants_no_window(given: list[str]) -> bool:
    """Tell whether a command line names a subcommand or asks for help."""
    from fm_desktop.cli.arguments import names_subcommand  # inside: most starts have no arguments

    return names_subcommand(given) or bool({"-h", "--help"} & set(given))


if __name__ == "__main__":
    sys.exit(main())
