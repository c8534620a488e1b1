"""Sockets: the only room that knows IMAP and SMTP."""
