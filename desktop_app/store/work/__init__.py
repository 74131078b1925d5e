"""Sessions and their files: made, controlled, and their progress, which is committed before it is shown."""
