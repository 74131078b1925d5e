"""Sessions handed over as batches, end to end."""
