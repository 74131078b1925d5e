"""Results: a person's tests over time."""
