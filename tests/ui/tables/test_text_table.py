from PySide6.QtCore import Qt

from fm_desktop.ui.tables.text_table import TextRow, TextTable, TextTableModel


def rows():
    return [TextRow(bytes([n]), (f"Zeile {n}", "heute"), f"Zeile {n}, heute", n, "today") for n in range(3)]


def test_the_model_keeps_qts_rules(qtmodeltester, qapp):
    model = TextTableModel(("Was", "Wann"), 1)
    model.set_rows(rows())
    qtmodeltester.check(model)


def test_both_headers_answer_every_role(qapp):
    model = TextTableModel(("Was", "Wann"))
    for orientation in Qt.Orientation:
        for section in (-1, 0, 1, 2, 99):
            for role in range(300):
                model.headerData(section, orientation, role)


def test_every_column_but_the_stretched_one_is_as_wide_as_its_texts(qtbot):
    table = TextTable("table", TextTableModel(("Was", "Wann"), 1), 0, 1)
    qtbot.addWidget(table)
    table.show_rows(rows())
    assert table.columnWidth(1) >= table.sizeHintForColumn(1)
    assert table.currentIndex().row() == 0
