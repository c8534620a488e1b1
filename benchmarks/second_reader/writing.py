"""Weights as a Python module: bytes in base 64, so that rooms of values can hold them.

Words keep a few numbers each, in the directions in which the wishes differ most, a byte a number.
"""

from base64 import b64encode
from collections.abc import Iterable, Mapping
from pathlib import Path
from textwrap import wrap
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from benchmarks.second_reader.train import Model

MOST_GRAMS = 6_000
WIDTH = 96


def write(model: "Model", path: Path, kept: int) -> int:
    """The module's size in bytes."""
    pairs = [(s, v) for s in model.situations for v in model.allowed[s]]
    places = [(model.verbs.index(v), model.situations.index(s)) for s, v in pairs]
    heads, rows = _narrowed(np.array([model.heads[p] for p in places]), model.vectors.rows, kept)
    steps = np.quantile(np.abs(rows), 0.999, axis=0) / 127
    small = np.clip(np.round(rows / steps), -127, 127).astype(np.int8)
    heads = heads * steps
    units = np.abs(heads).max(1) / 32_000
    weights = model.weights.T
    strongest = np.argsort(-np.abs(weights).max(1), kind="stable")[:MOST_GRAMS]
    chosen = sorted(int(n) for n in strongest)
    weights = weights[chosen]
    scale = np.abs(weights).max(0) / 127
    known = model.vectors.known
    parts = {
        "VERBS": as_tuple(model.verbs),
        "PAIRS": as_tuple(f"{s} {v}" for s, v in pairs),
        "STARTS": as_numbers(model.start[p] for p in places),
        "UNITS": as_numbers(units),
        "KEPT": str(kept),
        "HEADS": as_bytes(np.round(heads / units[:, None]).astype("<i2")),
        "WORDS": _text(sorted(known)),
        "VECTORS": as_bytes(small[[known[word] for word in sorted(known)]]),
        "GRAMS": _text(model.grams[n] for n in chosen),
        "SCALES": as_numbers(scale),
        "WEIGHTS": as_bytes(np.round(weights / scale).astype(np.int8)),
    }
    return write_module(path, "train.py", parts)


def write_module(path: Path, writer: str, parts: Mapping[str, str]) -> int:
    """Constants by name; the module's size in bytes."""
    lines = [f'"""Written by benchmarks/second_reader/{writer}; not to be edited."""', ""]
    lines += ["from binascii import a2b_base64", "", "# fmt: off", ""]
    lines += [f"{name} = {value}" for name, value in parts.items()]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path.stat().st_size


def _narrowed(heads: np.ndarray, rows: np.ndarray, kept: int) -> tuple[np.ndarray, np.ndarray]:
    """Heads and words in the few directions that matter for telling the wishes apart."""
    spread = np.sqrt(rows.var(0) + 1e-9)
    _, _, directions = np.linalg.svd(heads * spread, full_matrices=False)
    turn = directions[:kept].T
    return (heads * spread) @ turn, (rows / spread) @ turn


def as_tuple(items: Iterable[str]) -> str:
    return "(" + ", ".join(f'"{item}"' for item in items) + ")"


def as_numbers(items: Iterable[float]) -> str:
    return "(" + ", ".join(f"{item:.5g}" for item in items) + ")"


def _text(items: Iterable[str]) -> str:
    lines = wrap(" ".join(items), WIDTH, break_long_words=False, break_on_hyphens=False)
    return _quoted(lines)


def as_bytes(array: np.ndarray) -> str:
    """Unpacked when the module is imported, so that the text does not stay in memory."""
    text = b64encode(array.tobytes()).decode("ascii")
    quoted = _quoted(text[n : n + WIDTH] for n in range(0, len(text), WIDTH))
    return f"a2b_base64(\n    {quoted}\n)"


def _quoted(lines: Iterable[str]) -> str:
    return '"""\\\n' + "\n".join(lines) + '"""'
