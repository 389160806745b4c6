"""The leaderboard: boards of the league, duels, team challenge, and who sees what."""

from roleplay.ui.leaderboard.screen import LeaderboardScreen

__all__ = ["LeaderboardScreen"]
