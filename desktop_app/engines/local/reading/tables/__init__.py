"""Results in tables: headings, columns, zones, and rows of one line or several."""
