from fm_desktop.casework.catalogues import WordData, add_word, change_word, switch_word
from fm_desktop.casework.changes import Changed
from fm_desktop.domain.catalogue import EXTENDABLE
from fm_desktop.storage.models import CatalogueEntry
from fm_desktop.storage.queries.catalogues import catalogue, catalogues, versions_of


def words(name, parent, language="de"):
    return [entry.text(language) for entry in catalogue(name).under(parent)]


def test_the_office_adds_a_need_to_an_area(story):
    data = WordData("Hund darf nicht mit", "Dog not allowed", "housing")
    assert story.do(add_word, "needs", data) == Changed.CATALOGUES
    assert words("needs", "housing")[-1] == "Hund darf nicht mit"
    assert words("needs", "housing", "en")[-1] == "Dog not allowed"


def test_a_new_area_may_ask_for_consent(story):
    story.do(add_word, "areas", WordData("Glaube", parent="circumstances", delicate=True))
    entry = catalogue("areas").entries[-1]
    assert (entry.key, entry.delicate, entry.own) == ("Glaube", True, True)
    story.do(add_word, "needs", WordData("Gemeinde gesucht", parent="Glaube"))
    assert words("needs", "Glaube") == ["Gemeinde gesucht"]


def test_the_same_words_come_once_under_one_parent(story):
    same = WordData("überschuldung", parent="money_debts")
    assert story.refused(add_word, "needs", same) == "words_taken"
    story.do(add_word, "needs", WordData("Überschuldung", parent="housing"))
    story.do(add_word, "needs", WordData("Überschuldung", parent="mobility"))
    added = [row.key for row in CatalogueEntry.select().order_by(CatalogueEntry.position)]
    assert added == ["Überschuldung", "Überschuldung (2)"]


def test_words_and_what_they_belong_to_are_asked_for(story):
    assert story.refused(add_word, "needs", WordData(" ", parent="housing")) == "words_missing"
    assert story.refused(add_word, "needs", WordData("Hund")) == "words_parent_missing"
    assert story.refused(add_word, "dimensions", WordData("Neu")) == "catalogue_unknown"


def test_a_given_word_is_called_otherwise_and_keeps_its_place(story):
    story.do(change_word, "needs", "debts", WordData("Schulden", parent="housing"))
    entry = catalogue("needs").get("debts")
    assert (entry.text("de"), entry.text("en"), entry.parent) == (
        "Schulden",
        "Over-indebtedness",
        "money_debts",
    )
    assert versions_of("needs") == {"debts": 2}
    again = {"version": 1}
    assert (
        story.refused(change_word, "needs", "debts", WordData("Zu viele Schulden"), **again)
        == "changed_meanwhile"
    )


def test_an_entry_is_switched_off_and_on_again(story):
    story.do(switch_word, "strategies", "agh", True)
    assert catalogue("strategies").get("agh").off
    offered = catalogue("strategies").keys()
    assert "agh" not in offered
    story.do(switch_word, "strategies", "agh", False)
    offered = catalogue("strategies").keys()
    assert "agh" in offered
    assert story.refused(switch_word, "strategies", "nicht da", True) == "gone_meanwhile"


def test_every_catalogue_takes_a_word(story):
    parents = {"areas": "motivation", "needs": "housing", "strategies": "housing"}
    for name in EXTENDABLE:
        story.do(add_word, name, WordData("Neues Wort", parent=parents.get(name, "")))
    assert all(found.get("Neues Wort") for found in catalogues(EXTENDABLE).values())
