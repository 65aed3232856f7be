"""Exit codes and sentences: what a script can rely on."""

import re
import subprocess
import sys

import pytest

from fm_desktop.cli.arguments import names_subcommand
from tests.cli.conftest import LOGIN

ENGLISH = re.compile("required|expected|invalid|allowed|unrecognized|choose|ignored")


@pytest.mark.parametrize(
    "arguments",
    [
        ["agenda"],
        ["agenda", "--data", "x", "--login", "a", "--on", "31.12.2026"],
        ["agenda", "--data", "x", "--login", "a", "--all", "--case-manager", "b"],
        ["init", "--data", "x", "--login", "a", "--name", "B", "--land", "XX"],
        ["agenda", "--data", "x", "--login"],
        ["agenda", "--data", "x", "--login", "a", "--all=b"],
        ["agenda", "--data", "x", "--login", "a", "--format", "pdf"],
        ["agenda", "--data", "x", "--login", "a", "--wrong", "b"],
        ["--lang", "fr", "agenda", "--login", "a"],
        ["--lang"],
        ["nonsense"],
        ["person", "remove", "--login", "a"],
    ],
)
def test_wrong_usage_is_one_sentence_and_code_2(call, arguments):
    answer = call(*arguments)
    assert (answer.code, answer.out) == (2, "")
    assert len(answer.error.strip().splitlines()) == 1
    assert not ENGLISH.search(answer.error)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["agenda"], "fehlt --login"),
        (["agenda", "--login"], "Hinter --login"),
        (["agenda", "--login", "a", "--on", "31.12.2026"], "--on versteht „31.12.2026“ nicht"),
        (["agenda", "--login", "a", "--format", "pdf"], "--format kann nicht „pdf“ sein"),
        (["agenda", "--login", "a", "--all", "--case-manager", "b"], "--case-manager und --all"),
        (["agenda", "--login", "a", "--all=b"], "--all versteht „b“ nicht"),
        (["agenda", "--login", "a", "--wrong", "x"], "(--wrong x)"),
    ],
)
def test_the_sentence_names_what_does_not_fit(call, arguments, said):
    assert said in call(*arguments).error


def test_a_wrong_password_is_code_3(call, here, monkeypatch):
    monkeypatch.setenv("FM_PASSWORD", "ein falsches passwort")
    answer = call("agenda", *here)
    assert answer.code == 3
    assert "Passwort" in answer.error


def test_a_missing_file_is_code_4_and_says_where_it_was_looked_for(call, tmp_path, monkeypatch):
    monkeypatch.setenv("FM_PASSWORD", "irgendeines")
    answer = call("agenda", "--data", tmp_path / "nowhere", "--login", LOGIN)
    assert answer.code == 4
    assert "nowhere" in answer.error


def test_the_language_stands_before_the_subcommand(call, here):
    german, english = (
        call("agenda", *here, "--case-manager", "ghost"),
        call("--lang", "en", "agenda", *here, "--case-manager", "ghost"),
    )
    assert (german.code, english.code) == (2, 2)
    assert "keine Person" in german.error
    assert "no person" in english.error


def test_the_password_may_come_from_a_file(call, here, tmp_path, monkeypatch):
    monkeypatch.delenv("FM_PASSWORD")
    file = tmp_path / "password"
    file.write_text("ein langes passwort\n", "utf-8")
    assert call("agenda", *here, "--password-file", file).code == 0
    file.write_text("", "utf-8")
    assert call("agenda", *here, "--password-file", file).code == 2


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ([], False),
        (["--demo"], False),
        (["--data", "agenda"], False),
        (["--lang", "en"], False),
        (["agenda"], True),
        (["--lang", "en", "import", "x"], True),
        (["--lang=en", "check"], True),
        (["backup"], True),
    ],
)
def test_a_subcommand_is_told_from_the_window(arguments, named):
    assert names_subcommand(arguments) is named


def test_no_subcommand_loads_a_widget(folder, tmp_path):
    """Run in a process of its own, so that nothing else has imported Qt before."""
    program = (
        "import sys; from fm_desktop.cli.main import main; "
        f"main(['agenda', '--data', {str(folder)!r}, '--login', {LOGIN!r}]); "
        "sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr.decode()
