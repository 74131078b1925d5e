"""Exports: one panel that asks for format, scope and options, and remembers them."""
