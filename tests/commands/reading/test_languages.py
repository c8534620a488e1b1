"""Languages that somebody says they speak."""

import pytest

from mailflow.commands.reading.languages import spoken


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("I am in Lima, English and Spanish", ("en", "es")),
        ("Ich spreche Deutsch, English & français", ("de", "en", "fr")),
        ("Español, a little Portuguese, and español again", ("es", "pt")),
        ("yes, capacity 2", ()),
        ("I polish my patches daily", ()),
        ("Polish and english", ("pl", "en")),
        ("русский", ("ru",)),
    ],
)
def test_spoken(text, codes):
    assert spoken(text) == codes
