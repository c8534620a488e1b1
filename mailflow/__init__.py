"""mailflow runs a mentoring program wholly by e-mail."""
