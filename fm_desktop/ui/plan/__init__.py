"""The integration plan on screen: making it, steering it, showing it (HA 4.7.3, 4.8)."""
