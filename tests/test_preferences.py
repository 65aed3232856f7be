"""The settings of this computer survive a restart and bad files."""

import json

from fm_desktop.preferences import Preferences


def test_what_is_saved_is_loaded_again(tmp_path):
    file = tmp_path / "new" / "preferences.json"
    chosen = Preferences(language="en", lock_minutes=5)
    chosen.save(file)
    assert Preferences.load(file) == chosen
    assert [each.name for each in file.parent.iterdir()] == ["preferences.json"]


def test_a_missing_or_damaged_file_means_the_defaults(tmp_path):
    file = tmp_path / "preferences.json"
    assert Preferences.load(file) == Preferences()
    for damage in ("", "{", "[1]", "\x00"):
        file.write_text(damage)
        assert Preferences.load(file) == Preferences()


def test_unknown_settings_and_wrong_kinds_are_passed_over(tmp_path):
    file = tmp_path / "preferences.json"
    file.write_text(json.dumps({"language": "en", "lock_minutes": "soon", "colour": "pink"}))
    assert Preferences.load(file) == Preferences(language="en")
