"""The window's frame: navigation, header, the screens, and what works on each of them."""
