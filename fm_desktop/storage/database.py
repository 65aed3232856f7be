"""The one encrypted file and the one connection to it."""

from playhouse.apsw_ext import APSWDatabase


class EncryptedDatabase(APSWDatabase):
    """SQLite whose every page is encrypted and authenticated."""


db = EncryptedDatabase(None, autoconnect=False)
