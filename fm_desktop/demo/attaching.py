"""Attaches a file to one of the made-up cases, so that the page of documents shows something."""

from hashlib import sha256

from fm_desktop.demo.days import next_working_day
from fm_desktop.demo.writing import Desk, Run
from fm_desktop.storage.models import Attachment, AttachmentContent

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


def write_attachment(desk: Desk, run: Run) -> None:
    """Attach a letter that came by mail to the case of one client."""
    if run.sketch.name != OF or run.course.entry_on is None:
        return
    content = TEXT.format(family=OF.split(",", maxsplit=1)[0]).encode()
    said = {"name": NAME, "kind": "text", "size": len(content), "sha256": sha256(content).hexdigest()}
    whose = {"client": run.client, "case": run.case, "author": run.manager}
    day = min(desk.today, next_working_day(run.course.entry_on))
    attachment = run.batch.create(Attachment, **whose, **said, day=day)
    run.batch.create(AttachmentContent, attachment=attachment, content=content)
