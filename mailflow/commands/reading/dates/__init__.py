"""Days and spans of days in running text: `until the 20th`, `3-17 Aug`, `ab 26.7. drei Wochen`.

Our own small grammar and not a library: a general date finder takes `may`, `second` and `3` for
dates, knows neither spans nor `back on`, and needs milliseconds. `today` decides the year: a date
is the next one that lies ahead.
"""

from mailflow.commands.reading.dates.days import later_by
from mailflow.commands.reading.dates.span import Span
from mailflow.commands.reading.dates.spans import corrects, spans

__all__ = ["Span", "corrects", "later_by", "spans"]
