"""Reading the caseload list."""
