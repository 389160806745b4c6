"""A rating sheet turn by turn: rate first, then see what the other said."""

from roleplay.ui.coaching.rating.view import SheetView, Wanted

__all__ = ["SheetView", "Wanted"]
