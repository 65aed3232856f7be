"""The screen of reports: whose, about which time, and each figure as chart and table."""
