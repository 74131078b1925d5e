"""The Qt window: theme, widgets and screens."""
