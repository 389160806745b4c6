"""The window.  The only package that knows Qt's widgets."""

from roleplay.ui.worker import Lane, Runner, Ticket

__all__ = ["Lane", "Runner", "Ticket"]
