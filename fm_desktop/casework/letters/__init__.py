"""Letters: templates an office edits in Word, filled from a case, and the record that one went out."""
