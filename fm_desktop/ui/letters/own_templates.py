"""The office's own templates: copies of those that come along, edited in Word."""

import shutil
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from fm_desktop.casework.letters.templates import ENDING, Template
from fm_desktop.errors import UserError
from fm_desktop.paths import make_private


def edit_template(template: Template, own: Path) -> Path:
    """Open a template in the system's own program; one that comes along is copied to `own` before."""
    file = template.file
    try:
        if not template.own:
            file = make_private(own) / f"{template.title}{ENDING}"
            if not file.exists():
                shutil.copyfile(template.file, file)
    except OSError as error:
        raise UserError("file_not_writable", file=file.name) from error
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(file))):
        raise UserError("letter_no_program", file=str(file))
    return file
