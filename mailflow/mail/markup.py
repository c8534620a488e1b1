"""HTML mail as the plain text its reader sees. Pure.

The result keeps the conventions of plain text, so that one reader of replies serves both:
`> ` before what the sender's client put into a quote container, `-- ` over its signature.
"""

import re
from collections.abc import Mapping

from selectolax.lexbor import LexborHTMLParser, LexborNode

from mailflow.regex import regex

from . import styles

MOST = 262_144  # characters of source
_MOST_TAGS = 8_000  # deep nesting is quadratic in any HTML parser
_MOST_DEPTH = 20  # quote marks on a line

_INVISIBLE = frozenset(
    "head style script template title noscript object iframe svg math select option textarea "
    "button audio video canvas map meta link -comment -doctype".split()
)
_BLOCK = frozenset(
    "address article aside blockquote body center dd details div dl dt fieldset figcaption figure "
    "footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td "
    "th thead tfoot tr ul".split()
)
_SPACED = frozenset("p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre table".split())
_CELL = frozenset(("td", "th"))

# Elements whose content is an older message, by the id or class their client gives them.
_QUOTE = regex(
    r"(?:^|\s)(?:yahoo_quoted\S*|ydp\w*yahoo_quoted|moz-forward-container|protonmail_quote"
    r"|tutanota_quote|zmail_extra|OLK_SRC_BODY_SECTION|AppleOriginalContents|elided-text"
    r"|ms-outlook-mobile-reference-message|mail-editor-reference-message-container"
    r"|hmmessage_quote|skype_quote|front-quote|mailbox-quote|quoted_message|original-message"
    r"|gmail_quote_container_old|messageReplySection|quoted-content|replyTo_quote|bloop_original_html|isForwardContent)(?:\s|$)",
    re.IGNORECASE,
)
# Gmail's own is one, too, where it forwards; where it answers, the quote is a blockquote in it,
# and people write between its pieces.
_GMAIL = regex(r"(?:^|\s)gmail_quote(?:\s|$)", re.IGNORECASE)
# Elements that begin an older message which then goes on to the end of the document.
_REST = regex(
    r"(?:^|\s)(?:x_)*(?:divRplyFwdMsg|appendonsend|OutlookMessageHeader|stopSpelling|zwchr"
    r"|divtagdefaultwrapper_quote|lineBreakAtBeginningOfSignature_quote)(?:\s|$)",
    re.IGNORECASE,
)
_SIGNATURE = regex(
    r"(?:^|[\s_-])(?:x_)*(?:gmail_signature|moz-signature|signature|applemailsignature"
    r"|ms-outlook-mobile-signature|protonmail_signature_block|ymail_signature|bloop_sign\w*"
    r"|yahoo-signature|messageSignatureSection|lineBreakAtBeginningOfSignature|tutanota_signature)(?:[\s_-]|$)",
    re.IGNORECASE,
)
_HIDDEN = regex(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|opacity\s*:\s*0(?:\.0+)?\s*(?:;|$)"
    r"|font-size\s*:\s*0(?:\.0+)?\s*(?:px|pt|em|rem|%)?\s*(?:;|!|$)|max-height\s*:\s*0(?:px)?\s*(?:;|!|$)",
    re.IGNORECASE,
)
# "Indent more" of several editors is a blockquote without a quote's bar.
_INDENT = regex(
    r"margin:\s*0(?:px)?\s+0(?:px)?\s+0(?:px)?\s+40px;\s*border:\s*(?:none|medium)", re.IGNORECASE
)
#: What is shown in another way than it is written, or where nothing else can be: fallbacks.
_ALTERED = frozenset(
    "s strike del rt rp rtc details dialog noframes noembed applet bdo marquee progress meter "
    "datalist q frameset".split()
)
#: Markup that readers take apart in different ways.
_ODD = regex(r"<!\[CDATA|<!-(?!-)|<!--(?:(?!-->)[^<]){0,400}--!>", re.IGNORECASE)
_BLANKS = regex(r"[ \t\r\n\f]+")
_TAG = regex(r"<")
# The first 4,000 words behind a tag's opening. They may all be attributes, and each one is
# compared with those before it.
_WORDS = regex(r"(?:[^\s/\"']*[\s/\"']){4000}")


