"""Notice what colleagues do well, be noticed, and queue the moments worth telling."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

from roleplay.errors import UsageError
from roleplay.game import (
    LEADING,
    Notice,
    NoticeAbout,
    Reached,
    celebrations,
    nudges,
    refusal,
)
from roleplay.scenario import SKILLS, skill_name
from roleplay.storage import Person, Recognition, StoredNotice, StoredStory
from roleplay.usecases.coaching.recognised import (
    CELEBRATION_WORDS,
    ForMe,
    Given,
    Moment,
    NoticedRow,
    NudgeRow,
    SeenCall,
    StoryLine,
    clean,
)
from roleplay.usecases.coaching.roles import HoldRoles
from roleplay.words import tr


def no_calls(person_id: str) -> Sequence[SeenCall]:
    """Return no calls: nothing is known of any."""
    return ()


class Recognise:
    """What one person noticed, and what was noticed about them.  Data lane.

    calls: what was seen of a person on real calls, by others than themselves.
    Everything that changes something raises UsageError or StorageError, with nothing
    changed.
    """

    def __init__(
        self,
        roles: HoldRoles,
        recognition: Recognition,
        now: Callable[[], datetime],
        calls: Callable[[str], Sequence[SeenCall]] = no_calls,
    ) -> None:
        self._roles = roles
        self._me = roles.me.person_id
        self._store = recognition
        self._now = now
        self._calls = calls

    # Giving -----------------------------------------------------------------------

    def colleagues(self) -> tuple[Person, ...]:
        """Return who can be noticed: everybody else, by when they were added."""
        return tuple(p for p in self._roles.everybody() if p.person_id != self._me)

    def moments(self, person_id: str) -> tuple[Moment, ...]:
        """Return what a notice can be tied to, newest first.

        Attempts that are shared with the one who asks, and calls somebody saw.
        """
        found = [
            Moment("attempt", line.attempt_id, line.skill, line.title,
                   self._local_day(line.started_at))
            for line in self._store.shown(person_id, self._me)
        ]  # fmt: skip
        found += [
            Moment("call", call.call_id, call.skill, call.account, call.day_on)
            for call in self._calls(person_id)
        ]
        return tuple(sorted(found, key=lambda m: m.on, reverse=True))

    def notice(
        self,
        person_id: str,
        skill: str,
        moment: str,
        about: NoticeAbout = "",
        about_id: str = "",
    ) -> None:
        """Tell somebody what one noticed.  Raises UsageError, with nothing sent.

        moment: in plain words, kept as they are.  about, about_id: of moments().
        """
        self._refuse_unknown(person_id, skill)
        tied = {(m.about, m.about_id) for m in self.moments(person_id)}
        if about and (about, about_id) not in tied:
            raise UsageError(
                tr(
                    "That attempt or call is not shared with you. Nothing was "
                    "sent. Choose another moment, or none."
                )
            )
        at = self._now()
        new = Notice(
            self._store.new_id(), self._me, person_id, skill, clean(moment),
            about, about_id if about else "", at.date(), at,
        )  # fmt: skip
        why = refusal(new, self._store.given_by(self._me))
        if why:
            raise UsageError(
                tr("{why} Nothing was sent; your words are still here.", why=why)
            )
        self._store.add(new)

    def given(self, person_id: str) -> tuple[Given, ...]:
        """Return what the one who asks noticed about a person, newest first."""
        queued = {s.notice.notice_id: s.outcome for s in self._store.stories()}
        return tuple(
            Given(n.notice_id, n.moment, skill_name(n.skill), n.given_on,
                  queued.get(n.notice_id, "") if n.notice_id in queued else None)
            for n in reversed(self._store.given_by(self._me))
            if n.person_id == person_id
        )  # fmt: skip

    def nudges(self) -> tuple[NudgeRow, ...]:
        """Return whose new skill nobody noticed for two weeks.

        Only to those who lead, and only by what they may see: all passes of who shows
        their effort, of others the attempts shared with them; and calls.
        """
        if not self._leads():
            return ()
        names = {p.person_id: p for p in self.colleagues()}
        reached = [fact for person_id in names for fact in self._reached(person_id)]
        found = nudges(reached, self._store.all(), self._now().date())
        return tuple(
            NudgeRow(names[n.person_id], n.skill, skill_name(n.skill), n.days, n.how)
            for n in found
        )

    def skills(self) -> tuple[str, ...]:
        """Return the skills a notice can be on, as they are taught."""
        return tuple(SKILLS)

    # Being noticed ----------------------------------------------------------------

    def for_me(self) -> ForMe:
        """Return what was noticed about the person in use, newest first."""
        stored = self._store.given_to(self._me)
        mine = [s.notice for s in stored]
        rare = celebrations(mine)
        names = {p.person_id: p for p in self._roles.everybody()}
        titles = self._titles(mine)
        stories = {s.notice.notice_id: s for s in self._store.stories()}

        def row(kept: StoredNotice) -> NoticedRow:
            notice = kept.notice
            return NoticedRow(
                notice_id=notice.notice_id,
                by=names.get(notice.giver_id, Person(notice.giver_id, "")),
                moment=notice.moment,
                skill=skill_name(notice.skill),
                where=titles.get(notice.about_id, ""),
                on=notice.given_on,
                is_new=not kept.seen,
                celebration=CELEBRATION_WORDS.get(rare.get(notice.notice_id), ""),
                story_id=_waiting(stories.get(notice.notice_id)),
                can_queue=notice.notice_id not in stories,
            )

        return ForMe(tuple(row(kept) for kept in reversed(stored)))

    def seen(self, notice_ids: Sequence[str]) -> None:
        """Keep that notices were read; those of others are left alone."""
        mine = {s.notice.notice_id for s in self._store.given_to(self._me)}
        self._store.see([n for n in notice_ids if n in mine], self._now())

    # Stories ----------------------------------------------------------------------

    def stories(self) -> tuple[StoryLine, ...]:
        """Return the moments that wait for the next meeting, oldest first.

        To those who lead all, to others their own.
        """
        names = {p.person_id: p for p in self._roles.everybody()}
        waiting = [s for s in self._store.stories() if not s.outcome]
        leads = self._leads()
        return tuple(
            StoryLine(
                s.story_id,
                names.get(s.notice.person_id, Person(s.notice.person_id, "")),
                s.notice.moment,
                skill_name(s.notice.skill),
                self._may_take_out(s),
            )
            for s in waiting
            if leads or s.notice.person_id == self._me
        )

    def queue_story(self, notice_id: str) -> None:
        """Queue a notice's moment for the next meeting: its giver or its person."""
        found = [s.notice for s in self._store.given_to(self._me)]
        found += self._store.given_by(self._me)
        notice = next((n for n in found if n.notice_id == notice_id), None)
        if notice is None:
            raise UsageError(
                tr("That notice is not yours to tell. Nothing was queued.")
            )
        self._store.queue(notice, self._me, self._now())

    def take_out(self, story_id: str) -> None:
        """Take a story out of the queue: who would tell it, or who asked for it."""
        story = self._story(story_id)
        if not self._may_take_out(story):
            raise UsageError(tr("Only who tells it or asked for it can take it out."))
        self._end(story, "taken out")

    def tell_story(self, story_id: str, meeting: str = "") -> None:
        """Keep that a story was told.  meeting: which one, up to 80 letters, or ""."""
        story = self._story(story_id)
        if not self._leads() and story.notice.person_id != self._me:
            raise UsageError(tr("Only who leads the meeting or told it can say so."))
        self._end(story, "told", meeting[:80])

    def _local_day(self, at: datetime) -> date:
        return at.astimezone(self._now().tzinfo).date()

    def _leads(self) -> bool:
        return bool(self._roles.mine() & LEADING)

    def _end(self, story: StoredStory, outcome: str, meeting: str = "") -> None:
        self._store.end_story(story.story_id, outcome, self._me, meeting, self._now())

    def _story(self, story_id: str) -> StoredStory:
        found = (s for s in self._store.stories() if s.story_id == story_id)
        story = next(found, None)
        if story is None:
            raise UsageError(tr("There is no such story. Nothing was changed."))
        return story

    def _may_take_out(self, story: StoredStory) -> bool:
        return self._me in (story.notice.person_id, story.by_id)

    def _refuse_unknown(self, person_id: str, skill: str) -> None:
        everybody = {p.person_id for p in self._roles.everybody()}
        if person_id not in everybody:
            raise UsageError(tr("There is no such person here. Nothing was sent."))
        if skill not in SKILLS:
            raise UsageError(tr("Choose the skill you noticed. Nothing was sent."))

    def _reached(self, person_id: str) -> tuple[Reached, ...]:
        open_ = self._roles.shares_effort(person_id)
        passed = self._store.passed(person_id, "" if open_ else self._me)
        on_calls = (
            Reached(person_id, call.skill, call.day_on, "call")
            for call in self._calls(person_id)
        )
        return (*passed, *on_calls)

    def _titles(self, notices: Sequence[Notice]) -> dict[str, str]:
        ids = [n.about_id for n in notices if n.about == "attempt"]
        found = {
            i: tr("on “{title}”", title=t) for i, t in self._store.titles(ids).items()
        }
        calls = {
            call.call_id: tr("on your call with {account}", account=call.account)
            for call in self._calls(self._me)
        }
        return found | calls


def _waiting(story: StoredStory | None) -> str:
    return story.story_id if story is not None and not story.outcome else ""
