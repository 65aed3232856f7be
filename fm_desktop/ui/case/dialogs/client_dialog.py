"""Adding a client by hand, and changing base data."""

from functools import partial

from PySide6.QtWidgets import QLineEdit, QWidget

from fm_desktop.casework.clients import ClientData, add_client, change_client
from fm_desktop.casework.drafts import DraftOf
from fm_desktop.directives import directive
from fm_desktop.domain.identity import Known, customer_number
from fm_desktop.sentences import sentence
from fm_desktop.storage.ids import Id
from fm_desktop.storage.queries.client import ClientRow
from fm_desktop.storage.queries.doubles import Pair, Record, likely_records, pairs_of
from fm_desktop.ui.case.dialogs.checks import not_in_future
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.person_tab import also_named
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.labels import label

TEAMS = ("U25", "Ü25")


class ClientDialog(DeedDialog):
    """Base data of one client; with a row they are changed, without one a client is added."""

    errors_at = {
        "customer_number_taken": "customer_number",
        "customer_number_wrong": "customer_number",
        "family_name_missing": "family_name",
        "given_name_missing": "given_name",
        "birth_date_wrong": "birth_date",
    }
    width_at_first = 680
    form = "client"

    def __init__(self, desk: Desk, row: ClientRow | None = None, parent: QWidget | None = None) -> None:
        heading = self.tr("New client") if row is None else self.tr("Change base data")
        verb = self.tr("Add client") if row is None else self.tr("Save")
        super().__init__(desk, "client_dialog", heading, verb, None, parent)
        self._row = row
        self._lines: dict[str, QLineEdit] = {}
        self._add_person()
        self._add_ways_to_reach()
        self._add_work()

    def _add_person(self) -> None:
        fields = self.fields
        fields.start_row()
        self._line("family_name", self.tr("Family name"))
        self._line("given_name", self.tr("Given name"))
        fields.end_row(stretch=False)
        fields.start_row()
        self._line("customer_number", self.tr("Customer number")).setPlaceholderText("123A456789")
        born = self._row.birth_date if self._row else None
        check = not_in_future(self.desk)
        self._born = fields.add_date("birth_date", self.tr("Birth date"), born, "past", check, required=False)
        fields.end_row(stretch=False)
        if self._row is None:
            self._recognised = label(wrap=True)
            self._recognised.setObjectName("recognised")
            self._recognised.setAccessibleName(self.tr("Likely the same person"))
            fields.add_widget(self._recognised)
            self._recognised.hide()
            for name in ("family_name", "given_name"):
                self._lines[name].editingFinished.connect(self._recognise)
            self._born.changed.connect(lambda _day: self._recognise())

    def _recognise(self) -> None:
        """Say at once where somebody looks like a person of the file; adding them stays possible."""
        family, given = (self._lines[name].text().strip() for name in ("family_name", "given_name"))
        born = self._born.day()
        if not family or born is None:
            self._recognised.hide()
            return
        query = partial(likely_records, Known("", family, given, born))
        self.desk.work.read(self, query, self._show_recognised)

    def _show_recognised(self, found: list[Record]) -> None:
        self._recognised.setVisible(bool(found))
        if found:
            words = self.tr("Likely in the file already: {who}. Once added, both can be compared.")
            self._recognised.setText(words.format(who="; ".join(also_named(each) for each in found)))
        self.fit()

    def _add_ways_to_reach(self) -> None:
        fields = self.fields
        fields.start_row()
        self._line("phone", self.tr("Telephone"))
        self._line("email", self.tr("E-mail"))
        fields.end_row(stretch=False)
        fields.start_row()
        self._line("street", self.tr("Street"))
        self._line("postcode", self.tr("Postcode"), width=90)
        self._line("town", self.tr("Town"))
        fields.end_row(stretch=False)

    def _add_work(self) -> None:
        fields, row = self.fields, self._row
        fields.start_row()
        teams = [("", self.tr("by age")), *((team, team) for team in TEAMS)]
        self._team = fields.add_values("team", self.tr("Team"), teams, (row.team or "") if row else "")
        profiles: list[tuple[str | None, str]] = [(None, self.tr("not known"))]
        profiles += [(key, each.label.text(self.desk.language)) for key, each in directive().profiles.items()]
        chosen = row.profile if row else None
        self._profile = fields.add_values("profile", self.tr("Profile"), profiles, chosen)
        since = row.profile_since if row else None
        self._since = fields.add_date("profile_since", self.tr("Profile since"), since, required=False)
        fields.end_row()
        fields.start_row()
        self._line("placement_officer", self.tr("Placement officer"))
        self._line("bg_number", self.tr("BG number"))
        self._line("site", self.tr("Site"))
        fields.end_row(stretch=False)
        remark = (row.remark or "") if row else ""
        self._remark = fields.add_text("remark", self.tr("Remark"), remark, lines=2)

    def _line(self, name: str, words: str, width: int = 0) -> QLineEdit:
        control = self.fields.add_line(name, words, self._stored(name), lambda: self._problem(name), width)
        self._lines[name] = control
        return control

    def _stored(self, name: str) -> str:
        if self._row is None:
            return ""
        if name == "placement_officer":
            return self._row.placement_officer_name or ""
        return getattr(self._row, name) or ""

    def _problem(self, name: str) -> str:
        """Return what is wrong with a text of one line."""
        text = self._lines[name].text().strip()
        if name in ("family_name", "given_name") and not text:
            return sentence(f"{name}_missing", self.desk.language)
        if name == "customer_number" and customer_number(text) is None:
            return sentence("customer_number_wrong", self.desk.language, number=text)
        return ""

    def data(self) -> ClientData:
        """Return the base data as the fields hold them."""
        text = {name: control.text() for name, control in self._lines.items()}
        return ClientData(
            customer_number=text["customer_number"],
            family_name=text["family_name"],
            given_name=text["given_name"],
            bg_number=text["bg_number"],
            phone=text["phone"],
            email=text["email"],
            street=text["street"],
            postcode=text["postcode"],
            town=text["town"],
            site=text["site"],
            placement_officer=text["placement_officer"],
            manager=self._row.manager if self._row else None,
            birth_date=self._born.day(),
            team=self._team.currentData() or "",
            profile=self._profile.currentData(),
            profile_since=self._since.day(),
            remark=self._remark.toPlainText(),
        )

    def run(self) -> None:
        """Add the client and show them, or store what was changed."""
        if self._row is None:
            self.hand_over(self.by_me(add_client, self.data()), self._added)
        else:
            named = {"version": self._row.version}
            deed = self.by_me(change_client, self._row.id, self.data(), **named)
            self.hand_over(deed, lambda _made: self.accept())

    def draft_of(self) -> DraftOf:
        row = self._row
        return DraftOf(self.form, row.id, None, row.id.hex()) if row else DraftOf(self.form)

    def _added(self, client: Id) -> None:
        """Show the client, and beside a record that is likely the same person, if there is one."""
        window, desk = self.parentWidget(), self.desk

        def lay_beside(found: list[Pair]) -> None:
            if found:
                from fm_desktop.ui.cases.doubles_dialog import DoublesDialog  # inside: hardly ever

                DoublesDialog(desk, client, window).show()

        self.accept()
        desk.open_case(client, None)
        desk.work.read(desk, partial(pairs_of, client), lay_beside)
