import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from keyring.errors import KeyringLocked, PasswordDeleteError

from fm_desktop.vault.keyring import create_keyring
from fm_desktop.vault.system_keyring import forget, keep, kept
from tests.vault.offices import CHEAP, KAYA, PASSWORD


class InMemory(KeyringBackend):
    """A keyring as a system has one."""

    priority = 5

    def __init__(self):
        super().__init__()
        self.held = {}

    def get_password(self, service, username):
        return self.held.get((service, username))

    def set_password(self, service, username, password):
        self.held[service, username] = password

    def delete_password(self, service, username):
        if self.held.pop((service, username), None) is None:
            raise PasswordDeleteError


class Locked(InMemory):
    """A keyring whose owner does not open it."""

    def get_password(self, service, username):
        raise KeyringLocked

    def set_password(self, service, username, password):
        raise KeyringLocked

    delete_password = get_password


class Plain(InMemory):
    """A keyring that is a file anybody can read."""

    priority = 0.5


@pytest.fixture
def system():
    """Let a test say which keyring the system has."""
    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


def test_a_password_is_kept_for_one_login_of_one_file(office, system, tmp_path):
    system(InMemory())
    assert kept("kaya", office.path) is None
    assert keep("kaya", office.path, PASSWORD) is True
    assert kept("KAYA", office.path) == PASSWORD
    assert kept("vogt", office.path) is None
    other = tmp_path / "other.keys"
    create_keyring(other, KAYA, PASSWORD, CHEAP)
    assert kept("kaya", other) is None


def test_a_key_file_may_be_moved(office, system):
    system(InMemory())
    keep("kaya", office.path, PASSWORD)
    assert kept("kaya", office.path.rename(office.path.with_name("moved.keys"))) == PASSWORD


def test_what_is_forgotten_is_gone_and_may_be_forgotten_again(office, system):
    system(InMemory())
    keep("kaya", office.path, PASSWORD)
    assert forget("kaya", office.path) is True
    assert kept("kaya", office.path) is None
    assert forget("kaya", office.path) is True


@pytest.mark.parametrize("backend", [fail.Keyring, Plain], ids=["none", "plain"])
def test_without_a_keyring_that_encrypts_nothing_is_kept(office, system, backend):
    system(backend())
    answers = keep("kaya", office.path, PASSWORD), kept("kaya", office.path), forget("kaya", office.path)
    assert answers == (None, None, None)


def test_a_keyring_that_stays_locked_keeps_nothing_and_nothing_fails(office, system, caplog):
    system(Locked())
    answers = keep("kaya", office.path, PASSWORD), kept("kaya", office.path), forget("kaya", office.path)
    assert answers == (False, None, False)
    assert PASSWORD not in caplog.text
