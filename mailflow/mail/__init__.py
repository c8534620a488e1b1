"""RFC 5322 in, RFC 5322 out: bytes to values and back. Pure."""
