"""Stored results written to files in standard formats, atomically."""
