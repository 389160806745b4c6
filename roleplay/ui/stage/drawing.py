"""What the stage shows in each phase: the conversation's state to its widgets."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from roleplay.ui.stage.offers import Offer, offer_of
from roleplay.ui.stage.phase import Phase
from roleplay.ui.widgets import TalkState, announce
from roleplay.words import tr

if TYPE_CHECKING:
    from roleplay.ui.stage.screen import StageScreen

SENTENCE_AFTER_S = 3
"""After so long a wait is explained; from look.md."""

HEADS = {
    Phase.WAITING: tr("Your answer"),
    Phase.SPEAKING: tr("Your answer"),
    Phase.LISTENING: tr("Listening"),
    Phase.WRITING: tr("Writing down your last words"),
    Phase.NOT_HEARD: tr("Your answer"),
    Phase.KEPT: tr("Your answer so far"),
    Phase.SCORING: tr("Your answer"),
    Phase.FAILED: tr("Your answer"),
    Phase.OVER: tr("Your answer"),
}


class Drawing:
    """Draws one StageScreen from its Conversation; keeps nothing of its own worth."""

    def __init__(self, screen: "StageScreen") -> None:
        self._screen = screen
        self.typed_last = False
        self._offer: Offer | None = None
        self._waved = False

    # Whole pictures -----------------------------------------------------------------

    def draw(self) -> None:
        """Show everything that does not move."""
        screen, conversation = self._screen, self._screen.conversation
        scene = conversation.scene
        screen.top.show_scene(scene)
        talking = scene is not None and conversation.phase is not Phase.BRIEF
        screen.top.hint.setVisible(talking and not conversation.paused)
        screen.top.pause.setVisible(talking and not screen.asks_to_leave)
        screen.top.privacy.setVisible(scene is not None)
        self._draw_page()
        if conversation.phase is Phase.BRIEF and scene is not None:
            screen.brief.show_scene(scene)
            screen.brief.show_ways(self._ways())
        if not talking or scene is None:
            return
        hint = conversation.hint
        screen.top.show_hint(bool(hint.text), hint.is_open)
        screen.top.show_paused(conversation.paused)
        screen.line.show_hint(hint.text if hint.is_open else "", hint.error)
        screen.line.show_silence(scene.buyer.name, conversation.silence.text)
        screen.line.show_sound(not screen.mute_reason, screen.mute_reason)
        screen.line.slower.setChecked(conversation.is_slower)
        if conversation.phase is not Phase.SPEAKING:
            screen.line.caption.follow(1.0)
        self._draw_wave()
        self._draw_talk()
        self._draw_offer()
        self.draw_words()
        self.draw_times()

    def draw_scene(self) -> None:
        """Show a new turn: the line, the buyer, and the verdict before it."""
        screen, conversation = self._screen, self._screen.conversation
        scene = conversation.scene
        if scene is None:
            return
        screen.line.show_scene(scene, conversation.last)
        screen.buyer.show_scene(scene)
        screen.reveal(screen.line)
        announce(screen.line.caption, f"{scene.buyer.name}: {scene.line}")
        if scene.trust_reason and scene.trust_change:
            way = tr("up") if scene.trust_change > 0 else tr("down")
            announce(
                screen.buyer,
                tr(
                    "Trust went {way}. {trust_reason}",
                    way=way,
                    trust_reason=scene.trust_reason,
                ),
            )
        keeps_field = self.typed_last and screen.field.edit.hasFocus()
        if not keeps_field:
            screen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _draw_page(self) -> None:
        screen, conversation = self._screen, self._screen.conversation
        page = screen.talking
        if conversation.scene is None:
            page = screen.opening
            self._draw_opening()
        elif conversation.paused:
            page = screen.held
            self._draw_held()
        elif conversation.phase is Phase.BRIEF:
            page = screen.brief
        if screen.pages.currentWidget() is page:
            return
        if screen.pages.isAncestorOf(screen.focusWidget()):
            screen.setFocus(Qt.FocusReason.OtherFocusReason)
        screen.pages.setCurrentWidget(page)
        if page is not screen.opening:
            screen.opening.rest()

    def _draw_opening(self) -> None:
        screen, conversation = self._screen, self._screen.conversation
        if conversation.phase is Phase.OPENING:
            if not screen.opening.is_waiting:
                screen.opening.wait()
        elif conversation.phase is Phase.FAILED and conversation.error is not None:
            screen.opening.rest()
            offer = offer_of(screen)
            if offer is not None and offer != self._offer:
                offer.show_in(screen.opening.notice)
            self._offer = offer
        else:
            screen.opening.rest()

    def _draw_held(self) -> None:
        screen = self._screen
        number = screen.conversation.scene.number if screen.conversation.scene else 1
        if screen.asks_to_leave:
            screen.held.ask(
                tr("Leave this conversation?"),
                tr(
                    "Turn {number} will wait for you. Every answer you sent is "
                    "stored, and you can go on from the list of scenarios.",
                    number=number,
                ),
                tr("Leave"),
                tr("Stay"),
            )
        else:
            screen.held.ask(
                tr("Paused"),
                tr("Nothing is recorded and no time is counted. The buyer waits."),
                tr("Continue"),
                tr("Leave"),
            )

    # Parts --------------------------------------------------------------------------

    def _draw_wave(self) -> None:
        screen, phase = self._screen, self._screen.conversation.phase
        live = phase is Phase.LISTENING
        if live and not self._waved:
            screen.answer.wave.begin()
            screen.reveal(screen.answer)
        elif not live and self._waved:
            screen.answer.wave.end()
        self._waved = live
        offers = phase in (Phase.NOT_HEARD, Phase.KEPT, Phase.FAILED)
        voice = (screen.conversation.ear.is_ready and not offers) or live
        screen.answer.show_wave(live, voice)
        resting = phase in (Phase.WAITING, Phase.SPEAKING, Phase.NOT_HEARD)
        able = screen.conversation.ear.is_ready
        screen.answer.hands_free.setVisible(resting and able)

    def _draw_talk(self) -> None:
        screen, conversation = self._screen, self._screen.conversation
        ear, phase = conversation.ear, conversation.phase
        if phase in (Phase.SCORING, Phase.OVER):
            screen.talk.show_state(TalkState.BUSY)
        elif phase is Phase.WRITING:
            screen.talk.show_state(TalkState.BUSY, tr("Writing"))
        elif phase is Phase.LISTENING:
            screen.talk.show_state(TalkState.TALKING)
        elif ear.is_ready:
            screen.talk.show_state(TalkState.READY)
        else:
            reason = ear.missing or tr("The speech model is being loaded.")
            screen.talk.show_state(TalkState.OFF, "", reason)
        busy = phase in (Phase.SCORING, Phase.OVER)
        screen.field.edit.setReadOnly(busy)
        screen.field.send.set_enabled(not busy, tr("Your answer is being scored."))

    def _draw_offer(self) -> None:
        screen = self._screen
        offer = offer_of(screen)
        if offer == self._offer:
            return
        notice = screen.answer.notice
        if notice.isAncestorOf(screen.focusWidget()):
            screen.setFocus(Qt.FocusReason.OtherFocusReason)
        self._offer = offer
        screen.answer.show_gap(offer is not None)
        if offer is None:
            notice.clear()
        else:
            offer.show_in(notice)
            screen.reveal(screen.answer)

    def draw_words(self) -> None:
        """Show the words of the answer so far."""
        screen, conversation = self._screen, self._screen.conversation
        ear = conversation.ear
        live = conversation.phase is Phase.LISTENING
        transcript = screen.answer.transcript
        if not ear.has_words and not live:
            transcript.show_placeholder(self._placeholder())
        else:
            transcript.show_words(ear.final, ear.tentative, caret=live)

    def draw_times(self) -> None:
        """Show the times: of the answer, what is left, and what is loading."""
        screen, conversation = self._screen, self._screen.conversation
        phase = conversation.phase
        if phase is Phase.BRIEF:
            screen.brief.show_ways(self._ways())
        seconds = int(screen.answer.wave.seconds)
        live = phase is Phase.LISTENING
        time = f"{seconds // 60}:{seconds % 60:02d}" if live else ""
        screen.answer.show_head(HEADS.get(phase, ""), time, self._fact())
        self._draw_progress()

    def _draw_progress(self) -> None:
        conversation, progress = self._screen.conversation, self._screen.answer.progress
        ear = conversation.ear
        if ear.is_loading:
            words = tr(
                "Loading the speech model, {loading_s} s so far.",
                loading_s=ear.loading_s,
            )
            share = ear.loading_share
            progress.show_progress(words, share, ear.loading_s >= SENTENCE_AFTER_S)
        elif conversation.phase is Phase.WRITING and (
            ear.writing_s >= SENTENCE_AFTER_S
        ):
            words = tr(
                "Writing down your last words, {writing_s} s so far.",
                writing_s=ear.writing_s,
            )
            progress.show_progress(words, None, True)
        else:
            progress.hide()

    def follow(self, share: float) -> None:
        """Show the line said up to *share*, unless the buyer fills a pause."""
        if self._screen.conversation.phase is Phase.SPEAKING:
            self._screen.line.caption.follow(share)

    def primary_act(self) -> None:
        """Do what Enter does in this picture."""
        screen, conversation = self._screen, self._screen.conversation
        page = screen.pages.currentWidget()
        if page is screen.brief:
            conversation.start()
        elif page is screen.held:
            screen.held.primary.click()
        else:
            notice = (
                screen.opening.notice
                if page is screen.opening
                else screen.answer.notice
            )
            if notice.isVisible() and notice.buttons:
                notice.buttons[0].click()

    # Words --------------------------------------------------------------------------

    def _ways(self) -> str:
        ear = self._screen.conversation.ear
        if ear.missing:
            return tr(
                "You answer by typing, scored the same way. {missing}",
                missing=ear.missing,
            )
        if ear.is_loading:
            return tr(
                "Loading the speech model, {loading_s} s so far. You can start.",
                loading_s=ear.loading_s,
            )
        return tr("Answer aloud or by typing; both are scored the same way.")

    def _placeholder(self) -> str:
        conversation = self._screen.conversation
        if conversation.ear.missing:
            return conversation.ear.missing
        if conversation.ear.is_loading:
            return tr("You can type already.")
        if conversation.hands_free:
            return tr("Start to speak when the buyer is done. A silence sends.")
        return tr("Hold the Space bar and speak. Let go to send.")

    def _fact(self) -> str:
        conversation = self._screen.conversation
        scene, phase = conversation.scene, conversation.phase
        if scene is None:
            return ""
        if phase is Phase.LISTENING:
            return self._listening_fact(scene.turn.max_seconds)
        limit = scene.turn.time_limit
        if phase is Phase.WAITING and limit is not None:
            left = limit - conversation.clock.since_line_s
            if left > 0:
                return tr("{seconds} to begin", seconds=_seconds(left))
            return tr("{seconds} over the time to begin", seconds=_seconds(-left + 1))
        if phase is Phase.SPEAKING and limit is not None:
            return tr(
                "{seconds} to begin, once the buyer is done", seconds=_seconds(limit)
            )
        return ""

    def _listening_fact(self, max_seconds: float | None) -> str:
        wave = self._screen.answer.wave
        facts = []
        if max_seconds is not None:
            left = max(0.0, max_seconds - wave.seconds)
            facts.append(tr("{seconds} left", seconds=_seconds(left)))
        if wave.history.last_silence_s is not None:
            facts.append(
                tr(
                    "last silence {last_silence_s:.1f} s",
                    last_silence_s=wave.history.last_silence_s,
                )
            )
        return ", ".join(facts)


def _seconds(value: float) -> str:
    return f"{max(0, int(value + 0.999))} s"
