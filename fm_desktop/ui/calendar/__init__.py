"""The month: what is due on each day, and the chosen day in words."""
