"""Makes the templates of letters that come with the program, as files for Word.

    python packaging/letter_templates.py        writes resources/letters/*.docx anew

An office edits copies of the files in Word; here they are written down so that a change can be read.
"""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt, RGBColor

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "letters"
MUTED = RGBColor(0x5B, 0x64, 0x70)
MADE = datetime(2026, 1, 1)

SENDER = (
    "{{ amt.name }}{% if amt.strasse %} · {{ amt.strasse }}{% endif %}"
    "{% if amt.ort %} · {{ amt.plz }} {{ amt.ort }}{% endif %}"
)
WHEN = "{{ termin.wochentag }}, {{ termin.tag }}{% if termin.uhrzeit %}, {{ termin.uhrzeit }} Uhr{% endif %}"
REACHED = "{% if amt.telefon %}Telefon {{ amt.telefon }}{% endif %}"
MAILED = "{% if amt.email %}E-Mail {{ amt.email }}{% endif %}"


class Sheet:
    """A page being written from top to bottom."""

    def __init__(self, title: str) -> None:
        self.document = Document()
        self._page(title)

    def _page(self, title: str) -> None:
        section = self.document.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin, section.right_margin = Mm(25), Mm(20)
        section.top_margin, section.bottom_margin = Mm(45), Mm(25)
        section.header_distance = section.footer_distance = Mm(12)
        normal = self.document.styles["Normal"]
        normal.font.name, normal.font.size = "Arial", Pt(11)
        normal.paragraph_format.space_after = Pt(8)
        normal.paragraph_format.line_spacing = 1.15
        told = self.document.core_properties
        told.title, told.author, told.comments = title, "", ""
        told.created = told.modified = MADE
        told.language = "de-DE"
        head, foot = section.header.paragraphs[0], section.footer.paragraphs[0]
        head.text = SENDER
        foot.text = f"{REACHED} {MAILED}"
        for each in (head, foot):
            _quiet(each)

    def line(self, text: str, *, bold: bool = False, size: float = 0, after: float = -1) -> Any:
        """Add a paragraph."""
        made = self.document.add_paragraph()
        run = made.add_run(text)
        run.bold = bold or None
        if size:
            run.font.size = Pt(size)
        if after >= 0:
            made.paragraph_format.space_after = Pt(after)
        return made

    def heading(self, text: str) -> None:
        """Add a heading of a section."""
        made = self.line(text, bold=True, size=12, after=4)
        made.paragraph_format.space_before = Pt(12)
        made.paragraph_format.keep_with_next = True

    def mark(self, text: str) -> None:
        """Add a placeholder that stands alone: its paragraph is gone in the letter."""
        self.line(text, after=0)

    def bullet(self, text: str) -> None:
        """Add a line of a list."""
        self.document.add_paragraph(text, style="List Bullet").paragraph_format.space_after = Pt(2)

    def address(self) -> None:
        """Add to whom the letter goes, and the day."""
        for text in ("{{ person.name }}", "{{ person.strasse }}", "{{ person.plz }} {{ person.ort }}"):
            self.line(text, after=0)
        day = self.line("{% if amt.ort %}{{ amt.ort }}, {% endif %}{{ heute }}", after=18)
        day.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        day.paragraph_format.space_before = Pt(30)

    def subject(self, text: str) -> None:
        """Add what the letter is about."""
        self.line(text, bold=True, size=13, after=12)

    def greeting(self) -> None:
        """Add the end of a letter."""
        self.line("Mit freundlichen Grüßen", after=36).paragraph_format.space_before = Pt(12)
        self.line("{{ absender.name }}", after=0)
        self.line("Fallmanagement", after=0)

    def table(self, heads: Sequence[str], repeated: str, cells: Sequence[str]) -> None:
        """Add a table whose row is repeated."""
        table = self.document.add_table(rows=4, cols=len(heads))
        table.style = "Table Grid"
        rows = table.rows
        for cell, text in zip(rows[0].cells, heads, strict=True):
            cell.paragraphs[0].add_run(text).bold = True
        rows[1].cells[0].text = f"{{%tr for {repeated} %}}"
        for cell, text in zip(rows[2].cells, cells, strict=True):
            cell.text = text
        rows[3].cells[0].text = "{%tr endfor %}"
        for row in rows:
            for cell in row.cells:
                cell.paragraphs[0].paragraph_format.space_after = Pt(2)
        self.line("", after=0)


