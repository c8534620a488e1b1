"""Answers to a question of ours: yes, no, later, a choice, and what stands beside them."""
