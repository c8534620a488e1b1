"""The traps of the libraries below us (TRUST section 6), in short; numbered for the tests."""

from collections.abc import Mapping

#: Row -> (what comes in, what becomes of it).
TRAPS: Mapping[str, tuple[str, str]] = {
    "T01": ('From of `"`, `<`, `a@`, `a@[`', "no address; nothing is raised"),
    "T02": ("Message-ID of `<>`, `<`, `<@>`, `<a@[b`", "no id; nothing is raised"),
    "T03": ("a To of thousands of `(` or `:`", "read in a moment"),
    "T04": ("multiparts within multiparts without end", "bounded; nothing is raised"),
    "T05": ("a Content-Type of thousands of `;`", "read in a moment"),
    "T06": ("a Subject of thousands of encoded-words", "read in a moment"),
    "T07": ("HTML of thousands of comments or open tags", "read in a moment"),
    "T08": ("charsets that are none, or codecs of bytes", "read as far as it is text"),
    "T09": ("charset unicode_escape or utf-7", "hides no command"),
    "T10": ("charset punycode", "read in a moment"),
    "T11": ("a bare CR in the header", "believed in nothing"),
    "T12": ("a blank first line, NUL or no colon in a field", "no other From comes about"),
    "T13": ("an encoded-word in a local part", "no address"),
    "T14": ("a Date at the end of time", "no date; nothing is raised"),
    "T15": ("line ends in an encoded-word", "no line of a header"),
    "T16": ("octets in a local part", "no address"),
    "T17": ("a lone surrogate", "stored as something else"),
    "T18": ("NUL in a text", "stored without it"),
    "T19": ("a Kelvin sign, a long s, a full-width at", "another address"),
    "T20": ("line ends in what a mailbox is asked for", "no command"),
    "T21": ("six ways to end a mail by SMTP", "one ends it"),
    "T22": ("a power cut behind SQLite's word", "nothing acknowledged is lost"),
    "T23": ("a clock that is set back", "is given to the program, and nothing comes twice"),
}
