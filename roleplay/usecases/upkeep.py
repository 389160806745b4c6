"""What first run, settings and help need beside the voice loop."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from roleplay.usecases.backup import Backup
    from roleplay.usecases.doctor import Check
    from roleplay.usecases.models import Models
    from roleplay.usecases.natural import NaturalVoices


@dataclass(frozen=True, slots=True)
class Upkeep:
    """models, natural: fetch lane.  backup, rename: data lane.

    rename: gives the profile another name; raises StorageError.  checks: what
    ``roleplay doctor`` finds, given the microphones' names and whether there is a
    loudspeaker; data lane.  keep_sound: writes our sound into a file that can be
    played, over the one before.
    """

    models: Models
    natural: NaturalVoices
    backup: Backup
    rename: Callable[[str], None]
    checks: Callable[[tuple[str, ...], bool], tuple[Check, ...]]
    keep_sound: Callable[[bytes], Path]
