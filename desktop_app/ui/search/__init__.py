"""The search over the window."""
