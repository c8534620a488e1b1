"""E-mail addresses as people write them and as we compare them. Pure.

Addresses are compared in ASCII lower case only (RFC 5321 2.4 makes the local part
case-sensitive in theory; TRUST I: `K` (Kelvin) and its kind must not fold into ASCII).
"""
