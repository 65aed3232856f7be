"""A wheel carries the translations in the form Qt reads; the checkout does not."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface[Any]):
    """Make the files before they are packed."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Run Qt's lrelease over resources/i18n."""
        sys.path.insert(0, str(Path(self.root, "packaging")))
        import translations  # only found by the line above

        translations.release(translations.tools())
