"""The watched folder in the window: the line in Process, and its words."""
