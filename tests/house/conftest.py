"""The program's sources, read once for all rules about the house."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]


class Source(NamedTuple):
    """One file of the program."""

    path: Path
    text: str
    tree: ast.Module

    @property
    def name(self) -> str:
        """Return where it stands, as one would write it."""
        return self.path.relative_to(CHECKOUT).as_posix()

    def calls(self) -> Iterator[tuple[str, ast.Call]]:
        """Yield every call with the last part of the called name."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Call):
                function = node.func
                if isinstance(function, ast.Attribute):
                    yield function.attr, node
                elif isinstance(function, ast.Name):
                    yield function.id, node

    def where(self, node: ast.expr | ast.stmt) -> str:
        """Return file and line of a node."""
        return f"{self.name}:{node.lineno}"


@pytest.fixture(scope="session")
def checkout() -> Path:
    """Return the folder of the whole project."""
    return CHECKOUT


@pytest.fixture(scope="session")
def sources() -> list[Source]:
    """Return every file of the program."""
    paths = sorted((CHECKOUT / "fm_desktop").rglob("*.py"))
    return [Source(path, text := path.read_text("utf-8"), ast.parse(text)) for path in paths]


@pytest.fixture(scope="session")
def words_in_code(sources: list[Source]) -> set[str]:
    """Return every string that stands in the program."""
    nodes = (node for source in sources for node in ast.walk(source.tree) if isinstance(node, ast.Constant))
    return {node.value for node in nodes if isinstance(node.value, str)}
