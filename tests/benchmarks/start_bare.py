"""A bare window of the same shape, a rail and a table of 75 × 9: when it was painted, how big it is."""

import sys
import time

from memory import peak
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QHBoxLayout, QListWidget, QMainWindow, QTableView, QWidget

ROWS, COLUMNS = 75, 9


class Table(QTableView):
    """Notes when it was first painted."""

    painted = 0.0

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.painted:
            self.painted = time.monotonic()
            QTimer.singleShot(300, tell)


def tell() -> None:
    print(table.painted - float(sys.argv[1]), table.painted - float(sys.argv[1]), peak())
    app.quit()


app = QApplication([])
app.setStyle("Fusion")
window, page = QMainWindow(), QWidget()
row = QHBoxLayout(page)
rail = QListWidget()
rail.setFixedWidth(208)
rail.addItems(["Heute", "Fälle", "Kalender"])
row.addWidget(rail)
model = QStandardItemModel(ROWS, COLUMNS)
for number in range(ROWS):
    for column in range(COLUMNS):
        model.setItem(number, column, QStandardItem(f"Zelle {number} {column}"))
table = Table()
table.setModel(model)
row.addWidget(table)
window.setCentralWidget(page)
window.resize(1440, 900)
window.show()
app.exec()
