"""Results outside tables: lines, sentences, cards, blocks and pairs."""
