"""The command line: the same deeds without a window; nothing here imports a widget."""
