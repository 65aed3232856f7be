"""Spares PySide a search: it reads the source of every imported module for the word PySide6.

It looks for who might use its `snake_case` and `true_property`, which we never do; the reading costs a tenth
of the start and keeps all sources in memory.
"""

from PySide6 import QtCore as QtCore  # first: it brings what is spared


def read_no_sources() -> None:
    """Tell PySide that no module uses its features; where it has no such question any more, do nothing."""
    try:
        import shibokensupport.feature as feature  # type: ignore[import-not-found]  # lies inside a library
    except ImportError:
        return
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _uses_no_features


def _uses_no_features(module: object) -> bool:
    return False
