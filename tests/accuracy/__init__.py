"""The reader measured on invented reports in layouts of our own, and on a corpus beside the project."""
