import pytest

from roleplay.scenario import safe_html


def test_paragraphs_emphasis_and_lists() -> None:
    html = safe_html("One *two* **three**\n\n- four\n- five")
    assert "<em>two</em>" in html
    assert "<li>five</li>" in html


@pytest.mark.parametrize(
    "text",
    [
        "<script>alert(1)</script>",
        "[a](javascript:alert(1))",
        "![x](http://example.org/x.png)",
        "<img src=x onerror=y>",
        "<http://example.org>",
    ],
)
def test_nothing_that_loads_or_runs(text: str) -> None:
    html = safe_html(text)
    for mark in ("<script", "<a", "<img"):
        assert mark not in html
