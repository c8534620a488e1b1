"""The pictures in the middle of a badge, in a box of 200 by 200, and which track gets which.

`a`, `b` and `c` are a badge's thread colors: light, warm and dark.
"""

import hashlib
import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Emblem:
    """A picture, and words in a track's name or title that call for it."""

    words: str
    picture: str


def emblem(name: str, title: str) -> Emblem:
    """A picture that fits the words; else one chosen by the name, the same every time."""
    for words in (name, title):
        for one in EMBLEMS:
            if re.search(rf"\b(?:{one.words})", words, re.IGNORECASE):
                return one
    return EMBLEMS[hashlib.sha256(name.encode()).digest()[1] % len(EMBLEMS)]


ROCKET = Emblem(
    "deploy|launch|cloud|server|ship|install|release",
    """
<path class="c" d="M30 158q-14-20 6-32q2-18 22-18q8-14 26-10q10-10 26-4q18-8 30 8q22-4 26 16\
q22 6 14 28q-2 12-16 12h-120q-10 0-14 0z" opacity=".35"/>
<path class="b" d="M84 128q16-9 32 0q4 26-16 52q-20-26-16-52z"/>
<path class="a" d="M92 130q8-5 16 0q2 14-8 30q-10-16-8-30z"/>
<path class="b" d="M76 84l-24 34q-2 12 2 22l26-18zM124 84l24 34q2 12-2 22l-26-18z"/>
<path class="a" d="M100 14q34 34 30 82q-2 22-12 36h-36q-10-14-12-36q-4-48 30-82z"/>
<path class="b" d="M100 14q15 15 23 34q-23 9-46 0q8-19 23-34z"/>
<circle class="c" cx="100" cy="80" r="15"/><circle class="a" cx="100" cy="80" r="7.5"/>
<path class="line" d="M84 117q16 7 32 0"/>
""",
)
BUBBLE = Emblem(
    "talk|cfp|speak|present|meetup|conference|podcast",
    """
<path class="c" d="M66 64q0-22 22-22h70q22 0 22 22v40q0 22-22 22h-4v26l-28-26h-38q-22 0-22-22z"\
 opacity=".45"/>
<path class="a" d="M20 50q0-24 24-24h84q24 0 24 24v46q0 24-24 24H82l-36 34v-34h-2q-24 0-24-24z"/>
<path class="b" d="M86 40l10.6 22.2l24.4 3.2l-17.8 17l4.4 24.2l-21.6-11.8l-21.6 11.8\
l4.4-24.2l-17.8-17l24.4-3.2z"/>
""",
)
BEETLE = Emblem(
    "bug|fix|test|debug|qa",
    """
<path class="thread" d="M62 78L34 60V40M56 106H22L14 94M62 136L36 154V176M138 78l28-18V40\
M144 106h34l8-12M138 136l26 18v22M84 42Q78 22 60 18M116 42q6-20 24-24"/>
<path class="a" d="M68 66q0-34 32-34q32 0 32 34z"/>
<path class="b" d="M96 72v112q-42-6-42-62q0-30 12-50zM104 72v112q42-6 42-62q0-30-12-50z"/>
<circle class="c" cx="78" cy="106" r="9"/><circle class="c" cx="122" cy="106" r="9"/>
<circle class="c" cx="80" cy="142" r="7"/><circle class="c" cx="120" cy="142" r="7"/>
<circle class="c" cx="88" cy="52" r="4.5"/><circle class="c" cx="112" cy="52" r="4.5"/>
""",
)
BOOK = Emblem(
    "doc|writ|translat|book|blog|learn|i18n|l10n|guide",
    """
<path class="c" d="M14 58q44-10 86 12q42-22 86-12v112q-46-8-86 12q-40-20-86-12z" opacity=".45"/>
<path class="a" d="M22 42q42-10 75 14v110q-34-20-75-12zM178 42q-42-10-75 14v110q34-20 75-12z"/>
<path class="line" d="M38 66q24-2 44 10M38 90q24-2 44 10M38 114q24-2 44 10M162 66q-24-2-44 10\
M162 90q-24-2-44 10"/>
<path class="b" d="M138 30h24v58l-12-10l-12 10z"/>
""",
)
NEEDLE = Emblem(
    "patch|commit|merge|code|contribut|first",
    """
<path class="c" d="M40 62q0-22 22-22h76q22 0 22 22v76q0 22-22 22H62q-22 0-22-22z" opacity=".4"/>
<path class="a" d="M46 58q0-12 12-12h84q12 0 12 12v84q0 12-12 12H58q-12 0-12-12z"/>
<path class="dash" d="M57 64q0-7 7-7h72q7 0 7 7v72q0 7-7 7H64q-7 0-7-7z"/>
<path class="b" d="M100 124q-34-20-30-40q4-14 18-12q8 1 12 10q4-9 12-10q14-2 18 12q4 20-30 40z"/>
<path class="case" d="M182 22L112 92"/><path class="needle" d="M182 22L112 92"/>
<path class="thread" d="M178 26Q196 52 176 76Q152 104 180 130Q196 148 176 178"/>
""",
)
COMPASS = Emblem(
    "coa|exam|plan|path|start|road|explor|certif|onboard",
    """
<circle class="c" cx="100" cy="100" r="84" opacity=".4"/>
<circle class="ring" cx="100" cy="100" r="72"/>
<path class="b" d="M100 48l12 40l40 12l-40 12l-12 40l-12-40l-40-12l40-12z"\
 transform="rotate(45 100 100)"/>
<path class="a" d="M100 12l18 70l70 18l-70 18l-18 70l-18-70l-70-18l70-18z"/>
<path class="c" d="M100 12v88l-18-18zM188 100h-88l18-18zM100 188v-88l18 18zM12 100h88l-18 18z"\
 opacity=".3"/>
<circle class="b" cx="100" cy="100" r="11"/>
""",
)
MOUNTAIN = Emblem(
    "mountain|summit|climb|perform|scale|arch",
    """
<circle class="b" cx="136" cy="56" r="26"/>
<path class="c" d="M84 170l56-86l56 86z" opacity=".6"/>
<path class="a" d="M4 170L78 44l74 126z"/>
<path class="c" d="M4 170L78 44v34l-20 22l20 18l-14 52z" opacity=".25"/>
<path class="b" d="M78 44l24 41l-14-5l-10 12l-12-12l-12 5z"/>
<path class="thread" d="M14 184h172"/>
""",
)
CAMPFIRE = Emblem(
    "commun|mentor|team|welcome|social|event",
    """
<path class="b" d="M100 16q46 44 44 88q-2 40-44 44q-42-4-44-44q0-20 18-38q2 16 12 20q-6-36 14-70z"/>
<path class="a" d="M102 72q26 26 24 48q-4 24-26 26q-24-2-26-26q0-12 12-22q0 12 8 14q-4-22 8-40z"/>
<path class="log" d="M40 176l120-30M40 146l120 30"/>
<path class="thread" d="M24 68v8M20 72h8M172 50v8M168 54h8M164 96v6M161 99h6"/>
""",
)
PINE = Emblem(
    "tree|grow|forest|seed|build|packag",
    """
<path class="c" d="M150 60l34 66h-20l26 46h-80l26-46h-20z" opacity=".6"/>
<path class="log" d="M84 160v26"/>
<path class="a" d="M84 12l42 60H42z"/><path class="b" d="M84 50l52 66H32z"/>
<path class="a" d="M84 92l62 72H22z"/>
<path class="thread" d="M8 188h184"/>
""",
)

EMBLEMS = (ROCKET, BUBBLE, BEETLE, BOOK, NEEDLE, COMPASS, MOUNTAIN, CAMPFIRE, PINE)
