"""The vocabulary of Labstream: plain values without Qt, database or network."""
