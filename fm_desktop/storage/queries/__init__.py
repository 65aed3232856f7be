"""What the screens read: one function per list."""
