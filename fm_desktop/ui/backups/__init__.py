"""Backups on the screen: how they stand, the list of them, a second place, putting one back."""
