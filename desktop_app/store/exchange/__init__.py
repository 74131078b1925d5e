"""Results on their way out and in."""
