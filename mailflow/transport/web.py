"""Whether a page is there: for `mailflow check` alone. The service never goes to the web."""

import urllib.error
import urllib.request

SECONDS = 10.0


def status(page: str) -> int:
    """What the server says of a page, redirections followed. Raises OSError without an answer."""
    asked = urllib.request.Request(page, headers={"User-Agent": "mailflow check"})  # noqa: S310  http only, see config
    try:
        with urllib.request.urlopen(asked, timeout=SECONDS) as answer:  # noqa: S310  the same
            return int(answer.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code
