"""Windows about access, found by their names."""

import pytest
from PySide6.QtWidgets import QApplication, QWidget


@pytest.fixture
def window(qtbot):
    """Return a window for dialogs to stand before."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def found(qtbot):
    """Return what waits for a window with a name and returns it, in front."""

    def visible(name):
        return [
            each for each in QApplication.topLevelWidgets() if each.isVisible() and each.objectName() == name
        ]

    def wait(name):
        qtbot.waitUntil(lambda: bool(visible(name)), timeout=20_000)
        made = visible(name)[0]
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        return made

    return wait
