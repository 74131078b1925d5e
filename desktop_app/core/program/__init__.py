"""What the program says and does about itself: log, help, releases, its end."""
