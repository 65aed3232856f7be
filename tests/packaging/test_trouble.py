"""What pip, venv and apt-get say, in one sentence."""

import pytest

from trouble import explain, last_words

SAID = {
    "the disk is full": (
        "ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
        "E: You don't have enough free space in /var/cache/apt/archives/.",
        "OSError: [WinError 112] There is not enough space on the disk",
    ),
    "there is no connection": (
        (
            "WARNING: Retrying after connection broken by 'NewConnectionError(…)'\n"
            "ERROR: No matching distribution found for appdirs==1.4.4"
        ),
        "E: Failed to fetch x.deb  Temporary failure resolving 'deb.example.org'",
        "ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED]",
    ),
    "is not the one the lock names": (
        "ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.",
    ),
    "not offered for this system": (
        "ERROR: Could not find a version that satisfies the requirement pyside6-essentials==6.11.3",
    ),
    "may not write there": (
        "Error: [Errno 13] Permission denied: '/usr/x'",
        "OSError: [Errno 30] Read-only file system",
    ),
}


@pytest.mark.parametrize(("advice", "said"), [(key, each) for key, texts in SAID.items() for each in texts])
def test_a_known_fault_becomes_an_advice(advice, said):
    sentence = str(explain("install the packages", said))
    assert sentence.startswith("Could not install the packages: ")
    assert advice in sentence
    assert "\n" not in sentence


def test_an_unknown_fault_keeps_its_own_last_error():
    said = "Reading lists\nE: Unable to locate package libfoo\nDone.\n"
    assert (
        str(explain("install libfoo", said)) == "Could not install libfoo: E: Unable to locate package libfoo"
    )


def test_silence_is_said_to_be_silence():
    assert last_words(" \n\n") == "it said nothing."
