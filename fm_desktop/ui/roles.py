"""The roles our models answer beside Qt's own."""

from PySide6.QtCore import Qt

ROW_ID_ROLE = Qt.ItemDataRole.UserRole + 1
"""The id of the record a row stands for; selection survives a reload by it."""
SORT_ROLE = Qt.ItemDataRole.UserRole + 2
"""The value a column sorts by."""
RECORD_ROLE = Qt.ItemDataRole.UserRole + 3
"""The whole row as the query returned it."""
