"""Who of the office can open the file, as the signed membership says it."""

from PySide6.QtCore import QCoreApplication

from fm_desktop.storage.queries.people import PersonRow
from fm_desktop.vault.author import Author
from fm_desktop.vault.membership import Member


def member_of(author: Author | None, row: PersonRow | None) -> Member | None:
    """Return the member a person is, be it that they hold a code only; nothing where they cannot enter."""
    if author is None or row is None:
        return None
    return next((each for each in (*author.members, *author.waiting) if each.person_id == row.id), None)


def access_words(author: Author | None, row: PersonRow) -> str:
    """Return whether somebody can open the file, in a word."""
    member = member_of(author, row)
    if member is not None:
        return (
            QCoreApplication.translate("access", "yes")
            if member.has_entered
            else QCoreApplication.translate("access", "code handed out")
        )
    if row.left_on is not None:
        return QCoreApplication.translate("access", "removed")
    return QCoreApplication.translate("access", "only named")
