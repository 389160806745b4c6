"""The errors that roleplay raises on purpose.

RoleplayError
├── ScenarioError   a scenario file breaks the format, or cannot be read
├── SpeechError     a voice or a recogniser could not do its work
│   └── ModelError  a speech model is missing, broken or could not be fetched
├── StorageError    the database could not be opened, read or written
│   └── ChangedError    an unfinished attempt's scenario changed or is gone
├── SettingsError   a setting is unusable
├── TransferError   what was brought in cannot be taken, or not be written
└── UsageError      a command was called with arguments that do not fit

The text of a RoleplayError is shown to the user as it stands: what happened, then
what to do.  Any other exception is a bug: caught nowhere, logged by logs.log_bug.
"""

from dataclasses import dataclass

from roleplay.words import tr


class RoleplayError(Exception):
    """Base of every error that is not a bug."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing wrong at one place of a scenario file.

    line, column: counted from 1.  expected, found: empty where there is nothing to
    say.  suggestion: the nearest valid name ("did you mean"), or empty.
    severity: "error" (the file is unusable) or "warning" (lint).
    """

    path: str
    line: int
    column: int
    message: str
    expected: str = ""
    found: str = ""
    suggestion: str = ""
    severity: str = "error"

    def __str__(self) -> str:
        text = f"{self.path}:{self.line}:{self.column}: {self.message}"
        if self.expected:
            text += tr("; expected {expected}", expected=self.expected)
        if self.found:
            text += tr(", found {found}", found=self.found)
        if self.suggestion:
            text += tr(". Did you mean {suggestion}?", suggestion=self.suggestion)
        return text


class ScenarioError(RoleplayError):
    """A scenario file breaks the format; carries all its findings, in file order."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__("\n".join(str(finding) for finding in findings))
        self.findings = findings


class SpeechError(RoleplayError):
    """A voice or a recogniser could not do its work."""


class ModelError(SpeechError):
    """A speech model is missing, broken or could not be fetched."""


class StorageError(RoleplayError):
    """The database could not be opened, read or written."""


class ChangedError(StorageError):
    """An unfinished attempt cannot go on: its scenario was changed, or is gone.

    is_gone: there is no scenario to start anew.
    """

    def __init__(self, attempt_id: str, title: str, *, is_gone: bool) -> None:
        happened = (
            tr("is not there any more, or is broken") if is_gone else tr("was changed")
        )
        super().__init__(
            tr(
                "The scenario “{title}” {happened} since you began, so this "
                "attempt cannot go on. Its answers are kept, and no points "
                "are lost.",
                title=title,
                happened=happened,
            )
        )
        self.attempt_id = attempt_id
        self.is_gone = is_gone


class TransferError(RoleplayError):
    """Something brought in cannot be taken, or not be written."""


class SettingsError(RoleplayError):
    """A setting is unusable."""


class UsageError(RoleplayError):
    """A command was called with arguments that do not fit."""
