"""Threads: the pool that runs files and the writer that commits their progress."""
