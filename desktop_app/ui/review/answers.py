"""The keys of the answers that the inspector offers."""

USE, KEEP, OTHER, CONFIRM = "use", "keep", "other", "confirm"
REMOVE, EMPTY, CANCEL = "remove", "empty", "cancel"
ALWAYS, ONCE = "always", "once"
