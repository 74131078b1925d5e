"""Reading and intake on random material: nothing raises, nothing hangs, nothing is made up."""
