"""In which encoding a text file was written."""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE

_SAMPLE = 4096
_UNREADABLE = "\ufffd"
_IN_UTF8 = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")


def decoded(data: bytes) -> tuple[str, str]:
    """Return a text and the encoding it was in: what its first bytes say, UTF-8, or else Windows-1252.

    What cannot be read becomes U+FFFD, so that one damaged byte spoils one cell and not the file.
    """
    encoding = _encoding(data)
    return data.decode(encoding, "replace"), encoding


def _encoding(data: bytes) -> str:
    if data.startswith(BOM_UTF8):
        return "utf-8-sig"
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return "utf-16"
    return _utf16_without_mark(data[:_SAMPLE]) or ("utf-8" if _is_utf8(data) else "cp1252")


def _utf16_without_mark(sample: bytes) -> str | None:
    """Return the UTF-16 whose empty half shows in a text that is mostly Latin."""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    if odd > len(sample) / 4 and odd > 4 * even:
        return "utf-16-le"
    if even > len(sample) / 4 and even > 4 * odd:
        return "utf-16-be"
    return None


def _is_utf8(data: bytes) -> bool:
    """Tell whether a text is UTF-8, be it with some damaged places.

    The sequences of UTF-8 hardly ever occur in German text of another encoding.
    """
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        good = len(_IN_UTF8.findall(data))
        damaged = data.decode("utf-8", "replace").count(_UNREADABLE)
        return good > damaged
    return True
