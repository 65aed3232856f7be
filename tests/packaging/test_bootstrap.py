"""The script stands on Python alone and says so where Python is too old."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import bootstrap

FOLDER = Path(bootstrap.__file__).parent
WITH_ENVIRONMENT = ("build_hook.py", "letter_templates.py")
"""What runs in the build's environment, or in the made one, never before."""
WITHOUT_ENVIRONMENT = sorted(path for path in FOLDER.glob("*.py") if path.name not in WITH_ENVIRONMENT)


def call(*arguments):
    command = [sys.executable, str(FOLDER / "bootstrap.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", stdin=subprocess.DEVNULL)


@pytest.mark.parametrize("path", WITHOUT_ENVIRONMENT, ids=lambda path: path.name)
def test_nothing_but_the_standard_library_is_imported(path):
    own = {each.stem for each in FOLDER.glob("*.py")}
    nodes = list(ast.walk(ast.parse(path.read_text("utf-8"))))
    names = {each.name for node in nodes if isinstance(node, ast.Import) for each in node.names}
    names |= {node.module for node in nodes if isinstance(node, ast.ImportFrom)}
    assert {name.split(".")[0] for name in names} - sys.stdlib_module_names - own == set()


def test_an_old_python_can_read_the_script_far_enough_to_say_it_is_too_old():
    text = (FOLDER / "bootstrap.py").read_text("utf-8")
    ast.parse(text, feature_version=(3, 6))
    first = next(node for node in ast.parse(text).body if isinstance(node, (ast.If, ast.ImportFrom)))
    assert isinstance(first, ast.If)
    assert "version_info" in ast.unparse(first.test)


def test_help_is_given_and_a_wrong_word_is_wrong_usage():
    asked, wrong, silent = call("--help"), call("fly"), call()
    assert (asked.returncode, wrong.returncode, silent.returncode) == (0, 2, 2)
    assert "bootstrap.py run" in asked.stdout
    assert asked.stdout == wrong.stdout == silent.stdout


def test_a_trouble_is_one_sentence_without_a_traceback(tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setenv("FM_VENV", str(tmp_path / "file" / "venv"))
    done = call("test")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert done.stderr.count("\n") == 1


def test_the_program_is_found_from_any_folder(monkeypatch):
    monkeypatch.setenv("PYTHONPATH", "elsewhere")
    assert bootstrap.program_surroundings()["PYTHONPATH"].split(bootstrap.os.pathsep) == [
        str(FOLDER.parent),
        "elsewhere",
    ]


def test_a_check_that_fails_is_known_to_have_failed():
    assert bootstrap.passes("good", [sys.executable, "-c", ""])
    assert not bootstrap.passes("bad", [sys.executable, "-c", "raise SystemExit(1)"])
