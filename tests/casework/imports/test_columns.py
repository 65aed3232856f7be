import unicodedata

import pytest

from fm_desktop.casework.imports.columns import columns, recognised
from fm_desktop.casework.imports.kinds import KINDS
from fm_desktop.casework.imports.list_row import ListRow

SYNONYMS = {
    "Kundennummer": "Kd-Nr|KdNr|Kunden-Nr.|KUNDENNUMMER|Kunden Nummer| kundennummer ",
    "Nachname": "Name|Familienname|NACH-NAME",
    "Vorname": "vorname|Vor-\nname",
    "Geburtsdatum": "geb.|geb. am|Geb|GEB AM|Geburts-datum",
    "BG-Nummer": "BG-Nr|BG-Nr.|BG Nr|Bedarfsgemeinschaft|BGNummer",
    "Telefon": "Tel.|tel|Tel",
    "E-Mail": "Mail|Email|e-mail|E - Mail",
    "Straße": "Strasse|STRASSE|STRAẞE",
    "PLZ": "plz|P.L.Z.",
    "Ort": "ORT",
    "Standort": "standort",
    "Team": "TEAM",
    "Profillage": "Profil|Profil-Lage",
    "Profil seit": "PROFIL SEIT|Profil-seit",
    "Fallmanager": "FM|Fallmanager:in|Fallmanager*in|Fallmanager_in|Fallmanager/-in|FallmanagerIn",
    "Arbeitsvermittler": "AV|Arbeitsvermittler:in|Arbeitsvermittler*in|Arbeits-vermittler(in)",
    "Vormerkung am": "Übergabe am|Zuweisung|UEBERGABE AM|Uebergabe am",
    "Zugangskriterien": "Kriterien",
    "Nebenbetreuung ab": "zugeordnet am|Nebenbetreuung\nab",
    "Einstiegsberatung am": "EB am|Erstgespräch|Erstgespraech",
    "Hauptbetreuung ab": "HB ab|Aufnahme",
    "Begleitend": "begleitende Betreuung",
    "Klärung entschieden am": "Arbeitsbündnis am|Klaerung entschieden am",
    "Letzter Kontakt": "letztes Gespräch",
    "Nächster Termin": "Termin|NÄCHSTER TERMIN|Naechster Termin",
    "Kontaktintervall": "Intervall|Turnus|Kontakt-Intervall",
    "Letzte Prüfung": "letzte Fortführungsprüfung|6-Monats-Prüfung|6 Monats-Prüfung",
    "AGH von": "AGH-von",
    "AGH bis": "agh bis",
    "AGH-Entscheid am": "Verbleib entschieden am|AGH Entscheid am",
    "Nachbetreuung bis": "nachbetreuung bis",
    "Beendet am": "Ende",
    "Beendigungsgrund": "Grund",
    "AV-Prüfung am": "letzte AV-Prüfung|AV Prüfung am",
    "Bemerkung": "Notiz",
}
SPELLINGS = [
    (name, spelling) for name, all_of_it in SYNONYMS.items() for spelling in (name, *all_of_it.split("|"))
]


@pytest.mark.parametrize(("name", "spelling"), SPELLINGS)
@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_column_is_recognised_by_every_header(name, spelling, form):
    found = recognised(unicodedata.normalize(form, spelling))
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    "header", ["", "Lieblingsfarbe", "Termine", "Nr.", "in", "Fallmanagement", "Profil bis", "AGH"]
)
def test_other_headers_are_nobodys(header):
    assert recognised(header) is None


def test_every_column_has_a_field_and_a_way_to_be_read():
    assert [column.name for column in columns()] == list(SYNONYMS)
    assert {column.key for column in columns()} == set(ListRow.__dataclass_fields__) - {"row", "texts"}
    assert {column.kind for column in columns()} == set(KINDS)
