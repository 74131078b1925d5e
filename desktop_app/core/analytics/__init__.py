"""Figures of past processing, and what they warn of."""
