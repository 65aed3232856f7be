"""Reading in a list by the wizard, with real keys and a real encrypted file."""

from datetime import date
from functools import partial

import openpyxl
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QWizard

from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.setup import Founder, set_up
from fm_desktop.preferences import Preferences
from fm_desktop.storage.queries.caseload import LineFilter, count_lines
from fm_desktop.storage.queries.clarification import undecided_clarifications
from fm_desktop.ui.desk import Desk, Me
from fm_desktop.ui.wizards.import_wizard import ImportWizard
from fm_desktop.vault.key_derivation import Cost

TODAY = date(2026, 3, 2)
HEAD = "Kundennummer;Nachname;Vorname;Wurde geboren;Hauptbetreuung ab;Lieblingsfarbe\n"
ROWS = (
    "123A456001;Ährenfeld;Zoë;1.2.1980;1.9.2025;blau\n"
    "123A456002;Wójtowicki;Éloïse;31.2.1975;1.2.2026;rot\n"
    "123A456003;Öztürkmen;Ayşegül;3.4.1990;1.2.2026;grün\n"
)
PASSWORD = "ein langes passwort"


@pytest.fixture
def empty_desk(work, tmp_path):
    folder = tmp_path / "data"
    set_up(
        folder,
        Founder("ma", "Albrecht", "Miriam", ("fm", "admin")),
        PASSWORD,
        cost=Cost(64, 1, 1),
        today=TODAY,
    )
    author = work.call(lambda: open_desk(folder, "ma", PASSWORD, today=TODAY))
    yield Desk(work, Me(author.person_id, author.name, author.roles), Preferences(), lambda: TODAY, author)
    work.call(close_desk)


@pytest.fixture
def listed(tmp_path):
    file = tmp_path / "liste.csv"
    file.write_text(HEAD + ROWS, "utf-8")
    return file


@pytest.fixture
def wizard(qtbot, empty_desk):
    made = ImportWizard(empty_desk)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # the test ends it
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


def on_page(wizard, page):
    return lambda: wizard.currentPage() is page


def press(qtbot, wizard, which, until):
    """Press a button of the wizard by key and wait until something holds."""
    button = wizard.button(which)
    qtbot.waitUntil(button.isEnabled)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(until)


def press_next(qtbot, wizard, page):
    press(qtbot, wizard, QWizard.WizardButton.NextButton, on_page(wizard, page))


def choose(qtbot, wizard, file):
    qtbot.keyClicks(wizard.file_page.findChild(object, "list_file"), str(file))
    press_next(qtbot, wizard, wizard.columns_page)


def read_birth_dates(qtbot, wizard):
    """Assign the column nobody recognised, by key."""
    column = wizard.columns_page.findChild(QComboBox, "column_3")
    assert column.currentData() is None
    qtbot.keyClicks(column, "Geburtsdatum")
    column.activated.emit(column.currentIndex())
    assert column.currentData() == "birth_date"


