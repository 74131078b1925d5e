"""Review: the page beside what was read from it, to check, correct and confirm."""
