"""Puts people and agencies around two of the made-up clients, and accepts an outcome of one."""

from datetime import timedelta

from fm_desktop.demo.days import working_day
from fm_desktop.demo.writing import Desk, Run
from fm_desktop.domain.surroundings import Tie
from fm_desktop.storage.map_content import to_text
from fm_desktop.storage.models import MapSnapshot, MapTie, Outcome

AROUND = {
    "Yılmaz, Ayşe": (
        Tie("Elif", role="Schwester, wohnt im Haus", strength=3, since="immer"),
        Tie("Mehmet", role="früherer Ehemann, Vater der Kinder", strength=2, quality="strained"),
        Tie("Kita Sonnenhof", "agency", "Betreuung der Kinder", 2, since="August 2025"),
        Tie("Tagespflegebörse", "partner", "Plätze am Nachmittag", 2, since="Winter 2025"),
        Tie("Frau Berger", role="Nachbarin, hilft beim Deutsch", strength=2),
        Tie("Großküche am Markt", "agency", "Erprobung, Küchenhilfe", 1, "mixed"),
        Tie("Früherer Betrieb", "agency", "Kündigung im Streit", 1, "broken", "2019"),
    ),
}
"""Who is around a client, by the client's name."""
BEFORE = timedelta(days=120)
OUTCOME = "Zusage der Tagespflegebörse liegt vor, der Platz ist ab dem nächsten Monat frei."


def write_surroundings(desk: Desk, run: Run) -> None:
    """Write the map of a client as it is, and how it was some months ago."""
    ties = AROUND.get(run.sketch.name, ())
    if not ties or run.course.main_since is None:
        return
    of = {"client": run.client, "author": run.manager}
    for tie in ties:
        said = {name: value for name, value in tie._asdict().items() if name != "place"}
        run.batch.create(MapTie, **of, **said)
    day = max(run.course.main_since, working_day(desk.today - BEFORE))
    earlier = [tie for tie in ties if tie.name not in ("Tagespflegebörse", "Großküche am Markt")]
    run.batch.create(MapSnapshot, **of, day=day, remark="zu Beginn", content=to_text(earlier))
    reached = working_day(desk.today - timedelta(days=9))
    run.batch.create(
        Outcome, case=run.case, author=run.manager, criterion="progress", day=reached, proof=OUTCOME
    )
