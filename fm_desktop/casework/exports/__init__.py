"""Writing lists that leave the program."""
