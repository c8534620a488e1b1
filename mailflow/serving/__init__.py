"""The running service: when the four verbs run, and how it tells that it lives."""
