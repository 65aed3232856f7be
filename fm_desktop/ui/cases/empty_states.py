"""What stands in place of the table where there is nothing to show, and what to do then."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.empty_state import EmptyState
from fm_desktop.ui.widgets.hairline import Hairline
from fm_desktop.ui.widgets.labels import label

Deed = Callable[[], object]


def no_case_yet(read_in: Deed, add: Deed, demo: Deed | None) -> EmptyState:
    """Return what an empty file says: read in the list, add by hand, or look around first."""
    tr = QCoreApplication.translate
    made = EmptyState(
        "users-round",
        tr("empty", "No cases yet"),
        tr(
            "empty",
            "The quickest way is your caseload list as a spreadsheet (XLSX, ODS or CSV). "
            "Before it is read in you see which column goes where.",
        ),
        (
            button("read_in_list", tr("empty", "Read in caseload list …"), read_in, look="primary"),
            button("add_by_hand", tr("empty", "Add a case by hand"), add),
        ),
    )
    if demo is not None:
        made.column.addSpacing(16)
        made.column.addWidget(Hairline())
        made.column.addSpacing(8)
        made.column.addWidget(label(tr("empty", "Just looking around?"), strong=True))
        link = button("open_demo", tr("empty", "Open example data in a file of their own"), demo, look="link")
        made.column.addWidget(link)
    return made


def nothing_fits(clear: Deed) -> EmptyState:
    """Return what stands where filters leave nothing."""
    tr = QCoreApplication.translate
    return EmptyState(
        "search",
        tr("empty", "No case fits"),
        tr("empty", "No case has all that the filters ask for. Take them back, or look in another view."),
        (button("clear_filters", tr("empty", "Take back filters"), clear, look="primary"),),
    )


def nothing_here(show_all: Deed) -> EmptyState:
    """Return what stands where a view is empty although there are cases."""
    tr = QCoreApplication.translate
    return EmptyState(
        "users-round",
        tr("empty", "Nothing in this view"),
        tr("empty", "There are cases in this file, but none belongs in this view."),
        (button("show_all", tr("empty", "Show all cases"), show_all, look="primary"),),
    )
