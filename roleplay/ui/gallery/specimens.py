"""The widgets, each in its states; a new widget or state is a row here."""

from collections.abc import Callable
from itertools import product
from math import sin

from PySide6.QtWidgets import QLabel, QMenu

from roleplay.scenario import Mood
from roleplay.scoring import Verdict
from roleplay.ui.gallery.progress_specimens import PROGRESS
from roleplay.ui.gallery.states import States
from roleplay.ui.look import Look
from roleplay.ui.picture import assets_folder
from roleplay.ui.widgets import (
    CHOICES,
    Act,
    Button,
    Caption,
    Card,
    Chip,
    FilterChip,
    Keycap,
    Label,
    Notice,
    Portrait,
    PushToTalk,
    Switch,
    TalkState,
    Transcript,
    TrustBar,
    TurnDots,
    VerdictChoice,
    VerdictMark,
    Waveform,
)

LONG = "A name far longer than anybody would give, which must not push others away"


def buttons(look: Look) -> States:
    """Give buttons of each kind and size, disabled and busy ones too."""
    kinds = ("primary", "plain", "quiet", "destructive")
    for kind in kinds:
        yield kind, Button(look, kind, "Practise now", "mic", "Enter")  # type: ignore[arg-type]
    for size in ("small", "normal", "large", "talk"):
        yield size, Button(look, "plain", "Practise", "play", "", size)
    off = Button(look, "primary", "Practise now", "mic")
    off.set_enabled(False, "There is no scenario yet")
    yield "disabled", off
    busy = Button(look, "primary", "Practise now", "mic")
    busy.set_busy(True)
    yield "busy", busy


def switches(look: Look) -> States:
    """Give switches."""
    for on in (False, True):
        switch = Switch(look, "Hands-free", "mic")
        switch.setChecked(on)
        yield "on" if on else "off", switch


def talk_buttons(look: Look) -> States:
    """Give the push-to-talk button in its states."""
    for state in TalkState:
        button = PushToTalk(look)
        button.show_state(state)
        yield state.name.lower(), button


def chips(look: Look) -> States:
    """Give chips in each tone."""
    for tone in ("plain", "primary", "teal", "amber", "coral", "ink", "white"):
        yield tone, Chip(look, "Only you can see this", "lock", tone)
    yield "squared", Chip(look, "Due today", "clock", "primary", squared=True)


def filter_chips(look: Look) -> States:
    """Give filters: one in force, one not, one with a menu, a quiet one."""
    for checked in (True, False):
        chip = FilterChip(look, "Not tried 11")
        chip.setChecked(checked)
        yield "in force" if checked else "not in force", chip
    chosen = FilterChip(look, "Skill")
    chosen.open_with(QMenu(chosen))
    yield "with a menu", chosen
    yield "quiet", FilterChip(look, "Sorted by title", "quiet")


def labels(look: Look) -> States:
    """Give text in each role, one cut short and one in several lines."""
    roles = ("title", "title2", "number", "card-title", "body", "small", "caption")
    for role in roles:
        yield role, Label(look, "Eleven hours a week", role)
    cut = Label(look, LONG, "body")
    cut.setMaximumWidth(look.px(260))
    yield "cut", cut
    wrapped = Label(look, LONG, "body", "muted", wraps=True)
    wrapped.setMaximumWidth(look.px(260))
    yield "several lines", wrapped


def keycaps(look: Look) -> States:
    """Give key caps."""
    for key in ("Enter", "Space", "T"):
        yield key, Keycap(look, key)


def cards(look: Look) -> States:
    """Give cards in each surface."""
    for surface in ("card", "sunken", "primary", "teal", "amber", "error"):
        card = Card(surface)
        card.add(Label(look, "What belongs together", "body"))
        yield surface, card


def notices(look: Look) -> States:
    """Give notices of each kind."""
    for kind in ("error", "note", "amber", "hint"):
        notice = Notice(look)
        acts = (Act("Try again", _nothing), Act("Leave", _nothing, "quiet"))
        text = "Your answer is kept. Plug it in and try again, or type."
        notice.show_notice("The microphone went away.", text, acts, kind)
        yield kind, notice


