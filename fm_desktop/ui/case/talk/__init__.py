"""The form *Gespräch dokumentieren*."""
