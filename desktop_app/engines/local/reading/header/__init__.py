"""Whose report it is, of which day and which laboratory: labels, and facts that stand without one."""