def text(source: str) -> str:
    """Plain text of an HTML part; linear in its size, and bounded."""
    source = _bounded(source)
    if not source.strip():
        return ""
    root = LexborHTMLParser(source).root
    return _Writer().write(root) if root is not None else ""


def seen(source: str) -> str:
    """The same without all that its reader may not see, or not as what it says."""
    source = _bounded(source)
    root = LexborHTMLParser(source).root if source.strip() else None
    if root is None or _ODD.search(source):
        return ""
    if any(_is_sheet(node) for node in root.css("link")):
        return ""
    if not all(styles.is_plain_sheet(node.text(deep=True) or "") for node in root.css("style")):
        return ""
    return _Writer(only_seen=True).write(root)


def _is_sheet(node: LexborNode) -> bool:
    return "stylesheet" in (node.attributes.get("rel") or "").lower()


def _bounded(source: str) -> str:
    source = "<".join(map(_few, source[:MOST].split("<")))
    if source.count("<") > _MOST_TAGS:
        for count, tag in enumerate(_TAG.finditer(source)):
            if count == _MOST_TAGS:
                return source[: tag.start()]
    return source


def _few(piece: str) -> str:
    words = _WORDS.match(piece) if len(piece) > 4_000 else None
    return words[0] if words else piece


class _Writer:
    """Walks a document once and writes its lines."""

    def __init__(self, *, only_seen: bool = False) -> None:
        self.only_seen = only_seen
        self.lines: list[str] = []
        self.line: list[str] = []
        self.depth = 0
        self.preformatted = 0
        self.counters: list[int | None] = []  # of open lists; None: not numbered
        self.typed = False  # whether anything outside quotes has been written

    def write(self, root: LexborNode) -> str:
        """The text of the whole tree, without recursion."""
        node: LexborNode | None = root
        stack: list[tuple[LexborNode, int, bool]] = []
        while node is not None:
            child = self._open(node, stack)
            if child is not None:
                node = child
                continue
            while node is not None and node.next is None:
                if not stack:
                    node = None
                    break
                node = self._close(stack)
            node = node.next if node is not None else None
        self._end_line()
        return "\n".join(self.lines).strip("\n")

    def _open(
        self, node: LexborNode, stack: list[tuple[LexborNode, int, bool]]
    ) -> LexborNode | None:
        """Begin a node; its first child if the walk goes down into it."""
        tag = node.tag or ""
        if tag == "-text":
            self._text(node.text_content or "")
            return None
        if tag == "br":
            self._end_line(blank=True)
            return None
        if tag in _INVISIBLE:
            return None
        attributes: Mapping[str, str | None] = node.attributes
        if tag == "img":
            self._image(attributes.get("alt") or "")
            return None
        if _is_hidden(attributes) or (self.only_seen and not _is_seen(tag, attributes)):
            return None
        if tag in _BLOCK:
            self._begin_block(tag)
        if tag == "hr":
            self.line.append("_" * 20)
            self._end_line()
        depth, preformatted = self.depth, tag == "pre"
        self._containers(node, tag, attributes)
        child = node.first_child
        if child is None:
            depth = depth if self.depth < _MOST_DEPTH else self.depth
            self._leave(tag, depth, tight=_is_tight(node))
            return None
        self.preformatted += preformatted
        stack.append((node, depth, preformatted))
        return child

    def _close(self, stack: list[tuple[LexborNode, int, bool]]) -> LexborNode:
        """End the innermost open node and return it."""
        node, depth, preformatted = stack.pop()
        self.preformatted -= preformatted
        self._leave(node.tag or "", depth, tight=_is_tight(node))
        return node

    def _leave(self, tag: str, depth: int, *, tight: bool = False) -> None:
        if tag in _BLOCK:
            self._end_line(blank=tight)
            if tag in ("ol", "ul") and self.counters:
                self.counters.pop()
            if tag in _SPACED and not tight:
                self._gap()
        elif depth != self.depth:
            self._end_line()
        if self.depth < _REST_DEPTH:
            self.depth = depth

    def _begin_block(self, tag: str) -> None:
        if tag in _CELL and self.line:
            self.line.append(" \t")
            return
        self._end_line()
        if tag in ("ol", "ul"):
            self.counters.append(0 if tag == "ol" else None)
        elif tag == "li" and self.counters and self.counters[-1] is not None:
            self.counters[-1] += 1
            self.line.append(f"{self.counters[-1]}. ")

    def _containers(self, node: LexborNode, tag: str, attributes: Mapping[str, str | None]) -> None:
        """Quotes and signatures, by their elements' names."""
        named = " ".join(attributes.get(key) or "" for key in ("id", "class", "name")).strip()
        if tag == "blockquote" and not _INDENT.search(attributes.get("style") or ""):
            self._end_line()
            self.depth += 1
        elif not named and "data-smartmail" not in attributes:
            return
        elif _REST.search(named):
            self._end_line()
            self.depth = _REST_DEPTH
        elif _QUOTE.search(named) or (self.depth == 0 and _is_forward(node, named)):
            self._end_line()
            self.depth += 1
        elif (_SIGNATURE.search(named) or attributes.get("data-smartmail")) and self.typed:
            self._end_line()
            if self.depth == 0:
                self.lines.append("-- ")

    def _text(self, text: str) -> None:
        if self.preformatted:
            first, *rest = text.replace("\r\n", "\n").split("\n")
            self.line.append(first)
            for line in rest:
                self._end_line(blank=True)
                self.line.append(line)
            return
        text = _BLANKS.sub(" ", text)
        if text != " " or self.line:
            self.line.append(text)

    def _image(self, alt: str) -> None:
        """An emoji that a client sends as a picture; other pictures are no text, least a yes."""
        if alt and len(alt) <= 8 and not alt.isascii() and not any(map(str.isalnum, alt)):
            self.line.append(alt)

    def _end_line(self, *, blank: bool = False) -> None:
        if not self.line:
            if blank:
                self._put("")
            return
        line = "".join(self.line)
        self.line.clear()
        if not self.preformatted:
            line = line.strip(" ").replace("  ", " ")
        if line.strip() or blank:
            self._put(line.rstrip() if line != "-- " else line)

    def _put(self, line: str) -> None:
        if self.depth:
            self.lines.append(f"{'>' * min(self.depth, _MOST_DEPTH)} {line}".rstrip())
        else:
            self.typed = self.typed or bool(line)
            self.lines.append(line)

    def _gap(self) -> None:
        """The space around a paragraph."""
        if self.lines and self.lines[-1].strip("> "):
            self._put("")


