"""The most memory this process has used; imports nothing that the processes measured would not."""

import sys


def peak() -> int:
    """Return kilobytes. Linux counts a parent's in `ru_maxrss`, therefore its own figure is asked first."""
    try:
        with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123 - pathlib would be measured
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
    except OSError:
        import resource

        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return most // 1024 if sys.platform == "darwin" else most
