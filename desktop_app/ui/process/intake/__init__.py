"""The ways in which files come: dropped, pasted, chosen."""
