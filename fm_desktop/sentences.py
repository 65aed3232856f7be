"""The sentences for errors and problems, outside Qt, so that the command line speaks as the window does."""

from functools import cache

from fm_desktop.resources import resource


@cache
def sentences(language: str) -> dict[str, str]:
    """Return every sentence of a language by its key; German where a language is unknown."""
    import tomllib  # inside: 5 ms, and a start has nothing to say

    name = language if language in ("de", "en") else "de"
    return tomllib.loads(resource(f"sentences/{name}.toml").read_text("utf-8"))


def sentence(key: str, language: str = "de", **details: object) -> str:
    """Return the sentence of a key with its details filled in."""
    return sentences(language)[key].format(**details)
