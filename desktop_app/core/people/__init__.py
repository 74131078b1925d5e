"""Whose reports are: names, details that agree or not, and changes that a person made."""
