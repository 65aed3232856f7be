"""Guided dialogs that lead through a longer task."""