def invitation(sheet: Sheet) -> None:
    """Write the invitation to the next planned talk."""
    sheet.address()
    sheet.subject("Einladung zum Gespräch")
    sheet.line("Guten Tag {{ person.name }},")
    sheet.line("ich lade Sie herzlich zu unserem nächsten Gespräch ein:")
    sheet.line(
        WHEN,
        bold=True,
        size=12,
        after=2,
    )
    sheet.line("{{ termin.wie }}{% if termin.ort %}, {{ termin.ort }}{% endif %}")
    sheet.mark("{%p if termin.dauer %}")
    sheet.line("Nehmen Sie sich bitte etwa {{ termin.dauer }} Zeit.")
    sheet.mark("{%p endif %}")
    sheet.line(
        "Wir sprechen darüber, wie es Ihnen geht, was sich seit dem letzten Mal getan hat und was als "
        "Nächstes ansteht. Bringen Sie gern Unterlagen mit, über die Sie reden möchten. Auch eine Person, "
        "der Sie vertrauen, ist willkommen."
    )
    sheet.line("Passt der Termin nicht, sagen Sie mir bitte kurz Bescheid. Wir finden dann einen anderen.")
    sheet.greeting()


def missed(sheet: Sheet) -> None:
    """Write to somebody who did not come."""
    sheet.address()
    sheet.subject("Unser Termin am {{ versaeumt.tag }}")
    sheet.line("Guten Tag {{ person.name }},")
    sheet.line(
        "am {{ versaeumt.wochentag }}, {{ versaeumt.tag }}, waren wir"
        "{% if versaeumt.uhrzeit %} um {{ versaeumt.uhrzeit }} Uhr{% endif %} verabredet. "
        "Sie sind nicht gekommen, und ich hoffe, dass es Ihnen gut geht."
    )
    sheet.line(
        "Sagen Sie mir bitte, was dazwischenkam. Wenn etwas schwierig ist, suchen wir gemeinsam einen Weg."
    )
    sheet.mark("{%p if termin %}")
    sheet.line("Ich schlage vor, dass wir uns zu dieser Zeit sehen:", after=4)
    sheet.line(
        WHEN,
        bold=True,
    )
    sheet.mark("{%p else %}")
    sheet.line("Bitte melden Sie sich, damit wir einen neuen Termin vereinbaren.")
    sheet.mark("{%p endif %}")
    sheet.greeting()


def plan(sheet: Sheet) -> None:
    """Write the plan as it was handed out last."""
    sheet.address()
    sheet.subject("Ihr Integrationsplan vom {{ plan.tag }} (Fassung {{ plan.nummer }})")
    sheet.line("Guten Tag {{ person.name }},")
    sheet.line("hier ist der Plan, den wir gemeinsam aufgestellt haben.")
    sheet.mark("{%p for ziel in plan.ziele %}")
    sheet.heading("{{ ziel.text }}")
    sheet.mark("{%p if ziel.erkennbar_an %}")
    sheet.line("Erreicht ist es, wenn: {{ ziel.erkennbar_an }}", after=4)
    sheet.mark("{%p endif %}")
    sheet.mark("{%p for schritt in ziel.schritte %}")
    sheet.bullet(
        "{{ schritt.wer }}: {{ schritt.text }}{% if schritt.bis %} (bis {{ schritt.bis }}){% endif %}"
    )
    sheet.mark("{%p endfor %}")
    sheet.mark("{%p endfor %}")
    for heading, name in (("Was Sie tun", "sie"), ("Was wir tun", "wir")):
        sheet.mark(f"{{%p if plan.{name} %}}")
        sheet.heading(heading)
        sheet.mark(f"{{%p for satz in plan.{name} %}}")
        sheet.bullet("{{ satz.text }}")
        sheet.mark("{%p endfor %}")
        sheet.mark("{%p endif %}")
    sheet.greeting()


