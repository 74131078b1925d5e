"""APIs as the program knows them: whether one may be asked, what was answered, and what it costs."""
