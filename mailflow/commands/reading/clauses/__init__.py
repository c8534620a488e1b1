"""Sentences and clauses: their words, of whom they speak, and how they are meant."""
