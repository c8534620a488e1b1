"""Where somebody lives, as a time zone."""
