"""Text blocks on a real file: one's own, and those of all."""

import pytest

from fm_desktop.casework.text_blocks import BlockData, add_block, change_block, delete_block, order_blocks
from fm_desktop.errors import RightsError
from fm_desktop.storage.models import JournalEntry, TextBlock
from fm_desktop.storage.queries.text_blocks import text_blocks


def offered(story):
    return text_blocks(story.by.person_id)


def titles(story):
    return [row.title for row in offered(story)]


def test_own_blocks_come_first_in_their_order_then_those_of_all(story):
    story.do(add_block, BlockData("Für alle", "Text", for_all=True))
    story.do(add_block, BlockData("Erster", "Text"))
    story.do(add_block, BlockData("Zweiter", "Text", "consultation"))
    assert titles(story) == ["Erster", "Zweiter", "Für alle"]
    own = [row.id for row in offered(story) if not row.for_all]
    story.do(order_blocks, own[::-1])
    assert titles(story) == ["Zweiter", "Erster", "Für alle"]


def test_what_is_ones_own_is_no_part_of_the_journal_what_is_for_all_is(story):
    before = JournalEntry.select().count()
    _, own = story.do(add_block, BlockData("Eigener", "Text"))
    story.do(change_block, own, BlockData("Anders", "Text"))
    story.do(delete_block, own)
    assert JournalEntry.select().count() == before
    _, shared = story.do(add_block, BlockData("Für alle", "Text", for_all=True))
    story.do(delete_block, shared)
    newest = JournalEntry.select().order_by(JournalEntry.seq.desc()).limit(2)
    assert [entry.deed for entry in newest] == ["change_text_blocks"] * 2
    assert titles(story) == []


def test_a_block_says_how_it_is_called_and_what_it_says(story):
    assert story.refused(add_block, BlockData(" ", "Text")) == "text_block_without_title"
    assert story.refused(add_block, BlockData("Name", "\n")) == "text_block_without_text"


def test_what_was_changed_meanwhile_is_not_written_over(story):
    _, block = story.do(add_block, BlockData("Name", "Text"))
    story.do(change_block, block, BlockData("Anders", "Text"), version=1)
    assert story.refused(change_block, block, BlockData("Ganz anders", "Text"), version=1) == (
        "changed_meanwhile"
    )


def test_another_persons_blocks_are_nobodys_business(story):
    block = TextBlock.create(person=story.other, title="Fremd", text="Text")
    assert titles(story) == []
    assert story.refused(change_block, block.id, BlockData("Meins", "Text")) == "of_another_person"
    assert story.refused(delete_block, block.id) == "of_another_person"
    with pytest.raises(RightsError):
        text_blocks(story.other)


def test_only_who_keeps_the_offices_lists_offers_words_to_all(story, monkeypatch):
    monkeypatch.setattr(story.by, "roles", ("fm",))
    assert story.refused(add_block, BlockData("Für alle", "Text", for_all=True)) == "no_right_to_people"
    _, own = story.do(add_block, BlockData("Eigener", "Text"))
    assert story.refused(change_block, own, BlockData("Name", "Text", for_all=True)) == "no_right_to_people"
