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


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["--lang", "agenda", "--login", "x"], "Der Unterbefehl steht"),
        (["--data", "D", "agenda"], "Der Unterbefehl steht"),
        (["--data"], "Hinter --data"),
        (["--lang", "fr"], "--lang kann nicht „fr“ sein"),
        (["--nonsense"], "(--nonsense)"),
    ],
)
def test_options_that_do_not_fit_are_told_in_one_sentence(capsys, given, said):
    with pytest.raises(SystemExit) as left:
        main(given)
    told = capsys.readouterr().err
    assert left.value.code == 2
    assert said in told
    assert len(told.strip().splitlines()) == 1


def test_subcommands_never_import_qt(tmp_path):
    code = (
        "import sys; from fm_desktop.__main__ import main; "
        f"main(['check', '--data', {str(tmp_path)!r}, '--login', 'x']); "
        "sys.exit(any(name.startswith(('PySide6', 'shiboken6')) for name in sys.modules))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0
