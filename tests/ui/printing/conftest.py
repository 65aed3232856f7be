"""Plans to print: short ones, long ones, with names of several scripts."""

from datetime import date

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPdfWriter

from fm_desktop.domain.plan import PlanGoal, PlanStep
from fm_desktop.ui.printing.output import DOTS_PER_INCH
from fm_desktop.ui.printing.pages import whole_page
from fm_desktop.ui.printing.rows import Ink
from tests.ui.printing.papers import plan

LONG = (
    "Sie rufen bei drei Betrieben in der Nähe an. Fragen Sie nach Arbeitszeiten am Vormittag "
    "und nach dem Weg mit Bus und Bahn. Schreiben Sie die Antworten auf. "
)


def goal(number=1, longer=0):
    """Return a goal with three steps, the last of which may be very long."""
    return PlanGoal(
        f"Ziel Nummer {number}: Arbeit als Helferin in der Großküche",
        "Der Arbeitsvertrag ist unterschrieben.",
        date(2026, 6, 30),
        ("Schulden", "Kinderbetreuung"),
        "Bewerbungen begleiten",
        (
            PlanStep("Lebenslauf ergänzen", until=date(2026, 3, 13)),
            PlanStep("Träger anfragen", "manager", until=date(2026, 3, 4), status="done"),
            PlanStep(f"Beratung {LONG * longer}", "partner", "Diakonie Eimsbüttel", date(2026, 3, 18)),
        ),
    )


@pytest.fixture
def sheet():
    """Return what makes a paper of goals for a client of any name."""

    def make(*goals, client="Joy Okafor"):
        return plan(*goals, client=client)

    return make


@pytest.fixture
def ink():
    """Return what writes as a PDF file is written."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    whole_page(writer)
    yield Ink(writer)
    del writer
