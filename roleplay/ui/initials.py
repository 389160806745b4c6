"""Names as letters, where there is no picture."""


def initials(name: str) -> str:
    """Return up to two first letters of *name*, where there is no picture."""
    parts = [part for part in name.split() if part[0].isalpha()]
    return "".join(part[0].upper() for part in (parts[:1] + parts[-1:])[: len(parts)])
