"""Palette, fonts and the one small style sheet; follows the system or stays light or dark."""

from functools import cache
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from fm_desktop.resources import resource
from fm_desktop.ui.tokens import Tokens, use_tokens

SCHEMES = ("system", "light", "dark")
FAMILIES = ("Segoe UI Variable Text", "Segoe UI", "Inter", "Noto Sans")
SHEET_TOKENS = ("selected", "grey_tint", "overdue", "disabled", "violet_tint")
SIZES = {"small": 9.0, "body": 10.0, "title": 15.0}

Role = QPalette.ColorRole
Group = QPalette.ColorGroup


class Theme:
    """Dresses the application and changes its clothes when the system or the user asks."""

    def __init__(self, app: QApplication, scheme: str = "system") -> None:
        self._app = app
        self._scheme = scheme
        if not app.styleSheet():  # a second time, with a sheet and a wizard shown, Qt crashes
            app.setStyle("Fusion")
        app.setFont(font())
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self.choose(scheme)

    def choose(self, scheme: str) -> None:
        """Show one of SCHEMES from now on."""
        self._scheme = scheme
        hints = self._app.styleHints()
        if scheme == "system":
            hints.unsetColorScheme()
        else:  # title bars and the system's own dialogs, too
            hints.setColorScheme(Qt.ColorScheme.Dark if scheme == "dark" else Qt.ColorScheme.Light)
        self._dress(_system_is_dark() if scheme == "system" else scheme == "dark")

    def _system_changed(self) -> None:
        """Follow the system where the user wants that."""
        if self._scheme == "system":
            self.choose("system")

    def _dress(self, dark: bool) -> None:
        """Set tokens, palette and sheet; a palette alone does not reach widgets under a sheet."""
        tokens = use_tokens(dark)
        palette = palette_of(tokens)
        self._app.setPalette(palette)
        self._app.setPalette(_for_item_views(palette, tokens), "QAbstractItemView")  # type: ignore[arg-type]
        self._app.setStyleSheet(sheet_of(tokens))
        for window in self._app.topLevelWidgets():
            window.update()


def _system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def palette_of(tokens: Tokens) -> QPalette:
    """Return the palette that carries nearly all of the look."""
    palette = QPalette()
    for role, ink in {
        Role.Window: tokens.window,
        Role.Base: tokens.base,
        Role.AlternateBase: tokens.alt,
        Role.Button: tokens.button,
        Role.WindowText: tokens.text,
        Role.Text: tokens.text,
        Role.ButtonText: tokens.text,
        Role.BrightText: tokens.overdue,
        Role.PlaceholderText: tokens.muted,
        Role.Dark: tokens.edge,
        Role.Mid: tokens.line,
        Role.Shadow: tokens.line,
        Role.Midlight: tokens.hover,
        Role.Light: tokens.base,
        Role.Accent: tokens.accent,
        Role.Highlight: tokens.accent,
        Role.HighlightedText: tokens.on_accent,
        Role.Link: tokens.accent,
        Role.LinkVisited: tokens.violet,
        Role.ToolTipBase: tokens.base,
        Role.ToolTipText: tokens.text,
    }.items():
        palette.setColor(role, ink)
    for role in (Role.WindowText, Role.Text, Role.ButtonText):
        palette.setColor(Group.Disabled, role, tokens.disabled)
    return palette


def _for_item_views(palette: QPalette, tokens: Tokens) -> QPalette:
    """Return the palette of lists: a selected row is a tint, so that badges and states stay visible."""
    views = QPalette(palette)
    views.setColor(Role.Highlight, tokens.selected)
    views.setColor(Role.HighlightedText, tokens.text)
    return views


@cache
def font(size: str = "body", strong: bool = False) -> QFont:
    """Return one of the three sizes, regular or strong, with figures of equal width."""
    result = QFont(list(_families()))
    result.setPointSizeF(_points(size))
    result.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    result.setFeature(QFont.Tag("tnum"), 1)
    return result


def paper_font(points: float, strong: bool = False) -> QFont:
    """Return the typeface for what is printed; its size is the paper's, whatever the screen's is."""
    result = QFont(font())
    result.setPointSizeF(points)
    result.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return result


@cache
def _system_points() -> float:
    """Return the size of the system's own font, which a user may have enlarged."""
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()


def _points(size: str) -> float:
    """Return a size in points, grown with the system's font where that is larger than ours."""
    body = max(SIZES["body"], _system_points())
    return SIZES[size] * body / SIZES["body"]


@cache
def _families() -> tuple[str, ...]:
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
    return (*FAMILIES, system)


def sheet_of(tokens: Tokens) -> str:
    """Return the style sheet: roles by palette(), our own tokens and drawings filled in."""
    own = {name: getattr(tokens, name).name() for name in SHEET_TOKENS}
    folder = resource("icons/sheet").as_posix()
    return _sheet().substitute(own, icons=folder, scheme="dark" if tokens.dark else "light")


@cache
def _sheet() -> Template:
    return Template(resource("look.qss").read_text("utf-8"))
