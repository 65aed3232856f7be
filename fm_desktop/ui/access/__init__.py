"""One's own way into the file, and that of others: passwords, codes, fingerprints."""
