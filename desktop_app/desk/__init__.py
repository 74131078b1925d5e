"""What the window asks for, fulfilled: the protocols of `ui.desk` on the real parts of `app`."""
