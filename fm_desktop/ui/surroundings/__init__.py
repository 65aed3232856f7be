"""Who and what is around a client: a list to work with, and a picture that follows it."""
