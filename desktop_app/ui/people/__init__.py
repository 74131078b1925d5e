"""People: who a report is about, asked where it is doubtful; merging, splitting, moving and renaming."""
