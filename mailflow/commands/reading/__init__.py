"""From the words of a mail to what its writer wants. Pure.

`reader.py` is the way in. A mail becomes a `Letter` (`letter.py`), whose words, clauses and
moods are found in `clauses/`, days in `dates/`, words of many languages in `lexicon/`. Then read

- `grammar.py`: whole lines as the help mail teaches them; `answers/`: what our mail asked;
- `wishes.py`: prose, by the readers in `mentees/`, `mentors/`, `absences/`, `places/`,
  `confidential/`, each given only the clauses that `licence.py` lets it act on;
- `check_in.py`, with `rounds/`: news of mentees, line by line; `organizers/`: answers to a digest;
- `second_reader/`: what the rules did not find, or found too quickly.

What is left over is read by `leftover.py`; `tidying.py` leaves each wish once.
"""

from mailflow.commands.reading.reader import read

__all__ = ["read"]
