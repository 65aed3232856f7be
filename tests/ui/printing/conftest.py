"""Plans to print: short ones, long ones, with names of several scripts."""

from datetime import date

import pytest

from fm_desktop.domain.plan import Paper, PlanGoal, PlanStep
from fm_desktop.ui.printing.plan_paper import PlanSheet
from fm_desktop.ui.printing.plan_words import client_side, office_side

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
        paper = Paper(goals, tuple(client_side()), tuple(office_side()))
        day = date(2026, 3, 2)
        return PlanSheet(
            "Jobcenter Musterstadt", client, "123A456204", "Miriam Albrecht", 2, day, False, paper
        )

    return make
