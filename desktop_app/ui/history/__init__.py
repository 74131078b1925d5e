"""The History screen: every past session, found, opened, exported, retried and deleted."""
