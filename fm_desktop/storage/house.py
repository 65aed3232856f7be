"""The office's own rules, and the stamp that says under which rules the lists were written."""

from pathlib import Path

from fm_desktop import __version__
from fm_desktop.directives import mark_of_editions
from fm_desktop.domain.deadlines import HouseRules
from fm_desktop.storage.kept import until_written
from fm_desktop.storage.models import Office
from fm_desktop.storage.raw_rows import rows

TEXTS = 1
"""One more whenever `written` takes texts from elsewhere: then all of them are gathered anew."""

DUTIES = 1
"""One more whenever people owe something new themselves: then all of it is written anew."""


@until_written
def house_rules() -> HouseRules:
    """Return what the office has set; a file without an office has what everybody begins with."""
    query = Office.select(Office.land, Office.verbis_days, Office.retention_years, Office.soon_days)
    return next((HouseRules(*row) for row in rows(query)), HouseRules())


def stamp(house: HouseRules) -> str:
    """Return what due dates rest on beside the facts: program, directive, Land, house rules, holidays.

    Of what is searched it says from where it is taken.
    What is soon is not part of it: it is asked for when the lists are read.
    """
    return (
        f"program {__version__}; directive {mark_of_editions()}; land {house.land}; "
        f"verbis {house.verbis_days}; retention {house.retention_years}; holidays {_version_of_holidays()}; "
        f"texts {TEXTS}; duties {DUTIES}"
    )


def _version_of_holidays() -> str:
    """Return the version of the installed holidays from the name of its folder.

    Asking importlib.metadata costs 20 ms of the start, importing the package 100; both are the last resort.
    """
    from importlib.util import find_spec

    spec = find_spec("holidays")
    if spec is not None and spec.origin is not None:
        folder = Path(spec.origin).parent.parent
        for found in folder.glob("holidays-*.dist-info"):
            return found.name.removeprefix("holidays-").removesuffix(".dist-info")
    from importlib.metadata import version

    return version("holidays")
