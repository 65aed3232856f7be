"""What stands in place of the table where there is nothing to show, and what to do then."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.empty_state import EmptyState
from fm_desktop.ui.widgets.hairline import Hairline
from fm_desktop.ui.widgets.labels import label

Deed = Callable[[], object]


def no_case_yet(read_in: Deed, add: Deed, demo: Deed) -> EmptyState:
    """Return what an empty file says: read in the list, add by hand, or look around first."""
    made = EmptyState(
        "users-round",
        QCoreApplication.translate("empty", "No cases yet"),
        QCoreApplication.translate(
            "empty",
            "The quickest way is your caseload list as a spreadsheet (XLSX, ODS or CSV). "
            "Before it is read in you see which column goes where.",
        ),
        (
            button(
                "read_in_list",
                QCoreApplication.translate("empty", "Read in caseload list …"),
                read_in,
                look="primary",
            ),
            button("add_by_hand", QCoreApplication.translate("empty", "Add a case by hand"), add),
        ),
    )
    made.column.addSpacing(16)
    made.column.addWidget(Hairline())
    made.column.addSpacing(8)
    made.column.addWidget(label(QCoreApplication.translate("empty", "Just looking around?"), strong=True))
    link = button(
        "open_demo",
        QCoreApplication.translate("empty", "Open example data in a file of their own"),
        demo,
        look="link",
    )
    made.column.addWidget(link)
    return made


def nothing_fits(clear: Deed) -> EmptyState:
    """Return what stands where filters leave nothing."""
    return EmptyState(
        "search",
        QCoreApplication.translate("empty", "No case fits"),
        QCoreApplication.translate(
            "empty", "No case has all that the filters ask for. Take them back, or look in another view."
        ),
        (
            button(
                "clear_filters",
                QCoreApplication.translate("empty", "Take back filters"),
                clear,
                look="primary",
            ),
        ),
    )


def nothing_here(show_all: Deed) -> EmptyState:
    """Return what stands where a view is empty although there are cases."""
    return EmptyState(
        "users-round",
        QCoreApplication.translate("empty", "Nothing in this view"),
        QCoreApplication.translate("empty", "There are cases in this file, but none belongs in this view."),
        (
            button(
                "show_all", QCoreApplication.translate("empty", "Show all cases"), show_all, look="primary"
            ),
        ),
    )
