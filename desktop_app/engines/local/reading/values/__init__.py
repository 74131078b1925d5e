"""The little languages of laboratories: numbers, units, ranges, marks, dates, ages."""
