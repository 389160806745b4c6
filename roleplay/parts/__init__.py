"""The use cases of one data folder: the one place that picks engines and database."""

from roleplay.parts.data_folder import DEFAULT_PROFILE, Parts

__all__ = ["DEFAULT_PROFILE", "Parts"]
