"""Says what happened and what to do; the traceback is for the log, never for the screen."""

import logging
from datetime import datetime

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
    from fm_desktop.fault_report import described  # inside, as below: hardly ever needed

    log.error("Unexpected error\n%s", described(error))
    return QCoreApplication.translate("errors", "Something went wrong. Nothing was saved.")


def show_error(parent: QWidget | None, error: BaseException) -> QMessageBox:
    """Show the sentence for an error in a box that does not block its caller."""
    box = error_box(parent, error)
    box.open()
    return box


def error_box(parent: QWidget | None, error: BaseException) -> QMessageBox:
    """Return the box with the sentence for an error, still to be opened."""
    title = QCoreApplication.translate("errors", "That did not work")
    box = QMessageBox(QMessageBox.Icon.Warning, title, error_text(error), parent=parent)
    box.setObjectName("error_box")
    box.setProperty(FREE_OF_NAMES, parent is None)  # then it is not about anything on the desk
    if not isinstance(error, UserError):
        _offer_report(box, error, parent)
    _shown.add(box)  # without a parent nobody else holds it
    box.finished.connect(lambda _result: _shown.discard(box))
    return box


def _offer_report(box: QMessageBox, error: BaseException, parent: QWidget | None) -> None:
    """Add a button that shows what can be passed on to whoever mends the program."""
    box.addButton(QMessageBox.StandardButton.Ok)
    words = QCoreApplication.translate("errors", "&Report …")
    wanted = box.addButton(words, QMessageBox.ButtonRole.ActionRole)
    wanted.setObjectName("error_report")
    box.buttonClicked.connect(lambda pressed: _show_report(error, parent) if pressed is wanted else None)


def _show_report(error: BaseException, parent: QWidget | None) -> None:
    from fm_desktop.fault_report import report
    from fm_desktop.ui.fault_dialog import FaultDialog

    FaultDialog(report(error, datetime.now()), parent).show()
