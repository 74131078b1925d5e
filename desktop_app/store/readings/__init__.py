"""Documents by content, and the results that were read of them."""
