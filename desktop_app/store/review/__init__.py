"""What a person checks, corrects, adds and teaches."""
