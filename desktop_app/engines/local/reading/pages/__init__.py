"""A page as a whole: its sheets, what stands sideways on it, and the ways in which its lines are read."""
