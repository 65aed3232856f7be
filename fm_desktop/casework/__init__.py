"""The deeds: one function for each thing a case manager does."""
