"""The Process screen: files are dropped here and every step of their reading is watched."""
