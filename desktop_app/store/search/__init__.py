"""The search over everything that is stored."""
