"""The user reads a sentence; the log gets the traceback and no words about a client."""

import logging

from fm_desktop.errors import UserError
from fm_desktop.ui.error_box import error_text, show_error


def test_a_fault_the_user_can_mend_is_told_by_its_sentence():
    text = error_text(UserError("data_file_exists", file="/daten"))
    assert "/daten" in text
    assert "Wählen Sie einen anderen Ordner" in text


def test_an_unexpected_fault_shows_no_details_and_logs_none(caplog):
    name = "Yılmaz"
    try:
        raise ValueError(name)
    except ValueError as error:
        with caplog.at_level(logging.ERROR):
            text = error_text(error)
    assert "Yılmaz" not in text
    assert "Yılmaz" not in caplog.text
    assert "ValueError" in caplog.text


def test_the_box_does_not_block(qtbot):
    box = show_error(None, UserError("stopped"))
    qtbot.addWidget(box)
    assert box.isVisible()
    box.close()
