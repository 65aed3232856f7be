"""Whoever enters a service is told first whether one may speak with the partner."""

from datetime import date

from PySide6.QtWidgets import QLineEdit

from fm_desktop.casework.network import PartnerData, add_partner
from fm_desktop.casework.releases import ReleaseData, record_release

NOT = "Es gilt keine Schweigepflichtentbindung"


def test_the_release_stands_before_the_number(qtbot, plain, subject_in, did):
    somebody = subject_in("steering")
    did(add_partner, PartnerData("Aaa Hilfe", phone="040 77"))
    did(add_partner, PartnerData("Bbb Hilfe", phone="040 88"))
    did(
        record_release,
        ReleaseData(somebody.client, "aaa hilfe", "Verlauf", date(2026, 3, 2), date(2026, 4, 1)),
    )
    form = plain("service", somebody)
    line, partner = form.release, form.findChild(QLineEdit, "service_partner")
    assert line.isHidden()
    qtbot.keyClicks(partner, "Aaa Hilfe")
    qtbot.waitUntil(lambda: line.isVisible())
    assert line.text() == "Schweigepflichtentbindung gilt bis 1.4.2026: Verlauf\nTelefon: 040 77"
    partner.setText("Bbb Hilfe")
    qtbot.waitUntil(lambda: "040 88" in line.text())
    assert line.text().startswith(NOT)
    partner.clear()
    qtbot.waitUntil(line.isHidden)
