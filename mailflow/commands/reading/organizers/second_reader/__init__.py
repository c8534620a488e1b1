"""A second reader of digests' answers: a small linear model that knows what is said of an item.

The rules find which items a stretch names, and read the verdicts that they know. This one compares
words by what they mean, and knows what was proposed: "he stays" agrees to an extension and
refuses a lapse. It never says which items are meant. docs/adr/0012 has figures.
"""
