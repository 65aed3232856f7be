"""What the program tells its user when something cannot be done."""


class UserError(Exception):
    """A fault the user can understand and mend; `key` names the sentence, `details` fill it in.

    The sentences stand in resources/sentences. Details never carry more than their reader may see.
    """

    def __init__(self, key: str, **details: object) -> None:
        super().__init__(key)
        self.key = key
        self.details = details


class DataFileError(UserError):
    """The data file is missing, locked, damaged or of a newer version (exit code 4)."""


class RightsError(UserError):
    """The password is wrong or the person may not do this (exit code 3)."""
