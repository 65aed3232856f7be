"""Adding somebody of the office, or changing what is known of them."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from fm_desktop.casework.changes import Changed
from fm_desktop.casework.members import Admitted, change_member, take_in
from fm_desktop.casework.people import TEAMS, PersonData, change_and_link, link_all, take_on
from fm_desktop.domain.access import Role
from fm_desktop.domain.identity import split_name
from fm_desktop.storage.queries.people import PersonRow, UnlinkedName, meaning
from fm_desktop.ui.access.code_dialog import show_setup_code
from fm_desktop.ui.access.standing import member_of
from fm_desktop.ui.admin.role_names import ORDER, role_name
from fm_desktop.ui.case.dialogs.deed_dialog import DeedDialog
from fm_desktop.ui.case.dialogs.judges import needed
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.widgets.labels import label


class PersonDialog(DeedDialog):
    """Name, login, roles, team and site; cases a list has under the name can be given along.

    Who gets a login gets a way into the file, too: a code, shown once, to enter for the first time with.
    """

    form = "person"
    errors_at = {
        "name_missing": "family_name",
        "login_wrong": "login",
        "login_taken": "login",
        "administration_missing": "role_admin",
        "login_missing": "login",
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
        self._member = member_of(desk.author, row)
        self.about = row.id.hex() if row else ""
        self._meant: list[UnlinkedName] = []
        names = split_name(listed) if listed else ("", "")
        self._add_name(*((row.family_name, row.given_name) if row else names))
        self._add_login((row.login or "") if row else "")
        self._add_roles(row.roles if row else (Role.CASE_MANAGER,))
        self._add_place(row)
        self._add_fingerprint()
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
        gives_access = Role.ADMINISTRATION in self.desk.me.roles
        self._login.setReadOnly(mine or not gives_access)
        hint = self.tr("With a login the person gets a code to enter with; without one they are only named.")
        if self._member is not None:
            hint = self.tr("The person unlocks the file with it.")
        if not gives_access:
            hint = self.tr("The person is only named; the administration gives access with a login.")
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

    def _add_fingerprint(self) -> None:
        """Show what two people can compare by telephone, to be sure that it is the right person's key."""
        if self._member is None or not self._member.has_entered:
            return
        from fm_desktop.vault.membership import fingerprint  # inside: needed only here

        words = self.tr("Fingerprint of the keys: {digits}")
        self.fields.add_widget(label(words.format(digits=fingerprint(self._member)), size="small", wrap=True))

    def deed(self) -> Callable[[], Any]:
        data = self.data()
        listed = [each.name for each in self._meant] if self._link.isChecked() else []
        if self._row is None:
            return self.by_me(take_in if data.login else take_on, data, listed)
        if self._member is not None:
            return self._change_member(data, listed)
        if data.login:
            return self.by_me(take_in, data, listed, person=self._row.id)
        return self.by_me(change_and_link, self._row.id, data, listed, version=self._row.version)

    def _change_member(self, data: PersonData, listed: Sequence[str]) -> Callable[[], Changed]:
        assert self._row is not None
        change = self.by_me(change_member, self._row.id, data, version=self._row.version)
        link = partial(link_all, self._row.id, listed, self.desk.author, self.desk.today())
        return lambda: change() | link()

    def run(self) -> None:
        """Have it done; of somebody who was admitted the code is shown."""
        deed = self.draft.finishing(
            self.deed(), apart=True
        )  # who is to enter is written to the key file, too
        self.desk.work.create(self, deed, self._done, self.refused)

    def _done(self, made: Any) -> None:
        name = f"{self._given.text()} {self._family.text()}".strip()
        parent = self.parentWidget()
        self.accept()
        if isinstance(made, Admitted):
            show_setup_code(name, made.code, parent)
