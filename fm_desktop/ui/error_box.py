"""Says what happened and what to do; the traceback is for the log, never for the screen."""

import logging

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QMessageBox, QWidget

from fm_desktop.errors import UserError
from fm_desktop.sentences import sentence
from fm_desktop.ui.privacy.kept_back import FREE_OF_NAMES

log = logging.getLogger(__name__)
_shown: set[QMessageBox] = set()


def error_text(error: BaseException) -> str:
    """Return the sentence for an error, in the language of the screen."""
    if isinstance(error, UserError):
        return sentence(error.key, QLocale().name()[:2], **error.details)
    log.error("Unexpected error: %s", type(error).__name__, exc_info=_without_details(error))
    return QCoreApplication.translate("errors", "Something went wrong. Nothing was saved.")


def show_error(parent: QWidget | None, error: BaseException) -> QMessageBox:
    """Show the sentence for an error in a box that does not block its caller."""
    title = QCoreApplication.translate("errors", "That did not work")
    box = QMessageBox(QMessageBox.Icon.Warning, title, error_text(error), parent=parent)
    box.setObjectName("error_box")
    box.setProperty(FREE_OF_NAMES, parent is None)  # then it is not about anything on the desk
    _shown.add(box)  # without a parent nobody else holds it
    box.finished.connect(lambda _result: _shown.discard(box))
    box.open()
    return box


def _without_details(error: BaseException) -> BaseException:
    """Return the error with its traceback but without its words: they may name a client."""
    bare = RuntimeError(type(error).__name__)
    return bare.with_traceback(error.__traceback__)
