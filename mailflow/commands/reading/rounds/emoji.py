"""What a picture says of a mentee. A cross, a shrug or a party is no word: a human reads it."""

import unicodedata

EMOJI = {
    "👍": "good", "✅": "good", "✔": "good", "☑": "good", "💪": "good", "😀": "good", "😊": "good",
    "🙂": "good", "👌": "good", "🟢": "good", "💚": "good", "😃": "good", "😄": "good",
    "🚀": "good", "🌟": "good", "⭐": "good", "💯": "good", "🆗": "good", "😎": "good",
    "🤩": "good", "🔥": "good", "☀": "good", "👏": "good", "🌱": "good", "📈": "good",
    "🏁": "done", "🎓": "done", "🏆": "done", "🏅": "done", "🥇": "done",
    "👻": "quiet", "🦗": "quiet", "🤐": "quiet", "🔇": "quiet", "🤫": "quiet", "🕸": "quiet",
    "🚧": "stuck", "🧱": "stuck", "🛑": "stuck", "🆘": "stuck", "⛔": "stuck",
    "⏸": "paused", "🏖": "paused", "🌴": "paused", "✈": "paused",
    "🎉": "party", "🥳": "party", "🎊": "party", "🐌": "going",
    "👎": "trouble", "❌": "trouble", "🔴": "trouble", "🟡": "trouble", "🟠": "trouble",
    "😞": "trouble", "😟": "trouble", "😕": "trouble", "😴": "trouble", "💤": "trouble",
    "😶": "trouble", "✗": "trouble", "✘": "trouble", "😢": "trouble", "🙁": "trouble",
    "☹": "trouble", "😬": "trouble", "📉": "trouble", "😭": "trouble",
    "🤷": "doubt", "❓": "doubt", "🤔": "doubt",
}  # fmt: skip


def is_picture(word: str) -> bool:
    """True for an emoji, whether it says something here or not."""
    return len(word) == 1 and (word in EMOJI or unicodedata.category(word) == "So")
