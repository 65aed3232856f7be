"""The steps from one version of the file to the next; frozen once released."""
