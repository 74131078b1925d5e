"""Whose reports the stored ones are, and their results over time."""
