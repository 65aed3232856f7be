"""The rules: pure functions of facts, without clock, tables, files or windows."""
