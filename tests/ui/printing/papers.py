"""Plans and assessments to print: usual ones, wordy ones, as case managers write them."""

from dataclasses import replace
from datetime import date

from fm_desktop.domain.assessment import Points
from fm_desktop.domain.plan import Paper, PlanGoal, PlanStep
from fm_desktop.ui.printing.assessment_paper import AreaSeen, AssessmentSheet, NeedSeen
from fm_desktop.ui.printing.paper_head import Parties
from fm_desktop.ui.printing.plan_paper import PlanSheet
from fm_desktop.ui.printing.plan_words import client_side, office_side

GOALS = (
    "Sie arbeiten ab dem Sommer an vier Vormittagen in der Woche als Helferin in einer nahen Großküche",
    "Ihre Miete ist bezahlt, und mit dem Vermieter ist schriftlich geklärt, wie die Schulden getilgt werden",
    "Ihr Sohn hat einen Platz in der Kita, sodass Sie an fünf Tagen von acht bis dreizehn Uhr Zeit haben",
    "Sie sprechen so gut Deutsch, dass Sie am Telefon einen Termin vereinbaren und Fragen stellen können",
)
MORE = (
    " Wir gehen dabei in kleinen Schritten vor und sprechen alle vier Wochen darüber, was gelungen ist "
    "und was noch fehlt. Wenn etwas dazwischenkommt, sagen Sie es uns früh, damit wir gemeinsam nach "
    "einem anderen Weg suchen. Ihre Erfahrung aus der Gastronomie und Ihre Freude am Kochen helfen Ihnen "
    "dabei ebenso wie Ihre Familie."
)
SIGNS = (
    "Der Arbeitsvertrag ist unterschrieben und liegt uns vor.",
    "Die Vereinbarung mit dem Vermieter ist unterschrieben.",
    "Der Betreuungsvertrag der Kita ist da.",
    "Die Prüfung B1 ist bestanden.",
)
STEPS = (
    "Sie ergänzen Ihren Lebenslauf und bringen ihn zum nächsten Gespräch ausgedruckt mit.",
    "Wir fragen beim Träger nach einem freien Platz und rufen Sie noch am selben Tag an.",
    "Sie rufen bei drei Betrieben an und schreiben auf, was man Ihnen dort gesagt hat.",
)


def usual(number: int, steps: int = 2) -> PlanGoal:
    """Return a goal of about a hundred letters with steps of about eighty."""
    at = number % len(GOALS)
    return PlanGoal(
        GOALS[at],
        SIGNS[at],
        date(2026, 6, 30),
        ("Mietschulden", "Kinderbetreuung")[: 1 + at % 2],
        "Begleitung im Bewerbungsverfahren",
        tuple(_step(number + each) for each in range(steps)),
    )


def wordy(number: int) -> PlanGoal:
    """Return a goal of more than four hundred letters with three steps."""
    found = usual(number, 3)
    return replace(found, text=f"{found.text}.{MORE}", needs=("Mietschulden", "Kinderbetreuung"))


def _step(number: int) -> PlanStep:
    who, partner = (("client", ""), ("manager", ""), ("partner", "Diakonie Eimsbüttel"))[number % 3]
    status = "done" if number % 4 == 1 else "partly" if number % 7 == 3 else "open"
    return PlanStep(STEPS[number % 3], who, partner, date(2026, 3 + number % 3, 1 + number), status)


def plan(*goals: PlanGoal, client: str = "Joy Okafor") -> PlanSheet:
    """Return what makes a paper of goals for a client of any name."""
    parties = Parties("Jobcenter Musterstadt", client, "123A456204", "Miriam Albrecht")
    return PlanSheet(
        parties, 2, date(2026, 3, 2), False, Paper(goals, tuple(client_side()), tuple(office_side()))
    )


AREAS = (
    "Bildung und Beruf", "Arbeits- und Sozialverhalten", "Gesundheit", "Familie, Betreuung und Pflege",
    "Wohnen", "Geld und Schulden", "Soziales Umfeld", "Mobilität", "Sprache und Verständigung",
    "Recht und Aufenthalt", "Motivation und Zuversicht", "Tagesstruktur", "Sucht", "Psychische Belastung",
    "Ehrenamt im Stadtteil",
)  # fmt: skip
TRIED = "schon versucht: Beratung bei der Diakonie, drei Termine, danach Umzug"


def assessment(count: int, client: str = "Joy Okafor", *, wordy: bool = False) -> AssessmentSheet:
    """Return what makes a paper of so many areas, a fifth of them with words beside the numbers."""
    told = (TRIED * 3,) if wordy else (TRIED,)
    areas = tuple(
        AreaSeen(
            name,
            Points((at * 3) % 11, (at * 7 + 2) % 11),
            Points(None, None) if at % 4 == 3 else Points((at * 5) % 11, (at * 4 + 1) % 11),
            ("für die Arbeit: großes Gewicht", *told) if wordy or at % 5 == 0 else (),
        )
        for at, name in enumerate(AREAS[:count])
    )
    needs = (
        NeedSeen("Mietschulden", "Wohnen", "2024", entrenched=True),
        NeedSeen("Fehlende Kinderbetreuung am Vormittag", "Familie, Betreuung und Pflege"),
        NeedSeen("Deutsch für den Beruf", "Sprache und Verständigung", "seit der Ankunft"),
    )
    return AssessmentSheet(
        Parties("Jobcenter Musterstadt", client, "123A456204", "Miriam Albrecht"),
        date(2026, 3, 2),
        areas,
        needs[: max(1, count // 3)],
        "Wohnen, Geld und Schulden, Sprache und Verständigung",
        "Zuerst die Wohnung sichern, dann die Kita, danach Bewerbungen in der Küche.",
        "Integration innerhalb von zwölf Monaten wahrscheinlich",
        "Sie hat vier Jahre in der Gastronomie gearbeitet und möchte zurück.",
        "Entwicklungsprofil",
    )
