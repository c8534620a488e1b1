"""A second reader beside the rules: a small linear model that has an opinion on a whole mail.

The rules read words they know; this one compares words by what they mean, knows no order beyond
two of them, and no dates or names. So it never reads alone: it doubts a wish that the rules found
in prose (`objections`), and names one where they found nothing (`proposals`), which takes its
tracks and days from them. The rules stand without it. docs/adr/0010-a-second-reader.md has figures.
"""
