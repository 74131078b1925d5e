"""Documents, names and surroundings that mean harm, against the whole program."""
