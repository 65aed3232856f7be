"""Puts the program together: paths, preferences, look, unlocking, the window; knows every room."""

import gc
import sys
from collections.abc import Sequence
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from fm_desktop import paths
from fm_desktop.casework.changes import Changed
from fm_desktop.errors import UserError
from fm_desktop.preferences import Preferences
from fm_desktop.resources import resource
from fm_desktop.start_options import WRONG_USAGE, StartOptions, parse
from fm_desktop.surroundings import keep_log, may_open
from fm_desktop.ui import entering
from fm_desktop.ui.desk import Desk
from fm_desktop.ui.door import Door
from fm_desktop.ui.doorbell import ring, to_front
from fm_desktop.ui.entering import Entered
from fm_desktop.ui.first_paint import FirstPaint
from fm_desktop.ui.idle import IdleWatch
from fm_desktop.ui.privacy.kept_back import KeptBack
from fm_desktop.ui.theme import Theme
from fm_desktop.ui.translations import Tongue
from fm_desktop.ui.work import Work

if TYPE_CHECKING:
    from fm_desktop.throw_away import ThrowAwayFolder
    from fm_desktop.ui.backups.way_back import WayBack
    from fm_desktop.ui.main_window import MainWindow
    from fm_desktop.ui.watching import Watching


def main(arguments: Sequence[str]) -> int:
    """Open the window and return when it is closed."""
    options = parse(arguments)
    if not may_open(is_drawn=options.pictures is not None, language=options.language or "de"):
        return WRONG_USAGE
    if not options.demo and ring(options.data or paths.data_folder()):
        return 0  # the window that is open has come to the front
    gc.disable()  # until the first window stands: collecting costs a tenth of the start and finds nothing
    app = QApplication([sys.argv[0]])
    app.setApplicationName(paths.PROGRAM)
    app.setDesktopFileName(paths.PROGRAM)
    app.setQuitOnLastWindowClosed(False)  # while locked, no window of the desk is shown
    program = Program(app, options)
    sys.excepthook = program.unforeseen
    QTimer.singleShot(0, program.start)
    code = app.exec()
    program.end()
    return code


