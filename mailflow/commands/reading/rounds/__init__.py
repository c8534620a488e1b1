"""Answers to a check-in: whom a mentor speaks of, and what the words come to.

`layout` takes the mail apart, `people` finds who is meant, `binding` gives each clause to its
lines, `signs` says what a clause tells, `verdict` makes one word of it.
"""
