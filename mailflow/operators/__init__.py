"""What operators ask for on the host: each command of `mailflow` that is more than a line."""
