"""Attempts whose scenario is gone: what can be done about them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from roleplay.ui.widgets import Act, Notice
from roleplay.usecases import dated_day
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.usecases import UnfinishedRow


class Stranded(Notice):
    """Hidden while there are none.  ``close_wanted`` carries an attempt's id."""

    close_wanted = Signal(str)

    def show_rows(self, rows: "tuple[UnfinishedRow, ...]") -> None:
        """Show the first of them, and how many more there are."""
        if not rows:
            self.clear()
            return
        row = rows[0]
        more = len(rows) - 1
        rest = (
            tr(
                " There {word} {more} more.",
                word=tr("is") if more == 1 else tr("are"),
                more=more,
            )
            if more
            else ""
        )
        day = dated_day(row.started_at.astimezone().date())
        attempt_id = row.attempt_id
        self.show_notice(
            tr(
                "“{title}” was left unfinished on {day}, and its scenario is gone.",
                title=row.title,
                day=day,
            ),
            tr(
                "Put its file back or mend it to go on; or close the "
                "attempt. It then stands in your history as not finished, "
                "and no points are lost.{rest}",
                rest=rest,
            ),
            (Act(tr("Close it"), lambda: self.close_wanted.emit(attempt_id)),),
            kind="note",
        )
