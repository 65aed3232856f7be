"""What needs and strategies are called: the catalogue's words, or the ones somebody chose."""

from fm_desktop.storage.queries.catalogues import catalogues


class PlanWords:
    """Turns the keys of needs and strategies into words; own words are words already."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._known = catalogues(("needs", "strategies"))

    def need(self, need: str) -> str:
        """Return what a need for action is called."""
        return self._known["needs"].text(need, self._language)

    def strategy(self, strategy: str) -> str:
        """Return what a strategy is called."""
        return self._known["strategies"].text(strategy, self._language)

    def strategies(self) -> list[tuple[str, str, str]]:
        """Return the strategies on offer: key, the area of life each belongs to, and its words."""
        return [(each.key, each.parent, each.text(self._language)) for each in self._known["strategies"]]
