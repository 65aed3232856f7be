"""Every form there is, present and to come: what is entered comes back, and nothing else is left behind."""

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QRadioButton, QWidget

from fm_desktop.ui.case.case_dialogs import DIALOGS
from fm_desktop.ui.drafts import inputs
from fm_desktop.ui.drafts.inputs import inputs_of, values_of
from fm_desktop.ui.job_queue import Rank
from fm_desktop.ui.widgets.date_field import DateField


def settle(qtbot, desk):
    """Wait until every question the form has asked is answered."""
    for _ in range(3):
        desk.work.call(lambda: None, Rank.WRITE)
        qtbot.wait(1)


def forms_about(opened, subject):
    for form in sorted(DIALOGS):
        try:
            made = opened(form, subject)
        except TypeError:
            continue  # a correction needs to be told of what
        if hasattr(made, "draft"):  # what only makes a document keeps none
            yield form, made


def enter_something(dialog):
    for widget in list(inputs_of(dialog).values()):
        if isinstance(widget, DateField):
            widget.edit.setText("27.2.")
        elif hasattr(widget, "draft_value") or isinstance(widget, QRadioButton) or not widget.isEnabled():
            continue  # what a form allows to be chosen may depend on what is stored
        elif isinstance(widget, QLineEdit):
            widget.setText("some words" if widget.validator() is None else "12")
        elif isinstance(widget, QPlainTextEdit):
            widget.setPlainText("Wörter\nin Zeilen")
        elif isinstance(widget, QComboBox):
            widget.setCurrentIndex(widget.count() - 1)
        elif isinstance(widget, QAbstractButton):
            widget.setChecked(True)


def nameless(parent):
    for child in parent.children():
        if isinstance(child, QWidget) and not child.isWindow() and not child.property(inputs.NOT_KEPT):
            if not inputs._is_input(child):
                yield from nameless(child)
            elif not child.objectName() or child.objectName().startswith("qt_"):
                yield type(child).__name__


def entered_in(dialog):
    """Return what stands in a form, but for choices that a form takes back where they are not possible."""
    radios = {name for name, widget in inputs_of(dialog).items() if isinstance(widget, QRadioButton)}
    return {name: value for name, value in values_of(dialog).items() if name not in radios}


def test_what_is_entered_into_a_form_comes_back(qtbot, demo_desk, opened, drafts, subjects):
    wrong = {}
    for form, dialog in forms_about(opened, subjects[0]):
        settle(qtbot, demo_desk)
        enter_something(dialog)
        settle(qtbot, demo_desk)
        entered = entered_in(dialog)
        dialog.reject()
        again = opened(form, subjects[0])
        settle(qtbot, demo_desk)
        found = entered_in(again)
        wrong[form] = {name for name in entered if entered[name] != found.get(name)}
        again.draft.discard()
        again.reject()
    assert {form: names for form, names in wrong.items() if names} == {}
    assert len(wrong) > 30
    assert drafts() == []


def test_every_input_has_a_name_of_its_own_and_an_untouched_form_leaves_no_draft(
    qtbot, demo_desk, opened, drafts, subjects
):
    wrong = {}
    for form, dialog in forms_about(opened, subjects[0]):
        settle(qtbot, demo_desk)
        twice = [name for name in inputs_of(dialog) if "#" in name]
        without = list(nameless(dialog))
        if twice or without or dialog.draft.is_kept() or not dialog.draft_of().form:
            wrong[form] = (twice, without, dialog.draft.is_kept())
        dialog.reject()
    assert wrong == {}
    assert drafts() == []
