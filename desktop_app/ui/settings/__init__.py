"""The Settings screen: every setting that exists, saved and applied at once."""
