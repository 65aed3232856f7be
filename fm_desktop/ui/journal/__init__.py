"""The journal of the whole office, and whether it is unbroken."""
