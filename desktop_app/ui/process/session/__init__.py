"""A session as a whole: its card, its outcome, its page, and the list of the last ones."""
