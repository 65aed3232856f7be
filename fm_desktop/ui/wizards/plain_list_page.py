"""What becomes of the plain list: it lies unencrypted where it lay before."""

from PySide6.QtWidgets import QRadioButton, QWidget

from fm_desktop.ui.desk import Desk
from fm_desktop.ui.guided import GuidedPage
from fm_desktop.ui.widgets.inline_error import InlineError
from fm_desktop.ui.widgets.labels import label
from fm_desktop.ui.wizards.import_draft import ImportDraft
from fm_desktop.ui.wizards.unknown_managers import UnknownManagers


class PlainListPage(GuidedPage):
    """Keep it or delete it; the program keeps no copy either way."""

    def __init__(self, desk: Desk, draft: ImportDraft, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.step = self.tr("Plain list")
        self.heading.setText(self.tr("What shall become of the plain list?"))
        self.about.setText(
            self.tr(
                "The caseload is now in the encrypted file. The list itself is not encrypted: "
                "whoever gets hold of it can read it."
            )
        )
        self.about.show()
        self._draft = draft
        self._keep = QRadioButton(self.tr("&Keep it where it is"))
        self._keep.setObjectName("keep_list")
        self._delete = QRadioButton(self.tr("&Delete it now"))
        self._delete.setObjectName("delete_list")
        self._keep.setChecked(True)
        self._file = label(muted=True, wrap=True)
        self._error = InlineError(self._delete)
        for each in (self._file, self._keep, self._delete):
            self.column.addWidget(each)
            self.column.addSpacing(8)
        self.column.addWidget(
            label(
                self.tr(
                    "Deleting cannot be undone here. Copies elsewhere, such as on a network drive, in a mail "
                    "or in a backup, are not found by the program."
                ),
                size="small",
                muted=True,
                wrap=True,
            )
        )
        self.column.addWidget(self._error)
        self.unknown = UnknownManagers(desk)
        self.column.addWidget(self.unknown)
        self.finish()

    def initializePage(self) -> None:
        """Say which file is meant, and advise against deleting what could not all be read."""
        self._file.setText(str(self._draft.file))
        self.unknown.look()
        report = self._draft.report
        if report is not None and report.rejected:
            self._keep.setChecked(True)

    def validatePage(self) -> bool:
        """Delete the list if that was chosen."""
        if not self._delete.isChecked() or self._draft.file is None:
            return True
        try:
            self._draft.file.unlink(missing_ok=True)
        except OSError:
            self._error.say(
                self.tr("The list could not be deleted. Close it in other programs, or keep it for now.")
            )
            return False
        return True
