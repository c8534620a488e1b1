"""A mentor looked for, and not offered: whoever seeks one for a track wants to take part in it."""

from mailflow.regex import regex

_SEEKS = (
    r"(?:look\w* for|seek\w*|search\w* for|need|want|such\w*|brauch\w*|cherch\w*|besoin|busc\w*|"
    r"necesit\w*|procur\w*|precis\w*|cerc\w*|ho bisogno|ищу|ищем|нужен|нужна|шукаю|потрібен|"
    r"szuka\w*|potrzebuj\w*|hledam|zoek\w*|sok\w*|etsin|keresek|caut|cari|mencari|butuh|找|أبحث عن)"
)
_AN = (
    r"(?: (?:a|an|any|einen|eine|keinen|de|d'un|un|una|une|um|uma|di|en|een|egy|o|seorang|"
    r"good|guten|gute))*"
)
_ONE = r"(?:mentor\w*|ment[oe]re\w*|ментор\w*|наставни\w*|导师|مرشد\w*)"
#: "I'm not looking for a mentor": whatever it is, it is not to be mentored.
SEEKS_NO_MENTOR = regex(
    rf"\b(?:not|n't|nicht|keine[nr]?|pas|no|nao|non|не|nie|niet|inte|ikke) (?:\w+ ){{0,2}}?"
    rf"{_SEEKS}{_AN} ?{_ONE}"
)
#: "Ich suche eine Mentorin für deploy", "deploy için mentor arıyorum"; but no "need mentors?".
SEEKS_MENTOR = regex(
    rf"(?<!do you )(?<!still )(?<!if you )(?<!you )\b{_SEEKS}{_AN} ?{_ONE}(?<!mentors)(?<!mentores)"
    r"(?<!mentoren)(?<!mentorinnen)(?! (?:me\b|someone|somebody|others|people))|"
    r"\bmentor\w*(?: \w+)? (?:ariyor\w*|istiyor\w*|lazim|chahiye|dhund\w*|dhoond\w*)|"
    r"メンターを(?:探|募)|멘토를 ?(?:찾|구)"
)
