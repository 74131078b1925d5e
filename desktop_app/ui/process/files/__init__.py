"""The list of files: its rows, head, filters, keys and mouse."""
