"""The stage: the conversation itself."""
