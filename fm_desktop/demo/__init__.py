"""A made-up caseload to look around in: invented people, dates relative to today."""
