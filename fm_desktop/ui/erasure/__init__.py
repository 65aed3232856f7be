"""Whose data were kept long enough: erased, or kept with a reason."""
