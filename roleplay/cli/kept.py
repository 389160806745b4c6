"""``roleplay recordings``: what is kept of spoken answers, and deleting it."""

from roleplay.cli.printing import print_json, print_line
from roleplay.cli.tools import Choice, Tools
from roleplay.usecases import kept_words


def list_recordings(tools: Tools, choice: Choice, as_json: bool) -> int:
    """Print the attempts that have recordings, newest first."""
    rows = tools.practise(choice).recorded()
    if as_json:
        print_json(
            [
                {
                    "attempt": row.attempt_id,
                    "title": row.title,
                    "started_at": row.started_at.isoformat(),
                    "recordings": row.kept.count,
                    "bytes": row.kept.size_bytes,
                }
                for row in rows
            ]
        )
        return 0
    for row in rows:
        day = row.started_at.astimezone().date().isoformat()
        print_line(f"{day}  {row.attempt_id}  {kept_words(row.kept):24} {row.title}")
    if not rows:
        print_line("No recordings are kept.")
    return 0


def delete_recordings(tools: Tools, choice: Choice, attempt: str, yes: bool) -> int:
    """Delete recordings; without *yes* only say how many, and return 1."""
    practise = tools.practise(choice)
    attempt_id = attempt or None
    found = practise.recordings(attempt_id)
    if not found.count:
        print_line("No recordings are kept. There is nothing to delete.")
        return 0
    if not yes:
        print_line(
            f"{kept_words(found)} would be deleted. Nothing was. Do it with --yes."
        )
        return 1
    deleted = practise.delete_recordings(attempt_id)
    print_line(f"{kept_words(deleted)} deleted. Words, scores and points are kept.")
    return 0
