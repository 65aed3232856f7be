"""What the day holds: talks, what is due, what is new, what VerBIS still lacks."""
