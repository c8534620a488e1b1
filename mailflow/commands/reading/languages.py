"""Languages that somebody says they speak: names in English and in the language itself."""

from mailflow.commands.reading.clauses.words import fold
from mailflow.regex import regex

#: ISO 639-1 code -> names, folded.
_NAMES = {
    "ar": "arabic",
    "bn": "bengali bangla",
    "cs": "czech cesky cestina",
    "da": "danish dansk",
    "de": "german deutsch",
    "el": "greek ellinika",
    "en": "english englisch anglais ingles inglese",
    "es": "spanish espanol castellano spanisch espagnol",
    "fa": "persian farsi",
    "fi": "finnish suomi",
    "fr": "french francais franzosisch frances francese",
    "he": "hebrew ivrit",
    "hi": "hindi",
    "hu": "hungarian magyar",
    "id": "indonesian",
    "it": "italian italiano italienisch italien",
    "ja": "japanese nihongo",
    "ko": "korean",
    "nl": "dutch nederlands",
    "no": "norwegian norsk",
    "pl": "polish polski",
    "pt": "portuguese portugues portugais",
    "ro": "romanian",
    "ru": "russian русский",
    "sv": "swedish svenska",
    "sw": "swahili kiswahili",
    "ta": "tamil",
    "th": "thai",
    "tr": "turkish turkce",
    "uk": "ukrainian",
    "vi": "vietnamese",
    "yo": "yoruba",
    "zh": "chinese mandarin cantonese",
}
_CODES = {name: code for code, names in _NAMES.items() for name in names.split()}
_WORD = regex(r"\w+")


def spoken(text: str) -> tuple[str, ...]:
    """The languages that are named, in the order in which they are, each once."""
    words = (word for word in _WORD.findall(text) if word != "polish")  # which is a verb, too
    found = (_CODES.get(fold(word)) for word in words)
    return tuple(dict.fromkeys(code for code in found if code))
