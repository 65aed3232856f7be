"""What every test stands on: no display, one language, nobody's real folders, the same examples each time."""

import os
from itertools import count
from pathlib import Path

import pytest

# Before Qt is imported anywhere: it reads these once.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for variable in ("LC_ALL", "LANG"):
    os.environ[variable] = "C.UTF-8"
for variable in ("LANGUAGE", "FM_PASSWORD", "QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME"):
    os.environ.pop(variable, None)

HOMES = count()
FOLDERS = {
    "HOME": "",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_CACHE_HOME": ".cache",
    "XDG_STATE_HOME": ".local/state",
    "USERPROFILE": "",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
}


def pytest_configure() -> None:
    """Give hypothesis modest numbers; `HYPOTHESIS_PROFILE=thorough` looks longer."""
    from hypothesis import HealthCheck, settings  # inside: pytest rewrites its plugins' asserts first

    slow_is_fine = [HealthCheck.too_slow, HealthCheck.data_too_large]
    settings.register_profile("house", max_examples=60, deadline=None, suppress_health_check=slow_is_fine)
    settings.register_profile("ci", settings.get_profile("house"), derandomize=True, database=None)
    settings.register_profile("thorough", settings.get_profile("house"), max_examples=2000)
    chosen = "ci" if os.environ.get("CI") else "house"
    settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", chosen))


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep the folders of whoever runs the tests out of them: each test has an empty home of its own."""
    folder = tmp_path_factory.getbasetemp() / f"home-{next(HOMES)}"
    folder.mkdir()
    for variable, name in FOLDERS.items():
        monkeypatch.setenv(variable, str(folder / name))
    return folder
