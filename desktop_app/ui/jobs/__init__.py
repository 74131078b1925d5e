"""Jobs other than the reading of files, as the header shows them on every screen."""
