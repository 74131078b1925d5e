"""The database as a whole: backed up, restored, moved, given another key, wiped, looked at as it lies."""
