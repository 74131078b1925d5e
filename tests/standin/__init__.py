"""A strict server of our own on this computer that speaks OpenAI's protocol and can be told what to do."""
