"""Every text of the window in another language: translated, with room, and agreeing with its source."""
