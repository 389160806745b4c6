"""Card: the right people in the right roles; proposals, and a person who decides."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from roleplay.ui.coaching.programme.card import ProgrammeCard
from roleplay.ui.coaching.programme.form import Form, Work, text_field
from roleplay.ui.coaching.programme.row import WordsRow, line
from roleplay.ui.coaching.programme.wishes import Wishes
from roleplay.ui.role_words import WORDS
from roleplay.ui.widgets import Button, Label, PersonDisc
from roleplay.usecases import RoleProposal, RolesView, RoleView
from roleplay.words import inside, tr


class MatchingCard(ProgrammeCard):
    """Each role with who holds it, who is proposed and why."""

    title = tr("The right people")

    def load(self) -> None:
        """Read the roles."""
        self.read(self.team.matching.standing, self._show)

    def _show(self, view: RolesView | None) -> None:
        self.clear()
        self.setVisible(view is not None)
        if view is None:
            return
        if view.may_decide:
            self.say(
                tr(
                    "Proposed by what people said they would like, their coach "
                    "certificate, and practice of those who show it. You decide."
                )
            )
        for role in view.roles:
            self.rows.addWidget(self._role(role, view.may_decide))
            self.rows.addWidget(line())
        wishes = Wishes(self.look, view.my_wishes)
        wishes.chosen.connect(
            lambda roles: self.act(lambda: self.team.matching.wish(roles))
        )
        self.rows.addWidget(wishes)

    def _role(self, role: RoleView, may_decide: bool) -> QWidget:
        row = WordsRow(self.look, WORDS[role.role])
        row.add_words(tr("Who {does}", does=role.does), "caption")
        names = ", ".join(person.name for person in role.holders)
        nothing = "" if role.proposals else tr("; nothing speaks for anybody so far")
        nobody = tr("Nobody yet{word}", word=nothing if may_decide else "")
        row.add_words(names or nobody, "small", "ink" if names else "muted")
        for proposal in role.proposals:
            row.column.addWidget(self._proposal(proposal))
        for name, declined in role.declined:
            text = tr(
                "Not {name}: {reason} (decided by {by})",
                name=name,
                reason=declined.reason,
                by=declined.by,
            )
            row.add_words(text, "caption")
        return row

    def _proposal(self, proposal: RoleProposal) -> QWidget:
        look = self.look
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(10)
        disc = PersonDisc(look)
        disc.show_person(proposal.name)
        row.addWidget(disc)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(look, proposal.name, "small-strong"))
        reasons = ", ".join(proposal.reasons)
        words.addWidget(Label(look, reasons, "caption", "muted", wraps=True))
        row.addLayout(words, 1)
        give = Button(look, "plain", tr("Give it"), size="small")
        role = inside(WORDS[proposal.role])
        give.setAccessibleName(tr("Make {name} {role}", name=proposal.name, role=role))
        give.clicked.connect(lambda: self._give(proposal))
        decline = Button(look, "quiet", tr("Not now"), size="small")
        decline.setAccessibleName(
            tr("Do not make {name} {role} now", name=proposal.name, role=role)
        )
        decline.clicked.connect(lambda: self._decline(proposal))
        row.addWidget(decline)
        row.addWidget(give)
        return holder

    def _give(self, proposal: RoleProposal) -> None:
        decide = self.team.matching.decide
        reasons = ", ".join(proposal.reasons)
        role, person_id = proposal.role, proposal.person_id
        self.act(lambda: decide(role, person_id, True, reasons))

    def _decline(self, proposal: RoleProposal) -> None:
        form = DeclineDialog(self, proposal.name)
        decide = self.team.matching.decide

        def save() -> Work:
            why = form.reason.toPlainText()
            return lambda: decide(proposal.role, proposal.person_id, False, why)

        self.open(form, save)


class DeclineDialog(Form):
    """Why somebody does not take a role now."""

    def __init__(self, card: ProgrammeCard, name: str) -> None:
        super().__init__(
            *card.form_parts(), (tr("Not {name} for now", name=name), tr("Keep it"))
        )
        self.say(tr("Only who runs the programme sees the reason."))
        self.reason = text_field(card.look, "", 2)
        self.add_fields((tr("Why not now"), self.reason))
        self.finish()
