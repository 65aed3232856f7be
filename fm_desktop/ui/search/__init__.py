"""Full-text search: what was written about clients, found by words."""
