"""Where labels of the network map stand."""

from PySide6.QtCore import QPointF, QSizeF

from fm_desktop.ui.surroundings.drawing import MIDDLE, top_of_label

SIZE = QSizeF(80, 34)


def test_a_label_stands_below_its_node():
    assert top_of_label(QPointF(100, 20), SIZE, QPointF(100, 200)) > 20


def test_a_label_stands_above_where_the_dot_of_the_client_would_lie_over_it():
    top = top_of_label(QPointF(100, 60), SIZE, QPointF(100, 100))
    assert top + SIZE.height() < 60


def test_beside_the_dot_it_stays_below():
    assert top_of_label(QPointF(100 + 40 + MIDDLE + 1, 80), SIZE, QPointF(100, 100)) > 80
