"""format=flowed (RFC 3676): soft line ends joined, stuffing removed, quote depth kept. Pure."""

from mailflow.regex import regex

_DEPTH = regex(r">*")


def unwrapped(text: str, *, delsp: bool = False) -> str:
    """The paragraphs of a flowed text, one a line; quoted ones keep their `>` marks."""
    lines: list[str] = []
    open_depth = -1  # depth of a paragraph that the next line continues, -1 if none
    for line in text.split("\n"):
        depth = _DEPTH.match(line).end()  # type: ignore[union-attr]
        rest = line[depth:]
        rest = rest.removeprefix(" ")  # 4.4: space-stuffing
        soft = rest.endswith(" ") and rest != "-- "  # 4.3: the signature mark is never soft
        if rest == "-- ":
            open_depth = -1
        if soft and delsp:
            rest = rest[:-1]
        if depth == open_depth:
            lines[-1] += rest
        else:
            # 4.5: a change of depth ends a paragraph even after a soft line end
            lines.append(">" * depth + (" " if depth else "") + rest)
        open_depth = depth if soft else -1
    return "\n".join(lines)
