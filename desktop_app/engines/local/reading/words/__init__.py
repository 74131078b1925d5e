"""From the words of a page to its lines: put right, straightened, parted."""
