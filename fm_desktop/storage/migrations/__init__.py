"""The steps from one version of the file to the next; frozen once released."""

STEPS = (
    "0001_people_and_cases",
    "0002_talks_and_lists",
    "0003_guided_casework",
    "0004_plan_and_services",
    "0005_who_may_read",
    "0006_signed_confirmations",
    "0007_full_text_search",
    "0008_same_person",
    "0009_lists_of_a_day",
    "0010_map_and_outcomes",
    "0011_attachments_and_calendars",
    "0012_directory_of_partners",
    "0013_transfers",
    "0014_network_meetings",
    "0015_letters",
    "0016_watched_kept",
)
"""The modules in this folder, in order; the number of a step is the version it leads to."""

VERSION = len(STEPS)
"""The version of file this program reads and writes."""
