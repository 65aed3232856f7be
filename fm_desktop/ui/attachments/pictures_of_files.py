"""Pictures and pages of attached files, drawn only where their size can be borne."""

from threading import Lock
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader

from fm_desktop.errors import UserError

MOST_PIXELS = 40_000_000
MOST_MEGABYTES = 256
SIDE = 12_000
"""The longest side of a page as it is drawn."""
DOTS = 96 / 72
"""How many dots of the screen a point of a page takes at its own size."""


def picture_of(content: bytes, name: str) -> QImage:
    """Return a picture; its size is asked for before anything of it is unpacked."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(MOST_MEGABYTES)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid():
        raise UserError("attachment_not_shown", name=name)
    if size.width() * size.height() > MOST_PIXELS:
        raise UserError("attachment_too_many_pixels", name=name)
    if (image := reader.read()).isNull():
        raise UserError("attachment_not_shown", name=name)
    return image


class PdfPages:
    """The pages of a PDF, each drawn when it is looked at; on any thread, one at a time."""

    def __init__(self, content: bytes, name: str) -> None:
        import pypdfium2  # inside: only whoever looks at a PDF pays for it

        self._at_work = Lock()
        self._name, self._fault = name, pypdfium2.PdfiumError
        try:
            self._document: Any = pypdfium2.PdfDocument(content)
            self.count = len(self._document)
            self._widths = [self._document.get_page_size(each)[0] for each in range(self.count)]
        except self._fault as error:
            raise UserError("attachment_not_shown", name=name) from error
        if not self.count:
            raise UserError("attachment_not_shown", name=name)

    def image(self, number: int, zoom: float) -> QImage:
        """Return a page, no larger than can be borne; number 0 is the first."""
        with self._at_work:
            return self._image(number, zoom)

    def _image(self, number: int, zoom: float) -> QImage:
        try:
            page = self._document[number]
            wide, high = page.get_size()
            scale = min(zoom * DOTS, SIDE / max(wide, high, 1), (MOST_PIXELS / max(wide * high, 1)) ** 0.5)
            drawn = page.render(scale=scale, rev_byteorder=True, may_draw_forms=False)
            rows, wide, high = bytes(drawn.buffer), drawn.width, drawn.height
            kinds = {3: QImage.Format.Format_RGB888, 4: QImage.Format.Format_RGBX8888}
            image = QImage(rows, wide, high, drawn.stride, kinds[drawn.n_channels]).copy()
            page.close()
        except (self._fault, ValueError, LookupError) as error:
            raise UserError("attachment_not_shown", name=self._name) from error
        return image

    def width(self, number: int) -> float:
        """Return how wide a page is at its own size."""
        return max(1.0, float(self._widths[number]) * DOTS)

    def close(self) -> None:
        """Let the document go, once the page is drawn that is on its way."""
        with self._at_work:
            self._document.close()
            self._document = []
