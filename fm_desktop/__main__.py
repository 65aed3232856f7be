"""Starts the window, or a subcommand that needs none."""

import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run what the command line asks for and return the exit code."""
    from fm_desktop.cli.arguments import names_subcommand

    given = list(sys.argv[1:] if arguments is None else arguments)
    if names_subcommand(given) or {"-h", "--help"} & set(given):
        from fm_desktop.cli.main import main as run_subcommand  # inside: the window does not need it

        return run_subcommand(given)
    from fm_desktop.app import main as open_window  # inside: a subcommand runs without Qt

    return open_window(given)


if __name__ == "__main__":
    sys.exit(main())
