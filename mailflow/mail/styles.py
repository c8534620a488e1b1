"""Which styles of a page leave its words to be seen. Pure.

There are more ways to hide words than anybody can list, so these are the ways that do not: what is
not known to be harmless may hide something (TRUST 3.3).
"""

import re
from functools import lru_cache

from mailflow.regex import regex

#: Such a value changes nothing, whatever it is the value of; but for these properties.
_NEUTRAL = frozenset("none normal auto initial inherit unset revert".split())
_DECIDED_BY_VALUE = frozenset(("display", "visibility", "font", "font-size", "width", "height"))
_NEUTRAL_OF_THESE = frozenset(("initial", "inherit", "unset", "revert", "normal", "auto"))
#: Properties that hide no word with any value; "-" at the end: and all that begin so.
_HARMLESS = tuple(
    "-apple- -moz-osx- -ms- -webkit-font- -webkit-line- -webkit-locale -webkit-nbsp- "
    "-webkit-tap- -webkit-text-decoration -webkit-text-size- -webkit-text-stroke-width "
    "-webkit-user- -webkit-hyphens -webkit-composition- -webkit-margin- accent- align- appearance "
    "background-attachment background-origin background-position background-repeat "
    "background-size border box-shadow box-sizing break- caption- caret- clear color-scheme "
    "cursor empty-cells float font-feature- font-kerning font-optical- font-palette font-stretch "
    "font-style font-synthesis font-variant font-variation- font-weight gap hyphens isolation "
    "justify- layout- line-break list-style mso- object- orphans outline overflow page page-break- "
    "panose- pointer-events punctuation- quotes resize scrollbar- table-layout tab-size "
    "text-align text-autospace text-combine- text-emphasis text-justify text-kashida text-line- "
    "text-rendering text-shadow text-size- text-transform text-underline- text-wrap "
    "transition user-select white-space widows word-break word-wrap overflow-wrap".split()
)
_WORDS_OF = {
    "display": "block inline inline-block table table-row table-cell table-row-group inline-table"
    " flex inline-flex grid list-item initial inherit unset",
    "position": "static relative",
    "visibility": "visible inherit",
    "direction": "ltr rtl",
    "unicode-bidi": "embed isolate plaintext",
    "flex-direction": "row column",
    "zoom": "1 1.0 100%",
    "background-clip": "border-box padding-box content-box",
    "font-size": "xx-small x-small small medium large x-large xx-large smaller larger",
}
_WORDS = {name: frozenset(words.split()) for name, words in _WORDS_OF.items()}
#: Lengths, in pixels: no less and no more than that.
_PIXELS = {"px": 1.0, "pt": 1.33, "em": 16.0, "rem": 16.0, "ex": 8.0, "cm": 38.0, "mm": 3.8,
           "in": 96.0, "pc": 16.0, "": 1.0}  # fmt: skip
_RANGES = {
    **dict.fromkeys(("margin", "padding"), (-60, 400)),
    **dict.fromkeys(("left", "right", "top", "bottom", "text-indent", "vertical-align"), (-60, 60)),
    **dict.fromkeys(("letter-spacing", "word-spacing"), (-2, 20)),
    **dict.fromkeys(("width", "height", "max-width", "max-height"), (20, 9_999)),
    **dict.fromkeys(("min-width", "min-height"), (0, 2_000)),
    "font-size": (6, 200),
    "line-height": (6, 200),
}
_SHARES = {"font-size": (50, 400), "line-height": (60, 400), "width": (10, 100),
           "height": (10, 100), "max-width": (10, 100), "max-height": (10, 100)}  # fmt: skip
_SHARE = (-10, 50)
_MULTIPLE = (0.7, 5)  # a line's height as a plain number
_LENGTH = regex(r"([+-]?(?:\d+\.?\d*|\.\d+))([a-z]*|%)")
_SIZE_IN_FONT = regex(r"(?:^|\s)((?:\d+\.?\d*|\.\d+)(?:px|pt|em|rem|%))(?:\s*/|\s|$)")
_SYSTEM_FONT = regex(r"-apple-system\S*|-webkit-\S*|caption|menu|icon|message-box|status-bar")
#: Fonts that show nothing, or something else.
_STRANGE_FONT = regex(r"blank|redact|flow|barcode|dings|symbol|invisible")
_COMMENT = regex(r"/\*.*?\*/|<!--|-->", re.DOTALL)
_BLOCK = regex(r"([^{}]*)\{([^{}]*)\}")
_ESCAPES = ("\\", "/*", "expression(", "var(", "url(", "env(", "attr(", "@")
#: A page of more is somebody's newsletter.
_LONGEST = 40_000

