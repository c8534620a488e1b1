"""From an inbox item to an outcome.

Who wrote and how sure we are, what the words mean here, which rule has the word, what restrains it.
"""