def hand_back(sheet: Sheet) -> None:
    """Write to the placement officer who takes the client back."""
    sheet.line("An die Arbeitsvermittlung", after=0)
    sheet.line("{{ av.name }}", after=18)
    sheet.subject("Rückgabe aus dem Fallmanagement")
    sheet.line(
        "{{ person.name }}, geboren am {{ person.geburtsdatum }}, Kundennummer {{ person.kundennummer }}, "
        "Fall {{ fall.nummer }}",
        bold=True,
    )
    sheet.line(
        "Das Fallmanagement hat am {{ fall.beginn }} begonnen und endet am {{ ende.tag }}. "
        "Was folgt: {{ ende.folge }}."
    )
    sheet.mark("{%p if ende.gruende %}")
    sheet.heading("Gründe")
    sheet.mark("{%p for grund in ende.gruende %}")
    sheet.bullet("{{ grund.text }}")
    sheet.mark("{%p endfor %}")
    sheet.mark("{%p endif %}")
    for heading, name in (("Stabilität", "ende.stabil"), ("Was noch offen ist", "ende.offen")):
        sheet.mark(f"{{%p if {name} %}}")
        sheet.heading(heading)
        sheet.line(f"{{{{ {name} }}}}")
        sheet.mark("{%p endif %}")
    sheet.mark("{%p if ende.gespraech %}")
    sheet.line("Besprochen am {{ ende.gespraech }} mit {{ ende.gespraech_mit }}.")
    sheet.mark("{%p endif %}")
    sheet.greeting()


def summary(sheet: Sheet) -> None:
    """Write a case on two pages."""
    sheet.subject("Zusammenfassung des Falls {{ fall.nummer }}")
    sheet.line("{{ person.name }}, geboren am {{ person.geburtsdatum }}", bold=True, after=2)
    sheet.line(
        "Kundennummer {{ person.kundennummer }}{% if person.profil %}, {{ person.profil }}{% endif %}",
        after=2,
    )
    sheet.line(
        "Der Fall ist {{ fall.stand }}. "
        "{% if fall.beginn %}Hauptbetreuung seit {{ fall.beginn }}. {% endif %}"
        "{% if fall.letztes_gespraech %}Letztes Gespräch am {{ fall.letztes_gespraech }}. {% endif %}"
        "Fallmanagement: {{ fall.fm }}."
    )
    _repeated(sheet, "Handlungsbedarfe", "bedarf in fall.bedarfe", "{{ bedarf.bereich }}: {{ bedarf.text }}")
    sheet.mark("{%p if plan %}")
    sheet.heading("Integrationsplan vom {{ plan.tag }}")
    sheet.mark("{%p for ziel in plan.ziele %}")
    sheet.bullet("{{ ziel.text }}{% if ziel.bis %} (bis {{ ziel.bis }}){% endif %}: {{ ziel.stand }}")
    sheet.mark("{%p endfor %}")
    sheet.mark("{%p endif %}")
    sheet.mark("{%p if fall.leistungen %}")
    sheet.heading("Flankierende Leistungen")
    sheet.table(
        ("Thema", "Partner", "Von", "Bis"),
        "leistung in fall.leistungen",
        ("{{ leistung.thema }}", "{{ leistung.partner }}", "{{ leistung.von }}", "{{ leistung.bis }}"),
    )
    sheet.mark("{%p endif %}")
    _repeated(
        sheet,
        "Fortführungsprüfungen",
        "pruefung in fall.pruefungen",
        "{{ pruefung.tag }}: {{ pruefung.gruende }} {{ pruefung.aussichten }}",
    )
    sheet.line("Stand {{ heute }}, {{ absender.name }}")


def _repeated(sheet: Sheet, heading: str, repeated: str, text: str) -> None:
    """Write a section with a list, which is left out where the list is empty."""
    sheet.mark(f"{{%p if {repeated.rpartition(' ')[2]} %}}")
    sheet.heading(heading)
    sheet.mark(f"{{%p for {repeated} %}}")
    sheet.bullet(text)
    sheet.mark("{%p endfor %}")
    sheet.mark("{%p endif %}")


def _quiet(paragraph: Any) -> None:
    for run in paragraph.runs:
        run.font.size, run.font.color.rgb = Pt(8.5), MUTED


LETTERS: dict[str, Callable[[Sheet], None]] = {
    "Einladung zum Gespräch": invitation,
    "Versäumter Termin": missed,
    "Integrationsplan": plan,
    "Rückgabe an die Arbeitsvermittlung": hand_back,
    "Zusammenfassung des Falls": summary,
}


def main(folder: Path = FOLDER) -> None:
    """Write every template."""
    folder.mkdir(parents=True, exist_ok=True)
    for title, write in LETTERS.items():
        sheet = Sheet(title)
        write(sheet)
        sheet.document.save(str(folder / f"{title}.docx"))


if __name__ == "__main__":
    main()
