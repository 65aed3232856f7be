"""Where a command line leads: to the window or to a subcommand that needs none."""

import subprocess
import sys

import pytest

from fm_desktop.__main__ import main, wants_no_window


@pytest.mark.parametrize("given", [["agenda"], ["--lang", "en", "check"], ["--lang=en", "init"], ["--help"]])
def test_a_subcommand_needs_no_window(given):
    assert wants_no_window(given)


@pytest.mark.parametrize("given", [["--demo"], ["--data", "agenda"], ["--lang", "en"]])
def test_options_alone_open_the_window(given):
    assert not wants_no_window(given)


def test_a_wrong_subcommand_is_told_in_one_sentence(capsys):
    assert main(["agendaa"]) == 2
    assert len(capsys.readouterr().err.strip().splitlines()) == 1


def test_subcommands_never_import_qt(tmp_path):
    code = (
        "import sys; from fm_desktop.__main__ import main; "
        f"main(['check', '--data', {str(tmp_path)!r}, '--login', 'x']); "
        "sys.exit(any(name.startswith(('PySide6', 'shiboken6')) for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0
