"""Card: the three ways to practise together, and the one that is chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from roleplay.ui.coaching.one_on_one.app_buyer import AppBuyer
from roleplay.ui.coaching.one_on_one.buyer_panel import BuyerPanel
from roleplay.ui.coaching.one_on_one.shown_one import ShownOne
from roleplay.ui.coaching.one_on_one.words import first_name
from roleplay.ui.coaching.rating_sheet import RatingSheet
from roleplay.ui.coaching.ways import Ways
from roleplay.ui.look import Look
from roleplay.ui.widgets import Card, Label, Segmented
from roleplay.ui.worker import Runner
from roleplay.usecases import CoachingServices, Prepared
from roleplay.words import tr

LISTEN, BE_BUYER, APP_BUYER = range(3)
NAMES = (tr("Listen back"), tr("Be the buyer"), tr("App is the buyer"))


class WaysCard(Card):
    """Listening back, playing the buyer, or letting the app do it.

    ``chosen``: which of the three.
    """

    chosen = Signal(int)

    def __init__(self, made_of: tuple[CoachingServices, Runner, Look, Ways]) -> None:
        super().__init__(margins=(20, 16, 20, 18), spacing=14)
        team, runner, look, ways = made_of
        self._look = look
        self.switch = Segmented(look, tr("How you practise together"), NAMES)
        self.switch.chosen.connect(self.show_way)
        self.add(self.switch)
        self._attempt_id = ""
        self.sheet = RatingSheet(team, runner, look, ways)
        self.sheet.setProperty("surface", "bare")  # it stands in this card
        self.sheet.column.setContentsMargins(0, 0, 0, 0)
        self._pick = Label(look, "", "body", "muted", wraps=True)
        listen = QWidget()
        column = QVBoxLayout(listen)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pick)
        column.addWidget(self.sheet)
        column.addStretch(1)
        self.buyer = BuyerPanel(team.meeting_desk.play, runner, look)
        self.app = AppBuyer(look, ways)
        self.pages = ShownOne(listen, self.buyer, self.app)
        self.add(self.pages)
        self.sheet.hide()

    def show_prepared(self, prepared: Prepared) -> None:
        """Show what can be done with this person."""
        name = first_name(prepared.person.name)
        if prepared.shared:
            words = tr(
                "Pick an attempt {name} shared, and rate what you hear.", name=name
            )
        else:
            words = tr(
                "{name} has shared no attempt yet. Play one together instead.",
                name=name,
            )
        self._pick.setText(words)
        self.buyer.show_prepared(prepared)
        self.app.show_person(prepared.person)
        if self._attempt_id not in {a.attempt_id for a in prepared.shared}:
            self.listen_to("")

    def listen_to(self, attempt_id: str) -> None:
        """Show a shared attempt; "" for none."""
        self._attempt_id = attempt_id
        self._pick.setVisible(not attempt_id)
        self.sheet.setVisible(bool(attempt_id))
        if attempt_id:
            self.show_way(LISTEN)
            self.sheet.show_attempt(attempt_id)

    def show_way(self, way: int) -> None:
        """Show one of the three ways; the card is as high as it."""
        self.switch.segments[way].setChecked(True)
        self.pages.show_page(way)
        self.chosen.emit(way)
