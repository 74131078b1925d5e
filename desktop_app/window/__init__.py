"""The window: brings looks, desks and parts together, opens and closes them in order."""
