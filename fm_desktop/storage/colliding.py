"""Says in a sentence that another row stands in the way of a write."""

from collections.abc import Iterator
from contextlib import contextmanager

import peewee as pw

from fm_desktop.errors import UserError


@contextmanager
def collision_says(key: str) -> Iterator[None]:
    """Turn it into a refusal where what may be there once is there already, or is still needed."""
    try:
        yield
    except pw.IntegrityError as error:
        raise UserError(key) from error