# colors: how bright, 0 to 1 --------------------------------------------------------------------

_NAMED = {
    "black": 0.0, "navy": 0.06, "darkblue": 0.06, "blue": 0.11, "mediumblue": 0.09, "green": 0.3,
    "darkgreen": 0.23, "teal": 0.35, "maroon": 0.15, "purple": 0.21, "indigo": 0.2, "red": 0.3,
    "darkred": 0.16, "crimson": 0.34, "brown": 0.32, "firebrick": 0.33, "olive": 0.44,
    "gray": 0.5, "grey": 0.5, "dimgray": 0.41, "dimgrey": 0.41, "slategray": 0.49,
    "darkslategray": 0.26, "steelblue": 0.48, "royalblue": 0.4, "orange": 0.68, "darkorange": 0.62,
    "fuchsia": 0.41, "magenta": 0.41, "windowtext": 0.0, "canvastext": 0.0, "buttontext": 0.0,
    "linktext": 0.2, "inherit": 0.0, "initial": 0.0, "unset": 0.0, "currentcolor": 0.0, "auto": 0.0,
    "white": 1.0, "window": 1.0, "canvas": 1.0, "yellow": 0.89, "silver": 0.75, "transparent": 1.0,
    "none": 1.0, "ivory": 0.99, "snow": 0.98, "whitesmoke": 0.96, "lightyellow": 0.98,
    "lightgray": 0.83, "lightgrey": 0.83, "aqua": 0.7, "cyan": 0.7, "lime": 0.59,
}  # fmt: skip
_ON_PAPER = frozenset(
    ("inherit", "initial", "unset", "currentcolor", "auto", "transparent", "none")
)
_HEX = regex(r"#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})")
_RGB = regex(
    r"rgba?\(\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*(?:[,/]\s*([\d.]+%?)\s*)?\)"
)
_INK, _PAPER = 0.72, 0.78  # no brighter words, no darker page
_OPAQUE = 0.5


def _brightness(color: str) -> float | None:
    """How bright a color is, None where it is not known, or is seen through."""
    color = color.strip().lower()
    if color in _NAMED:
        return _NAMED[color]
    if found := _HEX.fullmatch(color):
        digits = found[1] if len(found[1]) > _SHORT else "".join(d * 2 for d in found[1])
        values = [int(digits[at : at + 2], 16) for at in range(0, len(digits), 2)]
        seen_through = len(values) > _CHANNELS and values[_CHANNELS] < _OPAQUE * 255
    elif found := _RGB.fullmatch(color):
        values = [int(found[n]) for n in (1, 2, 3)]
        share = found[4] or "1"
        alpha = float(share.rstrip("%") or 0) / (100 if "%" in share else 1)
        seen_through = alpha < _OPAQUE
    else:
        return None
    red, green, blue = values[:_CHANNELS]
    return None if seen_through else (0.299 * red + 0.587 * green + 0.114 * blue) / 255


_SHORT, _CHANNELS = 4, 3


def is_ink(color: str) -> bool:
    """Whether words of this color stand out on a bright page."""
    if color.strip().lower() in ("none", "transparent"):
        return False
    bright = _brightness(color)
    return bright is not None and bright <= _INK


def is_paper(color: str) -> bool:
    """Whether dark words stand out on this color."""
    if color.strip().lower() in _ON_PAPER:
        return True
    found = _RGB.fullmatch(color.strip().lower())
    if found and found[4] and not float(found[4].rstrip("%") or 0):
        return True  # seen through, all of it
    bright = _brightness(color)
    return bright is not None and bright >= _PAPER


# declarations ----------------------------------------------------------------------------------


