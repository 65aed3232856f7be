"""Keys and sealing: who can open the data file, and how."""
