"""How the window looks: colours by role, fonts, sizes, icons, and the theme that hands them to every widget."""
