"""Every `.story` beside this file is played on a real store."""

from pathlib import Path

import pytest

from tests.stories import story

STORIES = sorted(Path(__file__).parent.glob("*.story"))


@pytest.mark.parametrize("path", STORIES, ids=lambda path: path.stem)
def test_story(path: Path, tmp_path: Path) -> None:
    story.run(path, tmp_path)


def test_a_story_fails_on_a_mail_too_many(tmp_path: Path) -> None:
    path = tmp_path / "wrong.story"
    path.write_text("ann@x.test > join deploy\n", encoding="utf-8")
    with pytest.raises(AssertionError, match="also sent"):
        story.run(path, tmp_path)


def test_a_story_fails_on_a_mail_too_few(tmp_path: Path) -> None:
    path = tmp_path / "wrong.story"
    path.write_text(
        "ann@x.test > join deploy\n  ann@x.test < confirm\n  ann@x.test < welcome\n",
        encoding="utf-8",
    )
    with pytest.raises(AssertionError, match="not sent"):
        story.run(path, tmp_path)
