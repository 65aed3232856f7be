"""Why a case ended: the directive's reasons by their names, anything else in the words of the list."""

from functools import cache

from fm_desktop.directives import directive
from fm_desktop.domain.directive import Term
from fm_desktop.domain.identity import fold


def reason_key(text: str) -> str:
    """Return the key of the reason a text names, else the text."""
    return _keys().get(fold(text), text)


def reason_text(key: str) -> str:
    """Return how a list names a reason."""
    return _terms()[key].de if key in _terms() else key


def is_key(reason: str) -> bool:
    """Tell whether a stored reason is one of the directive's, and no words of a list."""
    return reason in _terms()


def _terms() -> dict[str, Term]:
    return {**directive().ending_reasons, **directive().further_reasons}


@cache
def _keys() -> dict[str, str]:
    return {fold(term.de): key for key, term in _terms().items()}
