"""Makes many files of one: bytes changed, cut and doubled, members of archives, values of JSON."""

import io
import json
import zipfile
from random import Random
from typing import Any

TOKENS = (
    *(b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\n", b"\r\n", b'"', b";", b",", b"\t", b"=cmd|' /C calc'!A1"),
    *(b"9" * 40, b"-1", b"1e308", b"NaN", b"0", b"31.02.2026", b"99.99.9999", b"../../../../etc/passwd"),
    *(b"<!DOCTYPE a [<!ENTITY a 'b'><!ENTITY c '&a;&a;&a;'>]>", b"&c;", b"{{ 7*7 }}", b"\\", b"%s%n"),
    *(b"A" * 3000, "ßẞİı\u202e\u0000".encode(), b"[" * 200, b"RRULE:FREQ=SECONDLY", b"COUNT=999999999"),
)
VALUES: tuple[Any, ...] = (
    *(None, True, 0, -1, 2**63, 1e308, "", "A" * 3000, "\u0000", [], {}, [[]], "0" * 32, "9999-12-31", "x"),
)


def mutated(seed: bytes, others: list[bytes], random: Random) -> bytes:
    """Return another file made of one, perhaps with parts of others."""
    if seed[:2] == b"PK" and random.random() < 0.6:
        return _archive(seed, random)
    if seed[:1] in b"{[" and random.random() < 0.6:
        return _json(seed, random)
    return _bytes(seed, others, random)


def _bytes(seed: bytes, others: list[bytes], random: Random) -> bytes:
    made = bytearray(seed)
    for _ in range(random.choice((1, 1, 2, 5, 20))):
        at = random.randrange(len(made) + 1)
        kind = random.randrange(6)
        if kind == 0 and made:
            made[min(at, len(made) - 1)] = random.randrange(256)
        elif kind == 1:
            made[at:at] = random.choice(TOKENS)
        elif kind == 2:
            del made[at : at + random.randrange(1, 60)]
        elif kind == 3:
            made[at:at] = made[at : at + random.randrange(1, 400)] * random.randrange(1, 4)
        elif kind == 4:
            other = random.choice(others)
            start = random.randrange(len(other) + 1)
            made[at:at] = other[start : start + random.randrange(1, 400)]
        else:
            del made[at:]
    return bytes(made)


def _archive(seed: bytes, random: Random) -> bytes:
    """Change one member of an archive and pack it anew, so that what is inside is met, too."""
    made = io.BytesIO()
    try:
        with (
            zipfile.ZipFile(io.BytesIO(seed)) as old,
            zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as new,
        ):
            chosen = random.choice(old.namelist())
            for name in old.namelist():
                content = old.read(name)
                if name == chosen:
                    content = _bytes(content, [content], random)
                    name = random.choice((name, name, name, "../" + name))
                new.writestr(name, content)
            if random.random() < 0.1:
                new.writestr("bomb", b"\0" * 50_000_000)
            new.comment = old.comment
    except (zipfile.BadZipFile, NotImplementedError, OSError, ValueError):
        return _bytes(seed, [seed], random)
    return made.getvalue()


def _json(seed: bytes, random: Random) -> bytes:
    try:
        said = json.loads(seed)
    except ValueError:
        return _bytes(seed, [seed], random)
    for _ in range(random.choice((1, 1, 2, 4))):
        _change(said, random)
    return json.dumps(said, ensure_ascii=False).encode("utf-8", "replace")


def _change(said: Any, random: Random) -> None:
    """Change one value somewhere below."""
    keys = list(said) if isinstance(said, dict) else list(range(len(said))) if isinstance(said, list) else []
    if not keys:
        return
    key = random.choice(keys)
    below = said[key]
    if isinstance(below, (dict, list)) and below and random.random() < 0.85:
        _change(below, random)
    elif random.random() < 0.15:
        del said[key]
    else:
        said[key] = random.choice(VALUES)
