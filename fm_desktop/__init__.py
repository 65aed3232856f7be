"""The desk of a Fallmanager:in: caseload, due dates and records, offline and encrypted."""

__version__ = "0.1.0"
