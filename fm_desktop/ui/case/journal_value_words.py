"""What keys are called that the journal tells and no list of the office says: kinds, formats, outcomes."""

from functools import cache

from PySide6.QtCore import QCoreApplication


@cache
def values(language: str) -> dict[str, str]:
    """Return the words of keys in a language, by field and key."""
    return {
        "kind consultation": QCoreApplication.translate("notes", "Consultation note"),
        "kind standing": QCoreApplication.translate("notes", "Standing note"),
        "kind free": QCoreApplication.translate("journal", "any text"),
        "kind takeover": QCoreApplication.translate("verbis", "Takeover note"),
        "kind review": QCoreApplication.translate("verbis", "Continuation review"),
        "kind end": QCoreApplication.translate("verbis", "Ending"),
        "kind note": QCoreApplication.translate("verbis", "Note"),
        "format office": QCoreApplication.translate("formats of talks", "Office"),
        "format visit": QCoreApplication.translate("formats of talks", "Visit"),
        "format walk": QCoreApplication.translate("formats of talks", "Walk and talk"),
        "format phone": QCoreApplication.translate("formats of talks", "Telephone"),
        "format video": QCoreApplication.translate("formats of talks", "Video"),
        "format unknown": QCoreApplication.translate("formats of talks", "Format not known"),
        "outcome held": QCoreApplication.translate("journal", "took place"),
        "outcome missed": QCoreApplication.translate("timeline", "Did not come"),
        "outcome not_reached": QCoreApplication.translate("timeline", "Not reached"),
        "outcome call": QCoreApplication.translate("timeline", "Short call"),
        "kind person": QCoreApplication.translate("network map", "Person"),
        "kind agency": QCoreApplication.translate("network map", "Agency"),
        "kind partner": QCoreApplication.translate("network map", "Partner"),
        "strength 1": QCoreApplication.translate("network map", "loose"),
        "strength 2": QCoreApplication.translate("network map", "medium"),
        "strength 3": QCoreApplication.translate("network map", "close"),
        "quality good": QCoreApplication.translate("network map", "good"),
        "quality mixed": QCoreApplication.translate("network map", "mixed"),
        "quality strained": QCoreApplication.translate("network map", "strained"),
        "quality broken": QCoreApplication.translate("network map", "broken off"),
        "kind officer": QCoreApplication.translate("journal", "with placement"),
        "kind peers": QCoreApplication.translate("journal", "among peers"),
        "kind lead": QCoreApplication.translate("journal", "decided by the team lead"),
        "kind expert_report": QCoreApplication.translate("journal", "expert report under way"),
        "kind pension": QCoreApplication.translate("journal", "pension asked for"),
        "kind rehabilitation": QCoreApplication.translate("journal", "rehabilitation"),
        "kind training_wish": QCoreApplication.translate("journal", "wishes to be trained"),
        "interval_unit days": QCoreApplication.translate("journal", "days"),
        "interval_unit weeks": QCoreApplication.translate("journal", "weeks"),
        "interval_unit months": QCoreApplication.translate("journal", "months"),
        "who client": QCoreApplication.translate("journal", "the client"),
        "who manager": QCoreApplication.translate("journal", "the case manager"),
        "who partner": QCoreApplication.translate("journal", "a partner"),
        "status open": QCoreApplication.translate("journal", "open"),
        "status done": QCoreApplication.translate("journal", "done"),
        "status reached": QCoreApplication.translate("journal", "reached"),
        "status partly": QCoreApplication.translate("journal", "partly"),
        "status dropped": QCoreApplication.translate("journal", "dropped"),
        "status planned": QCoreApplication.translate("journal", "planned"),
        "status held": QCoreApplication.translate("journal", "took place"),
        "status missed": QCoreApplication.translate("timeline", "Did not come"),
        "status moved": QCoreApplication.translate("journal", "moved"),
        "status cancelled": QCoreApplication.translate("journal", "cancelled"),
    }
