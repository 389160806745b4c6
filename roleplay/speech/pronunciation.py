"""How words are pronounced: the dictionary of the PocketSphinx wheel, else a guess."""

import re
from functools import lru_cache
from pathlib import Path

_LETTERS = dict(
    part.split(" ", 1)
    for part in [
        "a EY",
        "b B IY",
        "c S IY",
        "d D IY",
        "e IY",
        "f EH F",
        "g JH IY",
        "h EY CH",
        "i AY",
        "j JH EY",
        "k K EY",
        "l EH L",
        "m EH M",
        "n EH N",
        "o OW",
        "p P IY",
        "q K Y UW",
        "r AA R",
        "s EH S",
        "t T IY",
        "u Y UW",
        "v V IY",
        "w D AH B AH L Y UW",
        "x EH K S",
        "y W AY",
        "z Z IY",
    ]
)
_SOUNDS = [
    tuple(part.split(" ", 1))
    for part in [
        "tion SH AH N",
        "sion ZH AH N",
        "ough OW",
        "igh AY",
        "tch CH",
        "ch CH",
        "ck K",
        "sh SH",
        "th TH",
        "ph F",
        "wh W",
        "qu K W",
        "ng NG",
        "ee IY",
        "ea IY",
        "oo UW",
        "ou AW",
        "ow OW",
        "oi OY",
        "oy OY",
        "ai EY",
        "ay EY",
        "au AO",
        "aw AO",
        "er ER",
        "ir ER",
        "ur ER",
        "ar AA R",
        "or AO R",
        "bb B",
        "dd D",
        "ff F",
        "gg G",
        "ll L",
        "mm M",
        "nn N",
        "pp P",
        "rr R",
        "ss S",
        "tt T",
        "zz Z",
        "ce S",
        "ci S IH",
        "a AE",
        "b B",
        "c K",
        "d D",
        "e EH",
        "f F",
        "g G",
        "h HH",
        "i IH",
        "j JH",
        "k K",
        "l L",
        "m M",
        "n N",
        "o OW",
        "p P",
        "q K",
        "r R",
        "s S",
        "t T",
        "u AH",
        "v V",
        "w W",
        "x K S",
        "y IY",
        "z Z",
    ]
]
"""ARPAbet sounds of letters and letter groups, longest first.  Source: own choice."""


@lru_cache(maxsize=1)
def dictionary() -> dict[str, tuple[str, ...]]:
    """Return the wheel's dictionary (CMUdict): word to its pronunciations."""
    import pocketsphinx

    found: dict[str, list[str]] = {}
    path = Path(pocketsphinx.get_model_path("en-us/cmudict-en-us.dict"))
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            word, sounds = line.split(None, 1)
            found.setdefault(re.sub(r"\(\d+\)$", "", word), []).append(sounds.strip())
    return {word: tuple(sounds) for word, sounds in found.items()}


def pronunciations(word: str) -> tuple[str, ...]:
    """Return how *word* may sound, in ARPAbet; empty where it has no letters.

    Unknown words are taken apart: plural, two known words, letter names, letters.
    """
    known = dictionary()
    plain = re.sub(r"[^a-z]", "", word)
    if word in known or plain in known:
        return known.get(word) or known[plain]
    if plain.endswith("s") and plain[:-1] in known:
        return tuple(_plural(sounds) for sounds in known[plain[:-1]])
    for cut in range(len(plain) - 3, 2, -1):
        if plain[:cut] in known and plain[cut:] in known:
            return (f"{known[plain[:cut]][0]} {known[plain[cut:]][0]}",)
    if not plain:
        return ()
    spelt = " ".join(_LETTERS[letter] for letter in plain)
    if len(plain) <= 5 and not re.search("[aeiouy]", plain):
        return (spelt,)
    sounded = " ".join(_by_letters(plain))
    return (sounded, spelt) if len(plain) <= 4 else (sounded,)


def _plural(sounds: str) -> str:
    return sounds + (" S" if sounds.split()[-1] in {"P", "T", "K", "F", "TH"} else " Z")


def _by_letters(word: str) -> list[str]:
    if word.endswith("e") and len(word) > 3:
        word = word[:-1]
    sounds: list[str] = []
    while word:
        letters, sound = next(
            (pair for pair in _SOUNDS if word.startswith(pair[0])), (word[0], "")
        )
        sounds += sound.split()
        word = word[len(letters) :]
    return sounds
