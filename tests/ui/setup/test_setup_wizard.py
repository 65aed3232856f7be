"""The first start, page by page, up to a desk that opens."""

import stat
from datetime import date

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QPushButton, QWizard

from fm_desktop.ui import entering
from fm_desktop.ui.setup.answers import Answers, login_from
from fm_desktop.ui.setup.recovery_code_page import print_text, write_private
from fm_desktop.ui.setup.setup_wizard import SetupWizard

PASSWORD = "Die Katze liegt am Ofen"
CODE = "ABCDE-FGHJK-MNPQR-STVWX"


@pytest.fixture
def asked():
    return []


@pytest.fixture
def wizard(qtbot, work, asked):
    def set_up(answers):
        asked.append(answers)
        return CODE, "opened"

    wizard = SetupWizard(work, set_up)
    qtbot.addWidget(wizard)
    wizard.show()
    return wizard


def press(wizard, which):
    wizard.button(which).click()


def go_to_password(wizard):
    press(wizard, QWizard.WizardButton.NextButton)
    wizard.person.given_name.setText("Miriam")
    wizard.person.family_name.setText("Müller-Albrecht")
    press(wizard, QWizard.WizardButton.NextButton)
    wizard.office.office.setText("Jobcenter Mitte")
    wizard.office.land.setCurrentIndex(wizard.office.land.findData("BY"))
    press(wizard, QWizard.WizardButton.NextButton)


def test_the_answers_reach_the_set_up_as_they_were_given(qtbot, wizard, asked):
    go_to_password(wizard)
    wizard.password.password.first.setText(PASSWORD)
    wizard.password.password.second.setText(PASSWORD)
    press(wizard, QWizard.WizardButton.CommitButton)
    qtbot.waitUntil(lambda: wizard.currentPage() is wizard.code)
    assert asked == [
        Answers(
            "Miriam",
            "Müller-Albrecht",
            "m.muelleralbrecht",
            ("fm",),
            "Ü25",
            "Jobcenter Mitte",
            "BY",
            PASSWORD,
        )
    ]


def test_the_desk_opens_only_when_the_code_is_kept(qtbot, wizard):
    go_to_password(wizard)
    wizard.password.password.first.setText(PASSWORD)
    wizard.password.password.second.setText(PASSWORD)
    press(wizard, QWizard.WizardButton.CommitButton)
    qtbot.waitUntil(lambda: wizard.currentPage() is wizard.code)
    assert wizard.code.code.accessibleName() == CODE
    press(wizard, QWizard.WizardButton.FinishButton)
    wizard.reject()
    assert wizard.isVisible()
    assert wizard.code.error.text() != ""
    wizard.code.kept.setChecked(True)
    with qtbot.waitSignal(wizard.set_up_done) as told:
        press(wizard, QWizard.WizardButton.FinishButton)
    assert told.args == ["opened"]


def test_what_is_missing_is_said_at_its_field(wizard):
    press(wizard, QWizard.WizardButton.NextButton)
    press(wizard, QWizard.WizardButton.NextButton)
    assert wizard.currentPage() is wizard.person
    assert wizard.person.error.text() != ""
    wizard.person.family_name.setText("Albrecht")
    press(wizard, QWizard.WizardButton.NextButton)
    assert wizard.currentPage() is wizard.office


@pytest.mark.parametrize(("first", "second"), [("kurz", "kurz"), (PASSWORD, PASSWORD + "x")])
def test_a_short_or_mistyped_password_is_refused(wizard, asked, first, second):
    go_to_password(wizard)
    wizard.password.password.first.setText(first)
    wizard.password.password.second.setText(second)
    press(wizard, QWizard.WizardButton.CommitButton)
    assert wizard.currentPage() is wizard.password
    assert asked == []


def test_a_login_typed_by_hand_is_kept(wizard):
    wizard.person.family_name.setText("Albrecht")
    assert wizard.person.login.text() == "albrecht"
    wizard.person.login.setText("ma")
    wizard.person.login.textEdited.emit("ma")
    wizard.person.given_name.setText("Miriam")
    assert wizard.person.login.text() == "ma"
    assert login_from("Jörg", "Weiß") == "j.weiss"


def test_example_data_are_one_click_away(qtbot, wizard):
    with qtbot.waitSignal(wizard.demo_requested):
        wizard.findChild(QPushButton, "show_demo").click()


def test_the_saved_code_can_be_read_by_its_owner_alone(tmp_path):
    file = tmp_path / "code.txt"
    write_private(file, CODE)
    assert CODE in file.read_text("utf-8")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_code_is_printed_on_one_page(wizard, tmp_path):
    wizard.code.show_code(CODE)
    printer, file = QPrinter(QPrinter.PrinterMode.HighResolution), tmp_path / "code.pdf"
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    print_text(wizard.code.text(), printer)
    printed = file.read_bytes()
    assert printed.startswith(b"%PDF")
    assert b"/Count 1\n" in printed
    assert b"/Font" in printed  # letters, not a picture of them


def test_printing_asks_for_the_printer_and_goes_to_the_one_chosen(qtbot, wizard, tmp_path):
    wizard.code.show_code(CODE)
    wizard.findChild(QPushButton, "print_code").click()
    dialog = wizard.findChild(QPrintDialog)
    assert dialog.isVisible()
    file = tmp_path / "code.pdf"
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(file))
    dialog.finished.emit(1)  # the rest of the dialog is the system's
    assert file.read_bytes().startswith(b"%PDF")
    dialog.reject()


def test_the_real_set_up_makes_a_desk_that_opens_again(qtbot, work, tmp_path):
    answers = Answers("Miriam", "Albrecht", "miriam", ("fm",), "Ü25", "Mitte", "HH", PASSWORD)
    today = date(2026, 3, 2)
    code, entered = work.call(lambda: entering.set_up(tmp_path / "desk", answers, today))
    assert code.count("-") >= 3
    assert entered.me.team == "Ü25"
    work.call(entering.leave)
    again = work.call(lambda: entering.enter(tmp_path / "desk", "miriam", PASSWORD, today))
    assert again.me == entered.me
    work.call(entering.leave)


def test_enter_goes_on_at_once(qtbot, wizard):
    following = wizard.button(QWizard.WizardButton.NextButton)
    qtbot.waitUntil(lambda: wizard.focusWidget() is following)
