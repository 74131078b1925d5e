"""Makes the bundled sample reports: invented people, invented laboratories, always the same bytes."""
