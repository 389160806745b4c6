"""Card: skills over weeks, one in focus; as a chart or as a table."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from roleplay.ui.look import Look
from roleplay.ui.progress.words import chart_of, finding, next_words
from roleplay.ui.widgets import Button, Card, ChoiceChip, Flow, Label, WeekChart
from roleplay.usecases import (
    LEVELS,
    Review,
    SkillLine,
    dated_day,
)
from roleplay.words import tr

HEADS = (tr("Week of"), tr("Level"), tr("Score"), tr("Attempts"))


class SkillsCard(Card):
    """The title says what the skill in focus has come to."""

    def __init__(self, look: Look) -> None:
        super().__init__(margins=(20, 16, 20, 14), spacing=8)
        self._look = look
        self._review: Review | None = None
        self._focus = ""
        self.title = Label(look, "", "card-title")
        self.title.keep_whole()
        note = Label(
            look, tr("dots are weeks with practice, dashes without"), "caption", "muted"
        )
        self.as_table = Button(look, "quiet", tr("Show as table"), size="small")
        self.as_table.clicked.connect(self._turn)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addWidget(note, 1)
        self.column.addLayout(head)
        self._chip_row = QWidget()
        self._flow = Flow()
        self._chip_row.setLayout(self._flow)
        self.chips: list[ChoiceChip] = []
        self.add(self._chip_row)
        self.chart = WeekChart(look)
        self.table = self._table()
        self._pages = QStackedWidget()
        self._pages.addWidget(self.chart)
        self._pages.addWidget(self.table)
        self.column.addWidget(self._pages, 1)
        self.next = Label(look, "", "small", "muted", wraps=True)
        foot = QHBoxLayout()
        foot.addWidget(self.next, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.as_table)
        self.column.addLayout(foot)
        self.nothing = Label(
            look,
            tr("Nothing scored in this time. Choose a longer one."),
            "body",
            "muted",
        )
        self.add(self.nothing)
        look.changed.connect(self._restyle)
        self._restyle()

    def show_review(self, review: Review) -> None:
        """Show the skills of a time; the skill in focus stays where it is there."""
        self._review = review
        names = [line.name for line in review.skills]
        if self._focus not in names:
            self._focus = names[0] if names else ""
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.deleteLater()
        self.chips = [ChoiceChip(self._look, name) for name in names]
        for chip in self.chips:
            chip.setAutoExclusive(True)
            chip.clicked.connect(lambda _=False, c=chip: self._choose(c.text()))
            self._flow.addWidget(chip)
            chip.show()
        for part in (self._chip_row, self._pages, self.as_table):
            part.setVisible(bool(names))
        self.nothing.setVisible(not names)
        self._show_focus()

    def _choose(self, name: str) -> None:
        self._focus = name
        self._show_focus()

    def _line(self) -> SkillLine | None:
        lines = self._review.skills if self._review else ()
        return next((line for line in lines if line.name == self._focus), None)

    def _show_focus(self) -> None:
        line = self._line()
        if line is None or self._review is None:
            self.title.setText(tr("Skills over time"))
            self.next.setText("")
            return
        for chip in self.chips:
            chip.setChecked(chip.text() == self._focus)
        self.title.setText(finding(line))
        self.chart.show_data(chart_of(self._review), self._focus, finding(line))
        self._fill(line)
        self.next.setText(next_words(line, self._review.today))

    def _table(self) -> QTableWidget:
        table = QTableWidget(0, len(HEADS))
        table.setHorizontalHeaderLabels(HEADS)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setFrameShape(QTableWidget.Shape.NoFrame)
        head = table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        head.setHighlightSections(False)
        return table

    def _fill(self, line: SkillLine) -> None:
        self.table.setAccessibleName(tr("{name}, week by week", name=line.name))
        self.table.setRowCount(len(line.points))
        for row, point in enumerate(line.points):
            cells = (
                dated_day(point.week_on),
                LEVELS[int(point.level)],
                f"{point.score:.0f}",
                str(point.attempts),
            )
            for column, text in enumerate(cells):
                self.table.setItem(row, column, QTableWidgetItem(text))

    def _turn(self) -> None:
        tabled = self._pages.currentWidget() is self.chart
        shown = self.table if tabled else self.chart
        self._pages.setCurrentWidget(shown)
        self.as_table.setText(tr("Show as chart") if tabled else tr("Show as table"))
        self.as_table.updateGeometry()

    def _restyle(self) -> None:
        look = self._look
        surface, muted = look.color("surface").name(), look.color("muted").name()
        tint, ink = look.color("primary-tint").name(), look.color("ink").name()
        self.table.setFont(look.font("small", tabular=True))
        self.table.verticalHeader().setDefaultSectionSize(look.px(30))
        self.table.setStyleSheet(
            f"QTableWidget {{ background: {surface}; color: {ink}; outline: 0; }}"
            f"QTableWidget::item:selected {{ background: {tint}; color: {ink}; }}"
            f"QHeaderView::section {{ background: {surface}; color: {muted};"
            " border: 0; padding: 4px 3px; }"
        )
