"""Speaks German or English: our words, Qt's own buttons, and the names of days and months."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from fm_desktop.resources import resource

LANGUAGES = {"de": "Deutsch", "en": "English"}


class Tongue:
    """The translators that are installed now; kept alive here, Qt does not keep them."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []

    def speak(self, language: str) -> None:
        """Use a language from now on; widgets made before keep their words."""
        self.be_silent()
        QLocale.setDefault(locale_of(language))
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        own = str(resource("i18n"))
        wanted = (_load(f"qtbase_{language}", qt), _load(f"fm_desktop_{language}", own))
        self._installed = [each for each in wanted if each is not None]
        for each in self._installed:
            self._app.installTranslator(each)

    def be_silent(self) -> None:
        """Take the translators away again."""
        for old in self._installed:
            self._app.removeTranslator(old)
        self._installed = []


def locale_of(language: str) -> QLocale:
    """Return the locale dates and numbers are written in."""
    if language == "en":
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return QLocale(QLocale.Language.German, QLocale.Country.Germany)


def _load(name: str, folder: str) -> QTranslator | None:
    translator = QTranslator()
    return translator if translator.load(name, folder) else None