@lru_cache(1_024)
def is_plain(style: str) -> bool:
    """Whether all that a style attribute says leaves the words to be seen."""
    low = style.lower()
    if len(low) > _LONGEST or any(mark in low for mark in _ESCAPES):
        return False
    every = [one for one in low.split(";") if one.strip()]
    return all(_is_harmless(one) or _is_typed(one, every) for one in every)


def _is_typed(declaration: str, every: list[str]) -> bool:
    """Words in the color of the caret were typed in a dark window: their writer saw them."""
    name, _, value = declaration.partition(":")
    carets = [one.partition(":")[2].strip() for one in every if one.strip().startswith("caret-")]
    return name.strip() == "color" and value.strip() in carets


def _is_harmless(declaration: str) -> bool:
    name, colon, value = declaration.partition(":")
    name, value = name.strip(), " ".join(value.replace("!important", " ").split())
    if not colon:
        return not name.strip("\"' ")
    if value in (_NEUTRAL_OF_THESE if name in _DECIDED_BY_VALUE else _NEUTRAL):
        return True
    if value in _WORDS.get(name, ()):
        return True
    match name:
        case "color" | "-webkit-text-fill-color" | "text-fill-color":
            return is_ink(value)
        case "background-color":
            return is_paper(value)
        case "background":
            return all(map(is_paper, _colors(value)))
        case "font-family" | "mso-fareast-font-family":
            return not _STRANGE_FONT.search(value)
        case "font":
            size = _SIZE_IN_FONT.search(value)
            fits = _fits("font-size", size[1]) if size else _SYSTEM_FONT.fullmatch(value)
            return bool(fits) and not _STRANGE_FONT.search(value)
        case "opacity":
            return bool(_LENGTH.fullmatch(value)) and float(value.rstrip("%") or 0) >= _OPAQUE
        case "text-decoration" | "text-decoration-line":
            return "line-through" not in value and "blink" not in value
        case "z-index":
            return value.isdecimal()
        case _:
            return _is_harmless_by_name(name, value)


def _is_harmless_by_name(name: str, value: str) -> bool:
    if _range_of(name):
        return all(_fits(name, one) for one in value.split())
    return any(
        name.startswith(known) if known.endswith("-") else _is_of(name, known)
        for known in _HARMLESS
    )


def _is_of(name: str, known: str) -> bool:
    return name == known or name.startswith(f"{known}-")


def _range_of(name: str) -> str:
    """The name under which a length's bounds are kept, "" if it has none."""
    if name in _RANGES:
        return name
    first = name.partition("-")[0]
    return first if first in ("margin", "padding") else ""


def _fits(name: str, value: str) -> bool:
    if value in _NEUTRAL_OF_THESE or value in _WORDS.get(name, ()):
        return True
    found = _LENGTH.fullmatch(value)
    if not found:
        return False
    number, unit = float(found[1]), found[2]
    bounds: tuple[float, float] = _RANGES[_range_of(name)]
    if unit == "%":
        bounds = _SHARES.get(name, _SHARE)
    elif name == "line-height" and not unit:
        bounds = _MULTIPLE
    elif unit not in _PIXELS:
        return False
    else:
        number *= _PIXELS[unit]
    return bounds[0] <= number <= bounds[1]


_OF_BACKGROUND = regex(
    r"\b(?:no-repeat|repeat(?:-[xy])?|scroll|fixed|local|(?:border|padding|content)-box|top|bottom"
    r"|center|left|right|cover|contain|none)\b|(?<![\w#(,.])\d+(?:px|%)?(?![\w),.])"
)


def _colors(value: str) -> list[str]:
    rest = _OF_BACKGROUND.sub(" ", value).replace("/", " ").strip()
    return [rest] if "(" in rest else rest.split()


# style sheets ----------------------------------------------------------------------------------


@lru_cache(64)
def is_plain_sheet(css: str) -> bool:
    """The same of a whole style sheet, whomever its rules are for."""
    bare = _COMMENT.sub(" ", css.lower())
    if len(bare) > _LONGEST or "@import" in bare:
        return False
    for rule in _BLOCK.finditer(bare):
        selector, body = rule[1].rpartition(";")[2].strip(), rule[2]
        if selector.startswith("@font-face"):
            if "src" in body:
                return False
        elif not selector.startswith(("@page", "@list")) and not is_plain(body):
            return False
    return True