def verdict_marks(look: Look) -> States:
    """Give the marks of all verdicts, small and large."""
    for verdict, side in product(Verdict, (18, 24)):
        yield f"{verdict.value}, {side}", VerdictMark(look, verdict, side)


def verdict_choices(look: Look) -> States:
    """Give a choice that waits, and each one made."""
    yield "not rated", VerdictChoice(look, "Asks an open question")
    for verdict in CHOICES:
        yield verdict.value, VerdictChoice(look, "Asks an open question", verdict)


def portraits(look: Look) -> States:
    """Give a buyer in each mood, and one without a picture."""
    for mood in Mood:
        portrait = Portrait(look, 160, 14)
        portrait.show_buyer("dana", "Dana Whitfield", mood)
        yield mood.value, portrait
    unknown = Portrait(look, 160, 14)
    unknown.show_buyer("", "Noor Haddad", Mood.NEUTRAL)
    yield "no picture", unknown


def trust_bars(look: Look) -> States:
    """Give trust from closed to trusting."""
    for trust in (0, 35, 60, 100):
        bar = TrustBar(look)
        bar.show_trust(trust, move=False)
        yield f"{trust} of 100", bar


def turn_dots(look: Look) -> States:
    """Give the turns of a conversation."""
    for number, about in ((1, 6), (4, 6), (9, 6)):
        dots = TurnDots(look)
        dots.show_turn(number, about)
        yield f"turn {number} of about {about}", dots


def waveforms(look: Look) -> States:
    """Give a waveform at rest, and one of an answer."""
    yield "at rest", Waveform(look)
    wave = Waveform(look)
    for step in range(400):
        wave.history.add(0.35 + 0.4 * abs(sin(step / 9) * sin(step / 31)), step * 0.03)
    yield "an answer", wave


def captions(look: Look) -> States:
    """Give the buyer's line, waiting and half said."""
    line = "I have ten minutes. Honestly, everything is working fine."
    for share, name in ((0.0, "before it is said"), (0.5, "half said")):
        caption = Caption(look)
        caption.show_line(line, "Dana")
        caption.follow(share)
        caption.setFixedHeight(look.px(120))
        yield name, caption


def transcripts(look: Look) -> States:
    """Give what was heard: nothing yet, tentative, final."""
    words = "walk me through how your team handles the reports"
    for final, tentative, name in (
        ("", "", "nothing yet"),
        ("walk me through", "how your team", "tentative"),
        (words, "", "final"),
    ):
        transcript = Transcript(look)
        transcript.show_placeholder("Your words appear here.")
        if final:
            transcript.show_words(final, tentative, caret=bool(tentative))
        transcript.setFixedHeight(look.px(80))
        yield name, transcript


def pictures(look: Look) -> States:
    """Give all line icons."""
    for path in sorted((assets_folder() / "icons").glob("*.svg")):
        picture = QLabel()
        picture.setPixmap(look.icon(path.stem, "ink", look.px(24)))
        picture.setAccessibleName(f"{path.stem} icon")
        yield path.stem, picture


GALLERY: tuple[tuple[str, Callable[[Look], States]], ...] = (
    ("Buttons", buttons),
    ("Switches", switches),
    ("Push to talk", talk_buttons),
    ("Chips", chips),
    ("Filters", filter_chips),
    ("Text", labels),
    ("Key caps", keycaps),
    ("Cards", cards),
    ("Notices", notices),
    ("Verdict marks", verdict_marks),
    ("Rating", verdict_choices),
    ("Portraits", portraits),
    ("Trust", trust_bars),
    ("Turns", turn_dots),
    ("Waveform", waveforms),
    ("The buyer's line", captions),
    ("What was heard", transcripts),
    ("Icons", pictures),
    *PROGRESS,
)


def _nothing() -> None:
    """Do nothing: these are specimens."""
