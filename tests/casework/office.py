"""An office of several people who use one file one after another, each with real keys."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

from fm_desktop.casework.confirming_readers import confirm_reader, readers_waiting
from fm_desktop.casework.deputies import Answer, DeputyData, appoint_deputy, ask_deputy_consent
from fm_desktop.casework.members import take_in
from fm_desktop.casework.opening import close_desk, open_desk
from fm_desktop.casework.own_keys import open_with_code
from fm_desktop.casework.people import PersonData
from fm_desktop.casework.reading_restricted import read_restricted
from fm_desktop.casework.setup import Founder, set_up
from fm_desktop.errors import UserError
from fm_desktop.storage.models import NoteSeal, RestrictedNote
from fm_desktop.storage.sealed_notes import key_of, wording_of
from fm_desktop.vault.author import Author
from fm_desktop.vault.key_derivation import Cost
from tests.casework.stories import TODAY, Story

CHEAP = Cost(memory_kib=64, iterations=1, lanes=1)
PASSWORD = "Brücke-Wolke-7"
SECRET = "Die Schuldnerberatung weiß von der Spielsucht"
LAST = TODAY + timedelta(days=14)
"""When the deputy's time is over."""
PEOPLE = {
    "nolte": PersonData("Nolte", "Jonas", "nolte", ("fm",)),
    "derya": PersonData("Yıldız", "Derya", "derya", ("fm",)),
    "hansen": PersonData("Hansen", "Gesa", "hansen", ("tl",)),
    "petersen": PersonData("Petersen", "Kirsten", "petersen", ("av",)),
}


class Office:
    """Who sits down at the desk, one after another; Selin Kaya is case manager and administration."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.ids: dict[str, bytes] = {}

    @contextmanager
    def at(self, login: str, today: date = TODAY, write: bool = True) -> Iterator[Story]:
        """Let somebody sit down and tell their story."""
        author = open_desk(self.folder, login, PASSWORD, write=write, today=today)
        self.ids[login] = author.person_id
        story = Story(author, self.ids.get("nolte", author.person_id))
        story.today = today
        try:
            yield story
        finally:
            close_desk()

    def found(self) -> None:
        """Make the file, and let everybody enter it."""
        set_up(self.folder, Founder("kaya", "Kaya", "Selin", ("fm",)), PASSWORD, cost=CHEAP, today=TODAY)
        codes = {}
        with self.at("kaya") as story:
            for login, data in PEOPLE.items():
                _, admitted = take_in(data, by=story.by, today=TODAY)
                self.ids[login], codes[login] = admitted.person, admitted.code
        for login, code in codes.items():
            self.enter(login, code)

    def enter(self, login: str, code: str) -> Author:
        """Let somebody enter with a code for the first time."""
        author, _fresh = open_with_code(self.folder, login, code, PASSWORD, today=TODAY, cost=CHEAP)
        close_desk()
        return author


def confirm_all(story: Story) -> None:
    """Let somebody confirm everybody who waits to read their notes."""
    for waiting in readers_waiting(story.by, story.today):
        story.do(confirm_reader, waiting.person, waiting.fingerprint)


def texts(story: Story, client: bytes) -> list[str]:
    """Return what somebody reads in the restricted notes on a client, or why one does not open."""
    _changed, found = story.do(read_restricted, client)
    return [row.fault or row.text for row in found]


def readers(office: Office, note: bytes) -> list[str]:
    """Return the logins of whoever holds a seal of a note."""
    logins = {person: login for login, person in office.ids.items()}
    return sorted(logins[seal.reader_id] for seal in NoteSeal.select().where(NoteSeal.note == note))


def in_memory(story: Story, note: bytes) -> bytes:
    """Return the key of a note as somebody's own tool might keep it."""
    return key_of(RestrictedNote.get_by_id(note), story.by)


def opens(story: Story, note: bytes, key: bytes) -> bool:
    """Tell whether somebody's own tool opens a note as it lies in the file now."""
    try:
        wording_of(RestrictedNote.get_by_id(note), key, story.by)
    except UserError:
        return False
    return True


def stood_in_for(
    office: Office,
    client: bytes,
    deputy: str = "nolte",
    first: date = TODAY,
    last: date = LAST,
    given: bool = True,
) -> bytes:
    """Let somebody stand in for Selin Kaya, with the client's answer."""
    with office.at("kaya") as story:
        _, deputyship = story.do(appoint_deputy, DeputyData(office.ids[deputy], first, last))
        story.do(ask_deputy_consent, deputyship, [Answer(client, given)], TODAY)
        confirm_all(story)
    return deputyship
