"""The style sheet for plain Qt widgets; painted widgets take colours from Look.

Widgets are told apart by dynamic properties: ``kind`` of a QPushButton ("primary",
"plain", "quiet", "destructive") and its ``size`` ("small", "large"); ``tone`` of a
QLabel ("muted", "primary", "teal", "amber", "coral"); ``surface`` of a QFrame ("card",
"field", "sunken", "page", "error", "teal", "amber", "coral", "primary");
``error`` of a field.
"""

from string import Template

_SHEET = Template(
    """
QWidget { color: $ink; }
QMainWindow, QDialog, QWidget[surface="page"] { background: $bg; }
QWidget[surface="drop"] { background: $primary_tint; }
QToolTip { background: $ink; color: $bg; border: 0; padding: 6px 8px; }

QLabel { background: transparent; }
QLabel[tone="muted"] { color: $muted; }
QLabel[tone="primary"] { color: $primary; }
QLabel[tone="teal"] { color: $teal_text; }
QLabel[tone="amber"] { color: $amber_text; }
QLabel[tone="coral"] { color: $coral_text; }

QFrame[surface="card"] {
  background: $surface; border: ${edge}px solid $line; border-radius: 14px;
}
QFrame[surface="field"] {
  background: $surface; border: ${edge}px solid $line_strong; border-radius: 14px;
}
QFrame[surface="sunken"] { background: $sunken; border: 0; border-radius: 10px; }
QFrame[surface="error"], QFrame[surface="coral"] {
  background: $coral_tint; border: 0; border-radius: 10px;
}
QFrame[surface="teal"] { background: $teal_tint; border: 0; border-radius: 10px; }
QFrame[surface="amber"] { background: $amber_tint; border: 0; border-radius: 10px; }
QFrame[surface="primary"] {
  background: $primary_tint; border: 0; border-radius: 10px;
}
QFrame[surface="rule"] {
  background: $line; border: 0; min-height: 1px; max-height: 1px;
}

QPushButton[kind] {
  background: $surface; color: $ink; border: ${edge}px solid $line; border-radius: 10px;
  min-height: ${h38}px; padding: 0 16px; font-weight: 600;
}
QPushButton[kind]:hover { background: $sunken; }
QPushButton[kind]:pressed { background: $line; }
QPushButton[kind="primary"] {
  background: $primary; border-color: $primary; color: $on_primary;
}
QPushButton[kind="primary"]:hover {
  background: $primary_hover; border-color: $primary_hover;
}
QPushButton[kind="primary"]:pressed {
  background: $primary_press; border-color: $primary_press;
}
QPushButton[kind="quiet"] {
  background: transparent; border-color: transparent; color: $primary; padding: 0 8px;
}
QPushButton[kind="quiet"]:hover { background: $primary_tint; }
QPushButton[kind="destructive"] { color: $coral_text; border-color: $coral; }
QPushButton[size="small"] {
  min-height: ${h30}px; padding: 0 12px; border-radius: 8px;
}
QPushButton[size="large"] {
  min-height: ${h46}px; padding: 0 22px; border-radius: 12px;
}
QPushButton[kind]:disabled {
  background: $sunken; border-color: $line; color: $muted;
}

QLineEdit, QPlainTextEdit, QTextEdit {
  background: $surface; color: $ink; border: ${edge}px solid $line_strong;
  border-radius: 10px; padding: 0 11px;
  selection-background-color: $primary; selection-color: $on_primary;
  placeholder-text-color: $muted;
}
QPlainTextEdit, QTextEdit { padding: 7px 8px; }
QLineEdit { min-height: ${h38}px; }
QLineEdit[error="true"], QPlainTextEdit[error="true"] {
  border: 2px solid $coral; padding: 0 10px;
}
QLineEdit:disabled, QLineEdit[readOnly="true"] {
  background: $sunken; border-color: $line; color: $muted;
}
QLineEdit[bare="true"] {
  background: transparent; border: 0; border-radius: 0; padding: 0; min-height: 0;
}

QDateEdit {
  background: $surface; color: $ink; border: 1px solid $line_strong;
  border-radius: 10px; padding: 0 11px; min-height: ${h38}px;
  selection-background-color: $primary; selection-color: $on_primary;
}
QDateEdit:focus { border: 2px solid $primary; padding: 0 10px; }
QDateEdit::drop-down { border: 0; width: 28px; }

QComboBox {
  background: $surface; color: $ink; border: ${edge}px solid $line_strong;
  border-radius: 10px; padding: 0 11px; min-height: ${h38}px;
}
QComboBox:focus { border: 2px solid $primary; padding: 0 10px; }
QComboBox::drop-down { border: 0; width: 32px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView {
  background: $surface; color: $ink; border: ${edge}px solid $line;
  selection-background-color: $picked; selection-color: $on_picked;
}

QProgressBar { background: $trough; border: $trough_edge; border-radius: 4px; }
QProgressBar::chunk { background: $primary; border-radius: 4px; }

QScrollArea, QScrollArea > QWidget > QWidget[transparent="true"] {
  background: transparent; border: 0;
}
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: $line_strong; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu {
  background: $surface; color: $ink; border: ${edge}px solid $line; padding: 4px;
}
QMenu::item { padding: 6px 14px; border-radius: 6px; }
QMenu::item:selected { background: $picked; color: $on_picked; }
"""
)


def style_sheet(tokens: dict[str, str], scale: float, edge: int = 1) -> str:
    """Return the style sheet in the colours of *tokens*, heights times *scale*.

    edge: width of edges in pixels.
    """
    names = {token.replace("-", "_"): colour for token, colour in tokens.items()}
    # Where tints are off, what is picked in a list takes the full colour.
    tinted = tokens["primary-tint"] != tokens["surface"]
    names["picked"] = tokens["primary-tint" if tinted else "primary"]
    names["on_picked"] = tokens["ink" if tinted else "on-primary"]
    # A trough in the colour of strong lines would look full.
    names["trough"] = tokens["line" if tinted else "surface"]
    names["trough_edge"] = "0" if tinted else f"1px solid {tokens['line']}"
    heights = {f"h{height}": str(round(height * scale)) for height in (30, 38, 46)}
    return _SHEET.substitute(names, **heights, edge=str(edge))
