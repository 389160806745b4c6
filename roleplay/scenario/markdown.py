"""Safe Markdown: text an author wrote to HTML that loads and runs nothing."""

_ALLOWED = (
    "paragraph",
    "text",
    "emphasis",
    "list",
    "newline",
    "escape",
    "balance_pairs",
    "fragments_join",
)


def safe_html(text: str) -> str:
    """Return *text* as HTML with paragraphs, emphasis and lists only.

    Everything else, links, images and HTML included, stays as the text it is.
    """
    from markdown_it import MarkdownIt

    parser = MarkdownIt("zero", {"html": False, "linkify": False})
    parser.enable([name for name in _ALLOWED if name not in ("paragraph", "text")])
    return str(parser.render(text)).strip()
