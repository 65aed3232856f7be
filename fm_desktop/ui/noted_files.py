"""Files of client data that are written because somebody asked: the journal notes each."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from fm_desktop.storage.ids import Id
from fm_desktop.ui.desk import Desk


def save_noted(
    desk: Desk,
    owner: QObject,
    kind: str,
    write: Callable[[], int],
    then: Callable[[int], Any],
    otherwise: Callable[[BaseException], Any] | None = None,
    *,
    client: Id | None = None,
) -> None:
    """Write a file and note it; `then` is given how many it tells of. Nothing on the screen changes by it."""
    from fm_desktop.casework.exports.noting import noted_export  # inside: hardly ever needed

    deed = partial(noted_export, kind, write, client=client, by=desk.author, today=desk.today())
    desk.work.keep(owner, deed, lambda made: then(made[1]), otherwise)
