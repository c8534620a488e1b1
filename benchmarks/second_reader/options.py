"""What each training is told on its command line."""

import argparse
from pathlib import Path


def options(about: str, out: Path, *, vectors: bool = False) -> argparse.Namespace:
    """The samples, the sets to leave out, where the weights go, and a file of `vectors`."""
    parser = argparse.ArgumentParser(description=about.splitlines()[0])
    parser.add_argument("--samples", type=Path)
    parser.add_argument("--without", nargs="*", default=[], help="sets that are not learned from")
    parser.add_argument("--out", type=Path, default=out)
    if vectors:
        parser.add_argument("--vectors", type=Path, help="keeps the encoder's numbers between runs")
    return parser.parse_args()
