"""Every mail as its reader gets it: the files in `mails` are read like mail, not like code.

`pytest tests/golden --update-golden` writes them anew; what changed is then for a human to read.
"""

from pathlib import Path

import pytest

from mailflow.writing.render import Rendered, render
from mailflow.writing.samples import context
from tests.golden.samples import GALLERY, HOSTILES

FOLDER = Path(__file__).parent / "mails"
GOLDEN = GALLERY | {name: HOSTILES[name] for name in ("hostile-new-mentee", "hostile-stuck")}


def as_file(mail: Rendered) -> str:
    return f"Subject: {mail.subject}\n\n{mail.text}"


@pytest.mark.parametrize("name", GOLDEN)
def test_the_mail_is_as_it_was_read_and_approved(name, request):
    shown = as_file(render(GOLDEN[name].content, context(GOLDEN[name])))
    path = FOLDER / f"{name}.txt"
    if request.config.getoption("--update-golden"):
        path.write_text(shown, encoding="utf-8")
    assert path.read_text(encoding="utf-8") == shown


def test_no_golden_is_left_behind():
    assert {path.stem for path in FOLDER.glob("*.txt")} == set(GOLDEN)
