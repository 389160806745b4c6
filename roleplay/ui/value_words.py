"""Words for values that the rules name: verdicts, moods, states."""

from roleplay.words import tr

WORDS = {
    "met": tr("met"),
    "partly": tr("partly"),
    "missed": tr("missed"),
    "not measured": tr("not measured"),
    "guarded": tr("guarded"),
    "neutral": tr("neutral"),
    "warm": tr("warm"),
    "kept": tr("kept"),
    "not kept": tr("not kept"),
    "under way": tr("under way"),
    "waiting": tr("waiting"),
    "open": tr("open"),
    "done": tr("done"),
    "late": tr("late"),
    "done late": tr("done late"),
    "price": tr("price"),
    "timing": tr("timing"),
    "need": tr("need"),
    "trust": tr("trust"),
    "authority": tr("authority"),
    "practice": tr("practice"),
    "retention": tr("retention"),
    "goal": tr("goal"),
    "coaching": tr("coaching"),
    "competitor": tr("competitor"),
    "effort": tr("effort"),
    "growth": tr("growth"),
    "mastery": tr("mastery"),
}


def word(value: str) -> str:
    """Return a value as people read it in a sentence; an unknown one as it is."""
    return WORDS.get(value, value)