def test_case_managers_nobody_knows_lead_to_the_people(qtbot, wizard, empty_desk, tmp_path):
    file = tmp_path / "liste.csv"
    head = "Kundennummer;Nachname;Vorname;Hauptbetreuung ab;Fallmanager\n"
    file.write_text(f"{head}123A456001;Lang;Petra;1.9.2025;Nolte, Jonas\n", "utf-8")
    choose(qtbot, wizard, file)
    press_next(qtbot, wizard, wizard.check_page)
    press(qtbot, wizard, QWizard.WizardButton.CommitButton, on_page(wizard, wizard.run_page))
    unknown = wizard.run_page.unknown
    qtbot.waitUntil(unknown.isVisible)
    assert "Nolte, Jonas" in unknown._words.text()
    unknown.assign.setFocus()
    qtbot.keyClick(unknown.assign, Qt.Key.Key_Space)
    people = opened(qtbot, "people_dialog")
    qtbot.waitUntil(people.names.hasFocus)
    qtbot.keyClick(people.names, Qt.Key.Key_Return)
    form = opened(qtbot, "person_dialog")
    qtbot.keyPress(form.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(unknown.isHidden)
    people.accept()


def opened(qtbot, name):
    """Wait for a dialog and return it."""

    def found():
        windows = [each for each in QApplication.topLevelWidgets() if each.objectName() == name]
        return [each for each in windows if each.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    window = found()[0]
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def lines(desk):
    return desk.work.call(partial(count_lines, LineFilter(), TODAY))


def test_a_list_goes_in_from_file_to_plain_list(qtbot, wizard, empty_desk, listed):
    choose(qtbot, wizard, listed)
    read_birth_dates(qtbot, wizard)
    press_next(qtbot, wizard, wizard.check_page)
    qtbot.waitUntil(wizard.check_page.isComplete)
    assert lines(empty_desk) == 0
    report = wizard.draft.checked
    assert (report.created, report.rejected_rows) == (2, 1)
    assert report.ignored_columns == ("Lieblingsfarbe",)
    press(qtbot, wizard, QWizard.WizardButton.CommitButton, on_page(wizard, wizard.run_page))
    qtbot.waitUntil(wizard.run_page.isComplete)
    assert lines(empty_desk) == 2
    qtbot.waitUntil(lambda: bool(wizard.run_page.undecided))
    press_next(qtbot, wizard, wizard.decisions_page)
    press_next(qtbot, wizard, wizard.plain_list_page)
    assert empty_desk.work.call(partial(undecided_clarifications, TODAY)) == []
    press(qtbot, wizard, QWizard.WizardButton.FinishButton, lambda: not wizard.isVisible())
    assert listed.exists()


def test_the_plain_list_is_deleted_when_that_is_chosen(qtbot, wizard, empty_desk, listed):
    choose(qtbot, wizard, listed)
    press_next(qtbot, wizard, wizard.check_page)
    press(qtbot, wizard, QWizard.WizardButton.CommitButton, on_page(wizard, wizard.run_page))
    qtbot.waitUntil(lambda: bool(wizard.run_page.undecided))
    press_next(qtbot, wizard, wizard.decisions_page)
    press_next(qtbot, wizard, wizard.plain_list_page)
    delete = wizard.plain_list_page.findChild(object, "delete_list")
    delete.setFocus()
    qtbot.keyClick(delete, Qt.Key.Key_Space)
    press(qtbot, wizard, QWizard.WizardButton.FinishButton, lambda: not wizard.isVisible())
    assert not listed.exists()


def test_a_field_is_read_from_one_column_only(qtbot, wizard, listed):
    choose(qtbot, wizard, listed)
    colour, name = (wizard.columns_page.findChild(QComboBox, f"column_{n}") for n in (5, 1))
    colour.setCurrentIndex(colour.findData("family_name"))
    colour.activated.emit(colour.currentIndex())
    assert name.currentData() is None
    assert wizard.columns_page.isComplete()
    colour.setCurrentIndex(0)
    colour.activated.emit(0)
    assert not wizard.columns_page.isComplete()


def test_a_file_that_is_no_list_is_said_at_the_field(qtbot, wizard, tmp_path):
    qtbot.keyClicks(wizard.file_page.findChild(object, "list_file"), str(tmp_path / "nichts.xlsx"))
    button = wizard.button(QWizard.WizardButton.NextButton)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: wizard.file_page._error.text() != "")
    assert "nichts.xlsx" in wizard.file_page._error.text()
    assert wizard.currentPage() is wizard.file_page


def test_a_list_dropped_on_the_page_is_taken(qtbot, wizard, listed):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(listed))])
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    wizard.file_page.dropEvent(event)
    press_next(qtbot, wizard, wizard.columns_page)


def test_stopping_on_the_way_stores_nothing(qtbot, wizard, empty_desk, tmp_path):
    rows = "".join(f"123A{n:06};Ährenfeld;Zoë {n};1.2.1980;1.2.2026;blau\n" for n in range(3000))
    file = tmp_path / "lang.csv"
    file.write_text(HEAD + rows, "utf-8")
    choose(qtbot, wizard, file)
    press_next(qtbot, wizard, wizard.check_page)
    qtbot.waitUntil(wizard.check_page.isComplete, timeout=20_000)
    press(qtbot, wizard, QWizard.WizardButton.CommitButton, on_page(wizard, wizard.run_page))
    stop = wizard.run_page.findChild(object, "stop_import")
    qtbot.waitUntil(lambda: wizard.run_page._bar.value() > 0, timeout=20_000)
    stop.setFocus()
    qtbot.keyClick(stop, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: not wizard.run_page.is_running())
    assert lines(empty_desk) == 0
    assert not wizard.run_page.isComplete()


def test_the_rejected_rows_can_be_saved_as_a_spreadsheet(qtbot, wizard, listed, tmp_path):
    choose(qtbot, wizard, listed)
    read_birth_dates(qtbot, wizard)
    press_next(qtbot, wizard, wizard.check_page)
    qtbot.waitUntil(wizard.check_page.isComplete)
    target = tmp_path / "abgewiesen.xlsx"
    wizard.check_page.save_problems(target)
    qtbot.waitUntil(target.exists)
    sheet = openpyxl.load_workbook(target).active
    assert any("31.2.1975" in map(str, row) for row in sheet.iter_rows(values_only=True))
