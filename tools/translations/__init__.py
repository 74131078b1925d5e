"""The tables of translations: which texts there are, and the files that hold them."""
