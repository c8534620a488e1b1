"""Answers to a check-in: whom a mentor speaks of, and what the words come to.

`layout` and `tables` take the mail apart. `people` finds who is meant (`numbers`, `spelling`,
`groups`), `joining` and `meant` which of them count. `parts` cuts a sentence, `telling` says what
each part tells: `signs` for the words, `mood`, `denial`, `finish` and `parting` for how they are
meant, `framing` for what is doubted or supposed as a whole. `binding` gives each part to its lines
along the `discourse`, `verdict` makes one word of it.
"""
