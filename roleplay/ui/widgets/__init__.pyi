"""Small widgets that every screen is made of."""

from .announcing import announce as announce
from .button import Button as Button
from .caption import Caption as Caption
from .card import Card as Card
from .chip import Chip as Chip
from .day_dots import DayDots as DayDots
from .focus_ring import FocusRing as FocusRing
from .goal_ring import GoalRing as GoalRing
from .keycap import Keycap as Keycap
from .label import Label as Label
from .notice import Act as Act
from .notice import Notice as Notice
from .picture_box import PictureBox as PictureBox
from .portrait import Portrait as Portrait
from .push_to_talk import PushToTalk as PushToTalk
from .push_to_talk import TalkState as TalkState
from .segments import Segments as Segments
from .skill_steps import SkillSteps as SkillSteps
from .switch import Switch as Switch
from .text_lines import TextLines as TextLines
from .transcript import Transcript as Transcript
from .trust_bar import TrustBar as TrustBar
from .turn_dots import TurnDots as TurnDots
from .verdict_mark import VerdictMark as VerdictMark
from .waveform import Waveform as Waveform
