"""The help in the window: topics, problem report, log, the first minute, and what is said of a bug."""