_REST_DEPTH = 1_000


def _is_forward(node: LexborNode, named: str) -> bool:
    return bool(_GMAIL.search(named)) and node.css_first("blockquote") is None


def _is_tight(node: LexborNode) -> bool:
    """Whether it is a paragraph of Word's, which is a line: without space around it."""
    return node.tag == "p" and "Mso" in (node.attributes.get("class") or "")


def _is_hidden(attributes: Mapping[str, str | None]) -> bool:
    if "hidden" in attributes:
        return True
    style = attributes.get("style")
    return bool(style) and bool(_HIDDEN.search(style or ""))


def _is_seen(tag: str, attributes: Mapping[str, str | None]) -> bool:
    """Whether what the element itself says of its looks leaves its words to be seen."""
    if tag in _ALTERED or "popover" in attributes:
        return False
    told = {name: (attributes.get(name) or "").strip().lower() for name in _LOOKS}
    return (
        styles.is_plain(told["style"])
        and (not told["color"] or styles.is_ink(told["color"]))
        and (not told["text"] or styles.is_ink(told["text"]))
        and (not told["bgcolor"] or styles.is_paper(told["bgcolor"]))
        and not told["size"].startswith(("0", "-"))
        and (tag == "table" or told["width"] not in _NO_ROOM)
        and told["height"] not in _NO_ROOM
    )


_LOOKS = ("style", "color", "text", "bgcolor", "size", "width", "height")
_NO_ROOM = ("0", "1", "2", "0px", "1px", "0%")
