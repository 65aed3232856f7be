"""Paper: what is printed or saved as PDF, laid out by ourselves so that no row is cut."""
