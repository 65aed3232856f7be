"""Makes what is encrypted as long as the next whole KiB, so that its length tells little."""

STEP = 1024
LENGTH_BYTES = 8


def padded(content: bytes) -> bytes:
    """Return the content behind its length, filled up to a whole KiB."""
    said = len(content).to_bytes(LENGTH_BYTES, "big") + content
    return said + bytes(-len(said) % STEP)


def unpadded(filled: bytes) -> bytes:
    """Return the content alone; ValueError where it is none of ours."""
    length = int.from_bytes(filled[:LENGTH_BYTES], "big")
    if len(filled) < LENGTH_BYTES or length > len(filled) - LENGTH_BYTES:
        raise ValueError("This was not filled up by us.")
    return filled[LENGTH_BYTES : LENGTH_BYTES + length]
