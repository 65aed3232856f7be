"""What the system lacks, and the command that brings it."""

import sys

import pytest

import needs

DEBIAN = 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nNAME="Debian GNU/Linux"\nID=debian\n'
MINT = 'ID=linuxmint\nID_LIKE="ubuntu debian"\n'
FEDORA = "NAME=Fedora\nID=fedora\n"


@pytest.mark.parametrize(
    ("release", "expected"), [(DEBIAN, True), (MINT, True), (FEDORA, False), ("", False)]
)
def test_debian_and_its_children_are_known(release, expected):
    assert needs.is_debian(release) is expected


def test_the_command_can_be_typed_as_it_is_shown():
    assert needs.command_text(["libegl1", "fonts-inter"]) == (
        "sudo apt-get update && sudo apt-get install --yes --no-install-recommends libegl1 fonts-inter"
    )


def test_a_package_that_has_two_libraries_is_named_once():
    assert needs.debian_packages(["libgthread-2.0.so.0", "libglib-2.0.so.0", "libEGL.so.1"]) == [
        "libegl1",
        "libglib2.0-0",
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="libraries have these names on Linux")
def test_libraries_are_tried_not_guessed():
    assert needs.missing({"libc.so.6": "libc6", "libnobody-has-this.so.9": "libnobody"}) == [
        "libnobody-has-this.so.9"
    ]


def test_any_font_in_any_folder_will_do(tmp_path):
    folders = [str(tmp_path / "a"), str(tmp_path / "b")]
    assert not needs.has_font(folders)
    (tmp_path / "b" / "truetype").mkdir(parents=True)
    (tmp_path / "b" / "truetype" / "README").touch()
    assert not needs.has_font(folders)
    (tmp_path / "b" / "truetype" / "Inter.TTC").touch()
    assert needs.has_font(folders)


def test_the_look_wants_one_of_its_own_families(tmp_path):
    (tmp_path / "DejaVuSans.ttf").touch()
    assert not needs.has_font([str(tmp_path)], needs.LOOK)
    (tmp_path / "NotoSans-Regular.ttf").touch()
    assert needs.has_font([str(tmp_path)], needs.LOOK)


def test_this_python_can_make_environments():
    assert not needs.lacks_venv()
