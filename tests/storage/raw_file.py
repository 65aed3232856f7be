"""Everything a person finds who holds the key of the data file and their own tools."""

import base64
import shutil
from collections.abc import Iterator
from pathlib import Path

import apsw

from fm_desktop.paths import DataFolder
from fm_desktop.vault.keyring import unlock


def data_key(folder: Path, login: str, password: str) -> bytes:
    """Return the key of the data file, as anybody gets it who can unlock the key file."""
    return unlock(DataFolder(folder).key_file, login, password).data_key


def in_the_clear(folder: Path, key: bytes, copy: Path) -> bytes:
    """Return every page of the data file without its encryption, free pages included."""
    shutil.copy(DataFolder(folder).database, copy)
    connection = _opened(copy, key)
    connection.pragma("journal_mode", "OFF")
    connection.pragma("rekey", "")
    connection.close()
    pages = copy.read_bytes()
    assert pages.startswith(b"SQLite format 3\0")
    return pages


def damage(folder: Path, key: bytes, name: str, *, kind: str = "leaf", share: float = 0.5) -> None:
    """Overwrite a page of a table or index in the middle of the data file; the share-th one of its kind."""
    path = DataFolder(folder).database
    connection = _opened(path, key)
    query = "SELECT pageno, pgsize FROM dbstat WHERE name = ? AND pagetype = ? ORDER BY pageno"
    found = connection.execute(query, (name, kind)).fetchall()
    connection.close()
    number, size = found[int(share * (len(found) - 1))]
    overwrite(path, (number - 1) * size + size // 2)


def overwrite(path: Path, at: int) -> None:
    """Overwrite some bytes of a file."""
    with path.open("r+b") as file:
        file.seek(at)
        file.write(bytes(64))


def values(folder: Path, key: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield every value of every table as bytes, with its table; those of full-text indexes, too."""
    connection = _opened(DataFolder(folder).database, key)
    tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    for (table,) in tables:
        for row in connection.execute(f'SELECT * FROM "{table}"'):
            for value in row:
                yield table, value if isinstance(value, bytes) else str(value).encode()
    connection.close()


def traces(content: bytes, secret: str) -> list[str]:
    """Return in which spellings something stands in some bytes."""
    plain = secret.encode()
    spellings = {
        "UTF-8": plain,
        "UTF-16": secret.encode("utf-16-le"),
        "JSON": secret.encode("ascii", "backslashreplace").replace(b"\\x", b"\\u00"),
        "folded": secret.casefold().encode(),
        "hexadecimal": plain.hex().encode(),
        **{f"base64 {start}": base64.b64encode(plain[start : start + 12]) for start in range(3)},
    }
    return sorted(name for name, spelled in spellings.items() if spelled in content)


def _opened(path: Path, key: bytes) -> apsw.Connection:
    connection = apsw.Connection(str(path))
    connection.pragma("cipher", "sqlcipher")
    connection.pragma("legacy", 4)
    connection.pragma("key", f"x'{key.hex()}'")
    return connection
