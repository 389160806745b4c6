"""Every widget in every state, on one page."""

from roleplay.ui.gallery.window import GalleryWindow

__all__ = ["GalleryWindow"]
