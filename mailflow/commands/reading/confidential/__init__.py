"""What goes before all else: reports, people kept apart, and a person's own data."""
