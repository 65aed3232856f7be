"""The check of the journal: a button, how far it is, and in words what came out."""

from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from fm_desktop.casework.repair import mend
from fm_desktop.sentences import sentence
from fm_desktop.storage.findings import Finding
from fm_desktop.storage.verifying import Check, Verified
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.buttons import button
from fm_desktop.ui.widgets.labels import label

MOST_FINDINGS = 5


class CheckLine(QWidget):
    """Verifies in pieces: whoever works meanwhile is served in between, and no lock waits for its end."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._run = 0
        self.start = button("check_journal", self.tr("Check"), self.toggle, "", "check")
        self.bar = QProgressBar()
        self.bar.setObjectName("check_progress")
        self.bar.setAccessibleName(self.tr("Entries checked"))
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(160)
        self.words = label(muted=True, wrap=True)
        self.words.setObjectName("check_words")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.start)
        row.addWidget(self.bar)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.words)
        column.addLayout(row)
        self.bar.hide()
        about = self.tr("Every entry is signed and carries the trace of the one before.")
        self.words.setText(about)
        desk.leaving.connect(self.stop)

    @property
    def runs(self) -> bool:
        """Tell whether a check is on its way."""
        return not self.bar.isHidden()

    def toggle(self) -> None:
        """Begin the check, or stop it."""
        if self.runs:
            self.stop()
            self.words.setText(self.tr("The check was stopped."))
            return
        self._run += 1
        self.bar.setRange(0, 0)
        self.bar.show()
        self.start.setText(self.tr("Stop"))
        self._go_on(Check(self._desk.author), self._run)

    def stop(self) -> None:
        """Stop where it is; the next check begins anew."""
        self._run += 1
        self.bar.hide()
        self.start.setText(self.tr("Check"))

    def _go_on(self, check: Check, run: int) -> None:
        self._desk.work.read(self, check.go_on, partial(self._looked, check, run), self._failed)

    def _looked(self, check: Check, run: int, seen: Verified) -> None:
        if run != self._run:
            return
        self.bar.setRange(0, max(seen.total, 1))
        self.bar.setValue(seen.done)
        numbers = (QLocale().toString(seen.done), QLocale().toString(seen.total))
        words = self.tr("{done} of {total} entries checked …")
        self.words.setText(words.format(done=numbers[0], total=numbers[1]))
        if not seen.is_over:
            self._go_on(check, run)
            return
        self.stop()
        self.words.setText(self._result(seen))
        if not seen.findings:
            self._desk.work.create(self, partial(mend, self._desk.today()), self._mended, self._failed)

    def _mended(self, found: list[Finding]) -> None:
        """Say what was computed anew: lists and search follow from the rest."""
        if not found:
            return
        language = QLocale().name()[:2]
        told = [sentence(each.key, language, **each.details) for each in found[:MOST_FINDINGS]]
        self.words.setText("\n".join([sentence("check_mended", language), *told]))

    def _result(self, seen: Verified) -> str:
        if not seen.findings:
            return self.tr(
                "%n entry(s) checked: none was changed or is missing, and all data are as they were signed.",
                "",
                seen.done,
            )
        language, first = QLocale().name()[:2], seen.findings[:MOST_FINDINGS]
        told = [sentence(each.key, language, **each.details) for each in first]
        if len(seen.findings) > MOST_FINDINGS:
            told.append(self.tr("%n more fault(s)", "", len(seen.findings) - MOST_FINDINGS))
        return "\n".join([self.tr("The journal is not as it was written:"), *told])

    def _failed(self, error: BaseException) -> None:
        self.stop()
        self._desk.work.failed.emit(self, error)
