"""The badge of a track as a scout's patch: SVG with letters drawn as paths, and PNG made of it.

The same track always gets the same patch. A program with a design of its own names it in the
configuration (`badge = "…"`), and nothing is drawn.
"""

import hashlib
import math
from dataclasses import dataclass
from functools import lru_cache
from html import escape

from mailflow.writing.patch import emblems, letters

SIZE = 512
MIDDLE = SIZE / 2
FIELD = 224  # radius
#: The ribbon is a piece of a ring around a point far below the badge.
RIBBON_CENTER, RIBBON_RADIUS, RIBBON_HALF = 848.0, 470.0, 31.0
RIBBON_ANGLE = 26.5  # degrees to either side
TAIL_ANGLE, TAIL_DROP = 31.0, 20.0
LONGEST_LINE = 396.0
LARGEST, SMALLEST, IN_TWO = 5.2, 3.1, 2.7  # scale of the letters


@dataclass(frozen=True, slots=True)
class Palette:
    """Cloth and threads: field, border, and the light, warm and dark thread."""

    field: str
    border: str
    light: str
    warm: str
    dark: str


PALETTES = (
    Palette("#1f6f78", "#f0b429", "#fdf6e3", "#f27052", "#0c3c42"),  # lagoon
    Palette("#2f5d3a", "#e9c46a", "#faf3dd", "#e76f51", "#16321d"),  # forest
    Palette("#7b2d43", "#f2c078", "#fff4e6", "#e8a33d", "#431422"),  # berry
    Palette("#27457a", "#ee964b", "#f7f4ea", "#f4d35e", "#12244a"),  # night
    Palette("#b5532a", "#264653", "#fff3df", "#f6bd60", "#5f2812"),  # rust
    Palette("#5b4b8a", "#f7c548", "#f8f4ff", "#f0776c", "#2f2554"),  # heather
    Palette("#3a7ca5", "#d1495b", "#fbf7ef", "#edae49", "#16425b"),  # lake
    Palette("#3d405b", "#e07a5f", "#f4f1de", "#f2cc8f", "#1f2136"),  # dusk
)


def palette(name: str) -> Palette:
    """The colors of a track."""
    return PALETTES[hashlib.sha256(name.encode()).digest()[0] % len(PALETTES)]


def svg(track_name: str, title: str, goal: str = "") -> str:
    """The patch of a track. The goal is told to screen readers, not drawn."""
    colors = palette(track_name)
    words = letters.written(title) or letters.written(track_name)
    picture = emblems.emblem(track_name, title).picture.strip()
    return f"""\
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {SIZE} {SIZE}" role="img">
<title>{escape(title or track_name)}</title>
<desc>{escape(goal)}</desc>
{_style(colors)}
{_cloth(colors)}
<g class="emblem" transform="translate(123 62) scale(1.33)">
{picture}
</g>
{_border()}
{_ribbon(colors)}
{_writing(words)}
</svg>
"""


@lru_cache(maxsize=64)
def png(svg: str, size: int = SIZE) -> bytes:
    """A picture of an SVG, `size` pixels wide. Raises ValueError if it is none."""
    import resvg_py  # noqa: PLC0415  only badges need it, and it is large

    return bytes(resvg_py.svg_to_bytes(svg_string=svg, width=size, skip_system_fonts=True))


def _style(colors: Palette) -> str:
    thread = "fill:none;stroke-linecap:round;stroke-linejoin:round"
    return f"""<style>
.a{{fill:{colors.light}}}.b{{fill:{colors.warm}}}.c{{fill:{colors.dark}}}
.emblem .a,.emblem .b{{stroke:{colors.dark};stroke-width:3;stroke-linejoin:round}}
.thread{{{thread};stroke:{colors.light};stroke-width:6}}
.needle{{{thread};stroke:{colors.light};stroke-width:7}}
.case{{{thread};stroke:{colors.dark};stroke-width:13}}
.line{{{thread};stroke:{colors.dark};stroke-width:4;opacity:.7}}
.dash{{{thread};stroke:{colors.dark};stroke-width:4;stroke-dasharray:9 8}}
.ring{{{thread};stroke:{colors.warm};stroke-width:6;stroke-dasharray:3 9}}
.log{{{thread};stroke:{colors.dark};stroke-width:16}}
.letters{{{thread};stroke:{colors.dark}}}
.edge{{fill:none;stroke:{colors.border};stroke-width:34}}
.shade{{fill:none;stroke:#000}}
</style>"""


def _cloth(colors: Palette) -> str:
    """The field: twill with a seam."""
    return f"""\
<circle cx="256" cy="256" r="{FIELD}" fill="{colors.field}"/>
<path d="{_twill()}" fill="none" stroke="#fff" stroke-width="2" opacity=".07"/>
<circle class="shade" cx="256" cy="262" r="215" stroke-width="12" opacity=".16"/>
<circle cx="256" cy="256" r="205" fill="none" stroke="{colors.light}" stroke-width="3.5"\
 stroke-dasharray="11 8" stroke-linecap="round" opacity=".85"/>"""


def _twill() -> str:
    """Diagonals across the field, each from edge to edge: a clip would cost most of the drawing."""
    lines = []
    for aside in range(-FIELD + 4, FIELD, 7):
        along = math.sqrt(FIELD**2 - aside**2)
        x, y = (aside + along) / math.sqrt(2), (aside - along) / math.sqrt(2)
        lines.append(f"M{MIDDLE + x:.0f} {MIDDLE + y:.0f}L{MIDDLE + y:.0f} {MIDDLE + x:.0f}")
    return "".join(lines)


