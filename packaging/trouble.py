"""What goes wrong outside the program, said in one sentence that names what to do."""

DISK = (
    "no space left",
    "errno 28",
    "disk quota exceeded",
    "not enough space",
    "enough free space",
    "winerror 112",
)
NETWORK = (
    "newconnectionerror",
    "connecttimeout",
    "readtimeout",
    "timed out",
    "temporary failure in name resolution",
    "name or service not known",
    "getaddrinfo failed",
    "network is unreachable",
    "connection refused",
    "connection reset",
    "connection broken",
    "remotedisconnected",
    "failed to establish",
    "max retries exceeded",
    "proxyerror",
    "sslerror",
    "certificate_verify_failed",
    "temporary failure resolving",
    "could not resolve",
    "unable to connect",
    "could not connect",
)
HASHES = ("do not match the hashes",)
NO_WHEEL = ("no matching distribution found", "could not find a version that satisfies")
RIGHTS = ("permission denied", "errno 13", "read-only file system", "errno 30", "access is denied")
ADVICE = {
    DISK: "the disk is full. Free about 1.5 GB and start again.",
    NETWORK: "there is no connection to where packages come from. Connect to the network, or set your proxy "
    "in the configuration of pip and apt, and start again.",
    HASHES: "a downloaded package is not the one the lock names, so nothing was installed. Start again; "
    "if this stays, something on the way changes files.",
    NO_WHEEL: "a package is not offered for this system. Linux on x86-64 (glibc 2.34 or newer), Windows "
    "on x86-64 and macOS on Apple silicon are served, each with Python 3.11 to 3.14.",
    RIGHTS: "this account may not write there. Name a folder of your own in the variable FM_VENV.",
}


class Trouble(Exception):  # noqa: N818 - not an error of the program
    """Something the reader can mend; the text is all there is to say."""


def explain(doing: str, output: str) -> Trouble:
    """Return what the output of a failed program means; `doing` completes "Could not …"."""
    said = output.lower()
    for signs, advice in ADVICE.items():
        if any(sign in said for sign in signs):
            return Trouble(f"Could not {doing}: {advice}")
    return Trouble(f"Could not {doing}: {last_words(output)}")


def last_words(output: str) -> str:
    """Return the line in which a program said why it stopped."""
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    errors = [line for line in lines if line.lower().startswith(("error:", "e:", "err:"))]
    return (errors or lines or ["it said nothing."])[-1]
