"""Handing a case to another site as a sealed file, and taking one in."""
