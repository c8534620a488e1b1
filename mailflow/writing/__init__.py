"""From a decided mail to its final bytes: words, page, badge, signature."""
