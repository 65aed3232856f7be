"""The screen of the partners an office works with."""
