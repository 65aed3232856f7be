"""A file attached to one of the made-up cases, and letters that went out: its page of documents."""

from datetime import timedelta
from hashlib import sha256

from fm_desktop.demo.days import next_working_day
from fm_desktop.demo.writing import Desk, Run
from fm_desktop.storage.models import Attachment, AttachmentContent, Letter

OF = "Yılmaz, Ayşe"
NAME = "Absprache Tagespflege.txt"
TEXT = """\
Tagespflegebörse Musterstadt

Guten Tag Frau {family},

wie am Telefon besprochen halten wir für Sie einen Platz ab dem nächsten Monat frei, montags bis donnerstags
von 8 bis 14 Uhr. Bringen Sie zum Kennenlernen bitte das Impfheft mit.

Mit freundlichen Grüßen
Tagespflegebörse Musterstadt
"""

LETTERS = (
    ("Einladung zum Gespräch", timedelta(days=20), "post"),
    ("Integrationsplan", timedelta(days=60), "handed"),
)


def write_attachment(desk: Desk, run: Run) -> None:
    """Attach a letter that came by mail to the case of one client, and record letters that went out."""
    if run.sketch.name != OF or run.course.entry_on is None:
        return
    whose = {"client": run.client, "case": run.case, "author": run.manager}
    for title, later, way in LETTERS:
        sent = min(desk.today, next_working_day(run.course.entry_on + later))
        run.batch.create(Letter, **whose, title=title, day=sent, way=way)
    content = TEXT.format(family=OF.split(",", maxsplit=1)[0]).encode()
    said = {"name": NAME, "kind": "text", "size": len(content), "sha256": sha256(content).hexdigest()}
    day = min(desk.today, next_working_day(run.course.entry_on))
    attachment = run.batch.create(Attachment, **whose, **said, day=day)
    run.batch.create(AttachmentContent, attachment=attachment, content=content)
