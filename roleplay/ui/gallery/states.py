"""What a specimen function gives."""

from collections.abc import Iterator
from typing import TypeAlias

from PySide6.QtWidgets import QWidget

States: TypeAlias = Iterator[tuple[str, QWidget]]
"""A state's name, and the widget in it."""
