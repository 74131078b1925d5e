"""What the window tells the desktop: notices, progress in the taskbar, an icon in the tray, and not to fall asleep."""
