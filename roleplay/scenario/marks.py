"""Marks that rules share; loads nothing slow."""

PASS_MARK = 70
"""Score at which an attempt is passed, unless the scenario says otherwise."""
