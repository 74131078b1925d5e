"""What is known of laboratory tests: names, units, plausible values, and what a line of results over time may join."""
