"""A second reader of check-ins: a small linear model that knows statements about one mentee.

The rules find whom a sentence is about and read the words that they know. This one compares
words by what they mean, so it may name a word where they found none, and doubts one that they
found in prose. It never says whom a sentence is about.
docs/adr/0011-a-second-reader-of-check-ins.md has figures.
"""
