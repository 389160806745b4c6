"""``roleplay import``: scenarios into the person's own folder."""

from pathlib import Path

from roleplay.cli import documents
from roleplay.cli.printing import print_json, print_line
from roleplay.cli.tools import Tools
from roleplay.errors import UsageError
from roleplay.usecases import Delivery


def twins(*, keep_both: bool, replace: bool) -> str:
    """Return what happens to taken ids.  Raises UsageError for both at once."""
    if keep_both and replace:
        raise UsageError("--keep-both and --replace exclude each other. Choose one.")
    return "both" if keep_both else "replace" if replace else ""


def bring_in(tools: Tools, path: Path, twins: str, as_json: bool) -> int:
    """Copy what is at *path*; return 1 where something stayed behind.

    Raises TransferError, and ScenarioError where nothing in it can be used.
    """
    transfer = tools.transfer()
    delivery = transfer.look_at(path)
    waits = bool(delivery.twins) and not twins
    brought = None if waits else transfer.bring_in(delivery, twins)
    keys = brought.keys if brought else ()
    written = [str(place) for place, _ in brought.placed.written] if brought else []
    backups = [str(backup) for _, backup in brought.placed.replaced] if brought else []
    if as_json:
        print_json(
            {
                "added": list(keys),
                "known": [arrival.key for arrival in delivery.known],
                "taken": [arrival.key for arrival in delivery.twins] if waits else [],
                "written": written,
                "backups": backups,
                "broken": [
                    {
                        "path": file.path,
                        "errors": [documents.finding(f) for f in file.findings],
                    }
                    for file in delivery.unusable
                ],
                "left_out": delivery.others,
            }
        )
    else:
        _print(delivery, waits, keys)
        for backup in backups:
            print_line(f"kept as a backup: {backup}")
    return 1 if waits or delivery.unusable else 0


def _print(delivery: Delivery, waits: bool, keys: tuple[str, ...]) -> None:
    for arrival in delivery.twins if waits else ():
        assert arrival.twin is not None
        print_line(f"{arrival.key}: taken by {arrival.twin.path}")
    if waits:
        replace = " or --replace" if delivery.can_replace else ""
        print_line(f"Nothing was added. Say --keep-both{replace}.")
    for key in keys:
        print_line(f"{key}: added")
    for arrival in delivery.known:
        print_line(f"{arrival.key}: you have it already")
    for file in delivery.unusable:
        print_line(f"broken: {file.path}")
        for finding in file.findings:
            print_line(f"  {finding}")
    if delivery.others:
        print_line(f"{delivery.others} other files were left out")
