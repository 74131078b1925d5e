"""From the readings and header fields of all pages to reports."""