class Program(QObject):
    """One run of the program, from the first window to the last."""

    def __init__(self, app: QApplication, options: StartOptions) -> None:
        super().__init__(app)
        self._app, self._options = app, options
        self._settings = paths.config_folder() / "preferences.json"
        self.preferences = Preferences.load(self._settings)
        if options.language:
            self.preferences = self.preferences.with_(language=options.language)
        self._tongue, self._theme = Tongue(app), Theme(app, self.preferences.scheme)
        self._tongue.speak(self.preferences.language)
        self.work = Work()
        self.work.failed.connect(self._failed)
        self.idle = IdleWatch(app, 0, self)
        self.idle.idle.connect(self.lock)
        self.window: MainWindow | None = None
        self.before: QWidget | None = None
        """What stands before the desk: unlocking, set-up, or waiting."""
        self.locked = KeptBack(self)
        self._watching: Watching | None = None
        self._throw_away: ThrowAwayFolder | None = None
        self._first = FirstPaint(self)
        self._first.done.connect(self._complete)
        self.folder = options.data or paths.data_folder()

    def start(self) -> None:
        """Show what comes first: example data, the set-up, or unlocking."""
        if self._options.demo:
            self.open_demo()
        elif paths.DataFolder(self.folder).is_empty:
            self._set_up()
        else:
            self.unlock()

    def _complete(self) -> None:
        """Add what the first paint can do without: imported and made only now."""
        from fm_desktop.throw_away import forget_opened
        from fm_desktop.ui.watching import Watching

        self._watching = Watching(self._app, self.preferences, self._lock_with_system, self._hide, self)
        self._app.setWindowIcon(QIcon(str(resource("app-icon.svg"))))
        keep_log()
        forget_opened()
        gc.enable()
        if not self._options.demo:
            self._watching.hear(self.folder, lambda: self.before or self.window)
        self.work.read(self, entering.warm_up, lambda _nothing: QTimer.singleShot(0, entering.warm_up_desk))

    def open_demo(self) -> None:
        """Make example data in a throw-away folder and open them."""
        from fm_desktop.throw_away import ThrowAwayFolder  # inside, as the next: only example data need it
        from fm_desktop.ui.waiting import WaitingWindow

        self._throw_away = ThrowAwayFolder()
        self.folder = self._throw_away.path
        waiting = WaitingWindow(
            self.tr("Example data are being prepared"),
            self.tr("Invented people in a throw-away folder. It disappears when you close the window."),
        )
        self.stand_before(waiting)
        self.work.read(waiting, partial(entering.build_demo, self.folder, date.today()), self._entered)

    def _set_up(self) -> None:
        from fm_desktop.ui.setup.setup_wizard import SetupWizard  # inside: needed once in a file's life

        wizard = SetupWizard(self.work, lambda answers: entering.set_up(self.folder, answers, date.today()))
        wizard.set_up_done.connect(self._entered)
        wizard.demo_requested.connect(self.open_demo)
        wizard.restore_requested.connect(lambda: self._way_back().guide(wizard))
        wizard.rejected.connect(self._app.quit)
        self.stand_before(wizard)

    def unlock(self, since: datetime | str | None = None, login: str = "", forms: bool = False) -> None:
        """Ask for the password; who may be asked stands in the key file."""

        def show(door: Door) -> None:
            from fm_desktop.ui.unlock import UnlockWindow  # inside: example data need none

            unlock = UnlockWindow(self.work, door, since, login, forms)
            unlock.unlocked.connect(self._entered)
            unlock.password_kept.connect(self._password_kept)
            unlock.closed.connect(self._app.quit)  # behind a lock the desk is simply closed
            unlock.restore_requested.connect(lambda who: self._way_back().lead(unlock, who))
            self.stand_before(unlock)
            if since is None and self.preferences.password_kept:
                unlock.page.open_with_kept()

        door_of = entering.door_of if self._throw_away is None else entering.door_of_demo
        self.work.read(self, partial(door_of, self.folder, date.today), show, self._told_shut)

    def _told_shut(self, error: BaseException) -> None:
        self._first.wait_no_longer()  # the log, above all
        self._way_back().tell_shut(error)

    def _way_back(self) -> "WayBack":
        """Return what puts a backup back."""
        from fm_desktop.ui.backups.way_back import WayBack  # inside: hardly ever needed

        return WayBack(self)

    def stand_before(self, window: QWidget | None) -> None:
        before, self.before = self.before, window
        if window is not None:
            self._first.wait_for(window)
            window.show()
            to_front(window)
        if before is not None:
            before.hide()
            before.deleteLater()

    def _entered(self, entered: Entered) -> None:
        """Open the desk, or the one that was locked where the same person is back."""
        if self.window is not None and self.window.desk.me == entered.me:
            self.window.desk.author = entered.author
            self.locked.end()
            self.window.desk.data_changed.emit(Changed.EVERYTHING)
        else:
            self._open_window(entered)
        self.idle.wait(0 if self._throw_away else 60 * self.preferences.lock_minutes)
        self.stand_before(None)
        if self.window is not None:
            to_front(self.locked.in_front(self.window))  # what stood before had the keyboard
            self._draw(self.window)

    def _open_window(self, entered: Entered, screen: str = "") -> None:
        from fm_desktop.ui.main_window import MainWindow  # inside: unlocking is shown before
        from fm_desktop.ui.screens import case_screen, screens

        old = self.window
        is_demo = self._throw_away is not None
        desk = Desk(self.work, entered.me, self.preferences, date.today, entered.author, is_demo)
        desk.preferences_changed.connect(lambda: self._preferred(desk.preferences))
        offered = screens(desk.me.roles)
        window = MainWindow(desk, offered, case_screen())
        window.lock_requested.connect(self.lock)
        window.another_requested.connect(partial(self.lock, for_another=True))
        window.closed.connect(self._closed)
        desk.exchange_requested.connect(lambda: self._way_back().put_back())
        self.window = window
        self.locked.forget()
        window.show_screen(screen or offered[0].key)
        if self._options.pictures is None:
            window.show()
        if old is not None:
            old.shut()

    def _password_kept(self, taken: bool) -> None:
        """Remember to ask the keyring at the next start; say so where it did not take the password."""
        self.preferences = self.preferences.with_(password_kept=taken)
        Preferences.load(self._settings).with_(password_kept=taken).save(self._settings)
        if not taken:
            QTimer.singleShot(0, lambda: self._failed(self.window, UserError("keyring_refused")))

    def lock(self, *, for_another: bool = False) -> None:
        """Hide every window, close the file, drop the keys, and ask for the password again."""
        if self.window is None or self.locked.is_on:
            return
        self.idle.wait(0)
        login = "" if for_another else self.window.desk.me.login
        self.window.desk.leaving.emit()
        self.locked.begin()
        waiting = [*self.locked.windows, *self.window.privacy.others.windows]
        forms = any(each is not self.window for each in waiting)
        self.window.desk.author = None
        if self.work.is_busy():
            from fm_desktop.ui.waiting import WaitingWindow  # inside: hardly ever

            about = self.tr("Something long is still being stored. The desk is locked when that is done.")
            self.stand_before(WaitingWindow(self.tr("Locking …"), about))
        self.work.write(self, entering.leave, partial(self.unlock, datetime.now(), login, forms))

    def _hide(self) -> None:
        """Hide names and texts while somebody looks on, or show them again."""
        if self.window is not None:
            self.window.privacy.toggle()

    def _lock_with_system(self) -> None:
        """Lock when the system's screen is locked; example data have no secret to keep."""
        if self._throw_away is None:
            self.lock()

    def _preferred(self, preferences: Preferences) -> None:
        """Take over changed settings; another language needs new windows."""
        before, self.preferences = self.preferences, preferences
        preferences.save(self._settings)
        self._theme.choose(preferences.scheme)
        if self._watching is not None:
            self._watching.use(preferences)
        if self._throw_away is None:
            self.idle.wait(60 * preferences.lock_minutes)
        if before.language != preferences.language and self.window is not None:
            self._tongue.speak(preferences.language)
            desk = self.window.desk
            self._open_window(Entered(desk.me, desk.author), self.window.screen_key())

    def _failed(self, owner: object, error: BaseException) -> None:
        """Tell a fault; where nothing can go on after it, end."""
        from fm_desktop.ui.error_box import error_text, show_error

        if self.locked.is_on and owner is not None:
            return  # a screen behind the lock asked for data; it will ask again when it is shown
        parent = owner.window() if isinstance(owner, QWidget) and owner.isVisible() else self.window
        if self._options.pictures is not None:
            print(error_text(error), file=sys.stderr)
            self._app.exit(1)
            return
        box = show_error(parent, error)
        if owner is self.before and self._throw_away is not None:
            box.finished.connect(lambda _result: self._app.exit(1))

    def unforeseen(self, kind: type[BaseException], error: BaseException, trace: object) -> None:
        """Log a fault of ours and say that nothing was saved, instead of a traceback on the terminal."""
        self._failed(None, error)

    def _closed(self, geometry: str) -> None:
        """Keep where the window stood, and nothing that was only said on the command line."""
        if self._options.pictures is None:
            Preferences.load(self._settings).with_(geometry=geometry).save(self._settings)
        self._app.quit()

    def _draw(self, window: "MainWindow") -> None:
        if self._options.pictures is not None:
            from fm_desktop.ui.pictures import draw  # inside: only for pictures

            draw(window, self._theme, self._options.pictures)
            self._app.quit()

    def end(self) -> None:
        """Close the file and end the database thread; example data go with it."""
        if self.window is not None:
            self.window.desk.leaving.emit()
        self.work.close(entering.leave)
        self._tongue.be_silent()
        self.locked.forget()
        self._first.forget()
        self.idle.stop()
        if self._watching is not None:
            self._watching.stop()
        if self._throw_away is not None:
            self._throw_away.remove()