def _border() -> str:
    """A merrowed edge: thick thread laid side by side."""
    return """\
<circle class="edge" cx="256" cy="256" r="236"/>
<circle class="shade" cx="256" cy="256" r="236" stroke-width="34" stroke-dasharray="1.6 4.907"\
 opacity=".26"/>
<circle class="shade" cx="256" cy="256" r="250" stroke-width="6" opacity=".2"/>
<circle class="shade" cx="256" cy="256" r="221" stroke-width="4" opacity=".22"/>
<circle cx="256" cy="256" r="238" fill="none" stroke="#fff" stroke-width="7" opacity=".22"/>"""


def _ribbon(colors: Palette) -> str:
    outer, inner = RIBBON_RADIUS + RIBBON_HALF, RIBBON_RADIUS - RIBBON_HALF
    seams = _arc(outer - 8, RIBBON_ANGLE - 1) + _arc(inner + 8, RIBBON_ANGLE - 1)
    tails = _tail(-1) + _tail(1)
    return f"""\
<path d="{tails}" fill="{colors.warm}" stroke="{colors.dark}" stroke-width="3"\
 stroke-linejoin="round"/>
<path d="{_band(outer, inner - 9, RIBBON_ANGLE)}" fill="#000" opacity=".22"/>
<path d="{_band(outer, inner, RIBBON_ANGLE)}" fill="{colors.light}" stroke="{colors.dark}"\
 stroke-width="3" stroke-linejoin="round"/>
<path d="{seams}" fill="none" stroke="{colors.warm}" stroke-width="3" stroke-dasharray="9 6"\
 stroke-linecap="round"/>"""


def _tail(side: int) -> str:
    """The end of the ribbon on one side, folded under it and cut like a swallow's tail."""
    outer, inner = (RIBBON_RADIUS - TAIL_DROP + half for half in (RIBBON_HALF, -RIBBON_HALF))
    corners = (
        _on_ribbon(side * (RIBBON_ANGLE - 4), outer),
        _on_ribbon(side * TAIL_ANGLE, outer),
        _on_ribbon(side * (TAIL_ANGLE - 2.2), (outer + inner) / 2),
        _on_ribbon(side * TAIL_ANGLE, inner),
        _on_ribbon(side * (RIBBON_ANGLE - 4), inner),
    )
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in corners) + "Z"


def _band(outer: float, inner: float, angle: float) -> str:
    (ax, ay), (bx, by) = _on_ribbon(-angle, outer), _on_ribbon(angle, outer)
    (cx, cy), (dx, dy) = _on_ribbon(angle, inner), _on_ribbon(-angle, inner)
    return (
        f"M{ax:.1f} {ay:.1f}A{outer} {outer} 0 0 1 {bx:.1f} {by:.1f}"
        f"L{cx:.1f} {cy:.1f}A{inner} {inner} 0 0 0 {dx:.1f} {dy:.1f}Z"
    )


def _arc(radius: float, angle: float) -> str:
    (ax, ay), (bx, by) = _on_ribbon(-angle, radius), _on_ribbon(angle, radius)
    return f"M{ax:.1f} {ay:.1f}A{radius} {radius} 0 0 1 {bx:.1f} {by:.1f}"


def _on_ribbon(angle: float, radius: float) -> tuple[float, float]:
    """A point of the ring that the ribbon is cut from; angle 0 is its top."""
    turn = math.radians(angle)
    return MIDDLE + radius * math.sin(turn), RIBBON_CENTER - radius * math.cos(turn)


def _writing(words: str) -> str:
    """The title along the ribbon, in one line or, where it is long, in two."""
    lines = _lines(words)
    if not lines:
        return ""
    widest = max(1.0, *(letters.length(line) for line in lines))
    limit = LARGEST if len(lines) == 1 else IN_TWO
    scale = min(limit, LONGEST_LINE / widest)
    step = scale * letters.HEIGHT + 7
    top = RIBBON_RADIUS + step * (len(lines) - 1) / 2
    return "\n".join(_line(line, scale, top - n * step) for n, line in enumerate(lines))


def _lines(words: str) -> tuple[str, ...]:
    if LONGEST_LINE / max(letters.length(words), 1.0) >= SMALLEST or " " not in words:
        return (words,) if words else ()
    parts = words.split(" ")
    halves = [(" ".join(parts[:n]), " ".join(parts[n:])) for n in range(1, len(parts))]
    return min(halves, key=lambda pair: max(letters.length(half) for half in pair))


def _line(text: str, scale: float, radius: float) -> str:
    """Each letter upright on the arc."""
    whole = letters.length(text)
    drawn = []
    for stroke in letters.strokes(text):
        angle = math.degrees((stroke.middle - whole / 2) * scale / radius)
        x, y = _on_ribbon(angle, radius)
        drawn.append(
            f'<path d="{stroke.path}" transform="translate({x:.1f} {y:.1f}) rotate({angle:.2f})'
            f' scale({scale:.2f}) translate({-stroke.width / 2:.2f} {-letters.HEIGHT / 2})"/>'
        )
    weight = min(1.2, 4.8 / scale)
    return f'<g class="letters" stroke-width="{weight:.2f}">{"".join(drawn)}</g>'
