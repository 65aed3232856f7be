"""The steps from one version of the file to the next; frozen once released."""

STEPS = ("0001_initial",)
"""The modules in this folder, in order; the number of a step is the version it leads to."""

VERSION = len(STEPS)
"""The version of file this program reads and writes."""
