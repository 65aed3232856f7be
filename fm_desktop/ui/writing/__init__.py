"""What helps whoever writes a note: who will read it, words written before, a hint where they belong."""
