"""Adding somebody of the office, or changing what is known of them."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.people import TEAMS, PersonData, change_and_link, take_on
from fm_desktop.domain.access import Role
from fm_desktop.domain.identity import split_name
from fm_desktop.storage.queries.people import PersonRow, UnlinkedName, meaning
from fm_desktop.ui.admin.role_names import ORDER, role_name
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.labels import label


class PersonDialog(DeedDialog):
    """Name, login, roles, team and site; cases a list has under the name can be given along."""

    form = "person"
    errors_at = {
        "name_missing": "family_name",
        "login_wrong": "login",
        "login_taken": "login",
        "administration_missing": "role_admin",
    }

    def __init__(
        self,
        desk: Desk,
        unlinked: Sequence[UnlinkedName],
        row: PersonRow | None = None,
        listed: str = "",
        parent: QWidget | None = None,
    ) -> None:
        heading = self.tr("Add person") if row is None else self.tr("Change person")
        verb = self.tr("Add") if row is None else self.tr("Save")
        super().__init__(desk, "person_dialog", heading, verb, None, parent)
        self._row, self._unlinked, self._listed = row, unlinked, listed
        self.about = row.id.hex() if row else ""
        self._meant: list[UnlinkedName] = []
        names = split_name(listed) if listed else ("", "")
        self._add_name(*((row.family_name, row.given_name) if row else names))
        self._add_login((row.login or "") if row else "")
        self._add_roles(row.roles if row else (Role.CASE_MANAGER,))
        self._add_place(row)
        self._link = self.fields.add_tick("link_cases", "", True)
        for line in (self._family, self._given, self._login):
            line.textChanged.connect(lambda _text: self._look_for_cases())
        self._look_for_cases()

    def _add_name(self, family_name: str, given_name: str) -> None:
        self.fields.start_row()
        judge = needed(self.desk, "name_missing", lambda: self._family)
        self._family = self.fields.add_line("family_name", self.tr("Family name"), family_name, judge)
        self._given = self.fields.add_line("given_name", self.tr("Given name"), given_name)
        self.fields.end_row(stretch=False)

    def _add_login(self, login: str) -> None:
        self._login = self.fields.add_line("login", self.tr("Login"), login)
        mine = self._row is not None and self._row.id == self.desk.me.id
        self._login.setReadOnly(mine)
        hint = self.tr("May be empty: a colleague who is only named in lists.")
        if mine:
            hint = self.tr("You unlock the file with it, so it stays as it is.")
        self.fields.add_widget(label(hint, size="small", muted=True, wrap=True))

    def _add_roles(self, held: Sequence[str]) -> None:
        self.fields.add_widget(label(self.tr("Roles"), strong=True))
        self._roles: dict[Role, QCheckBox] = {
            role: self.fields.add_tick(f"role_{role}", role_name(role), role in held) for role in ORDER
        }

    def _add_place(self, row: PersonRow | None) -> None:
        self.fields.start_row()
        teams = [(None, self.tr("none in particular")), *((team, team) for team in TEAMS)]
        self._team = self.fields.add_values("team", self.tr("Team"), teams, row.team if row else None)
        self._site = self.fields.add_line("site", self.tr("Site"), (row.site or "") if row else "")
        self.fields.end_row(stretch=False)

    def _look_for_cases(self) -> None:
        """Offer the cases a list has under the name as it stands; where one came from a name, that one."""
        texts = self._login.text(), self._family.text(), self._given.text()
        self._meant = meaning(self._unlinked, *texts)
        if self._listed and all(each.name != self._listed for each in self._meant):
            self._meant += [each for each in self._unlinked if each.name == self._listed]
        count = sum(each.count for each in self._meant)
        names = "; ".join(each.name for each in self._meant)
        words = self.tr("Give them the %n case(s) listed under “{names}”", "", count)
        self._link.setText(words.format(names=names))
        self.fields["link_cases"].setVisible(bool(self._meant))
        if self.isVisible():
            self.fit()

    def data(self) -> PersonData:
        """Return the person as the fields hold them."""
        return PersonData(
            family_name=self._family.text(),
            given_name=self._given.text(),
            login=self._login.text().strip() or None,
            roles=tuple(str(role) for role, box in self._roles.items() if box.isChecked()),
            team=self._team.currentData(),
            site=self._site.text(),
        )

    def deed(self) -> Callable[[], Changed]:
        listed = [each.name for each in self._meant] if self._link.isChecked() else []
        if self._row is not None:
            version = self._row.version
            return self.by_me(change_and_link, self._row.id, self.data(), listed, version=version)
        add = self.by_me(take_on, self.data(), listed)
        return lambda: add()[0]
