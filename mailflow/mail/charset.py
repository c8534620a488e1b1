"""Octets to clean text, by an allow-list of the charsets that mail is really written in. Pure.

Python knows "charsets" that decompress, that unescape and that are quadratic (`zip`,
`unicode_escape`, `punycode`); a label from a mail therefore never reaches the codec registry
by itself. What comes out is NFC, without control characters and without surrogates.
"""

import unicodedata

from mailflow.regex import regex

# WHATWG Encoding Standard: what is labelled Latin-1 or ASCII is written in Windows-1252.
_SUPERSETS = {
    "ascii": "cp1252",
    "us_ascii": "cp1252",
    "ansi_x3.4_1968": "cp1252",
    "latin1": "cp1252",
    "latin_1": "cp1252",
    "iso_8859_1": "cp1252",
    "iso8859_1": "cp1252",
    "iso_8859_9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "cp936": "gb18030",
    "x_gbk": "gb18030",
    "hz_gb_2312": "hz",
    "ks_c_5601_1987": "cp949",
    "ks_c_5601": "cp949",
    "ksc5601": "cp949",
    "euc_kr": "cp949",
    "korean": "cp949",
    "shift_jis": "cp932",
    "x_sjis": "cp932",
    "sjis": "cp932",
    "windows_31j": "cp932",
    "ms_kanji": "cp932",
    "iso_8859_8_i": "iso8859_8",
    "iso_8859_6_e": "iso8859_6",
    "big5_hkscs": "big5hkscs",
    "utf8": "utf_8",
    "unicode_1_1_utf_8": "utf_8",
    "x_unknown_utf_8": "utf_8",
    "macintosh": "mac_roman",
    "x_mac_roman": "mac_roman",
    "tis_620": "cp874",
    "iso_2022_jp": "iso2022_jp_ext",
}

_PLAIN = frozenset(
    "utf_8 utf_16 utf_16le utf_16be utf_32 big5 big5hkscs cp949 cp932 euc_jp gb18030 hz "
    "iso2022_jp iso2022_jp_1 iso2022_jp_2 iso2022_jp_3 iso2022_jp_2004 iso2022_jp_ext iso2022_kr "
    "koi8_r koi8_u koi8_t mac_roman mac_cyrillic cp437 cp850 cp852 cp855 cp866 cp874 "
    "cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 "
    "iso8859_2 iso8859_3 iso8859_4 iso8859_5 iso8859_6 iso8859_7 iso8859_8 iso8859_10 iso8859_11 "
    "iso8859_13 iso8859_14 iso8859_15 iso8859_16".split()
)

_LABEL = regex(r"[^a-z0-9.]+")
_NUMBERED = regex(r"^(?:windows|x_cp|ibm|x_windows)_?(\d{3,4})$")
_ISO = regex(r"^iso_?8859_?(\d{1,2})(?:_[ei])?$")

_LINE_ENDS = regex("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_DIRT = regex("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_ISO_2022 = ("iso2022_", "hz")


def codec(label: str) -> str | None:
    """The Python codec for a charset label, None if it is no charset of mail."""
    name = _LABEL.sub("_", label[:64].lower()).strip("_")
    name = _SUPERSETS.get(name, name)
    if iso := _ISO.match(name):
        name = f"iso8859_{iso[1]}"
    elif numbered := _NUMBERED.match(name):
        name = f"cp{numbered[1]}"
    name = _SUPERSETS.get(name, name)
    return name if name in _PLAIN else None


def decode(octets: bytes, label: str = "") -> str:
    """Text of these octets; the label is believed as far as the octets agree with it."""
    name = codec(label) if label else None
    if name is None or name == "cp1252":
        return _guess(octets)
    try:
        return octets.decode(name)
    except UnicodeError:
        if name.startswith(_ISO_2022):
            return octets.decode(name, "replace")
    # One cut character at the end or one broken byte must not lose the rest.
    text = octets.decode(name, "replace")
    return text if text.count("\ufffd") * 20 <= len(text) or name != "utf_8" else _guess(octets)


def _guess(octets: bytes) -> str:
    """UTF-8 almost never happens by accident (RFC 3629 section 1); the rest is Windows-1252."""
    try:
        return octets.decode("utf_8")
    except UnicodeDecodeError:
        pass
    try:
        return octets.decode("cp1252")
    except UnicodeDecodeError:  # five octets are undefined there
        return octets.decode("latin_1")


def clean(text: str) -> str:
    r"""NFC, `\n` as the only line end, tabs kept, no other control characters or surrogates."""
    if text.isascii():
        if text.isprintable():
            return text
    else:
        text = unicodedata.normalize("NFC", text)
    return _DIRT.sub("", _LINE_ENDS.sub("\n", text))


def clean_line(text: str) -> str:
    """The same for text that must stay on one line: a subject, a name."""
    return " ".join(clean(text).split())
