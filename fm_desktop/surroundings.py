"""What the program finds where it starts: a screen or none, a folder for its log."""

import os
import sys

from fm_desktop import paths


def keep_log() -> None:
    """Keep a small log of faults; it carries no words of the user and no names."""
    import logging  # inside, as the next: after the first paint
    from logging.handlers import RotatingFileHandler

    from fm_desktop.fault_report import LOG, hear_all

    folder = paths.make_private(paths.log_folder())
    file = folder / LOG
    handler = RotatingFileHandler(file, maxBytes=200_000, backupCount=1, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger("fm_desktop").addHandler(handler)
    hear_all()


def may_open(*, is_drawn: bool, language: str) -> bool:
    """Tell whether a window can be opened, and say so where not; pictures are drawn without a screen."""
    if not has_no_display():
        return True
    if is_drawn:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return True
    from fm_desktop.sentences import sentence  # inside: most starts find a screen

    print(sentence("no_display", language), file=sys.stderr)
    return False


def has_no_display() -> bool:
    """Tell whether there is no screen to open a window on; Qt would end the process without a word."""
    told = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"} & set(os.environ)
    return sys.platform.startswith("linux") and not told
