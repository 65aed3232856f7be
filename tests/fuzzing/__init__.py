"""Damaged and hostile files for everything that reads what comes from outside.

`python -m tests.fuzzing` tries every importer for a minute; `python -m tests.fuzzing calendar 600` one of
them for ten. What makes an importer fail, hang or eat memory is kept in `corpus/`, for every test run.
"""
