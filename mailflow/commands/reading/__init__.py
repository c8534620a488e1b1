"""From the words of a mail to what its writer wants. Pure."""
