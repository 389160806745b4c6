"""A small complete scenario that tests change."""

SMALL = """\
format: 1
id: small
title: A small talk
skill: discovery
difficulty: 1
goal: Ask one thing.
buyer: {name: Dana Whitfield, trust: 40}
start: opening
turns:
  opening:
    buyer: [Hello. I have ten minutes., Good morning.]
    mood: guarded
    criteria:
      - {id: thank, label: Thanks her, any: ["thank* you", thanks]}
      - {id: open, label: Asks an open question, behaviour: open-question, weight: 3}
      - {id: no-pitch, label: Doesn't pitch, never: ["our product"]}
    hint: Thank her and ask.
    model: Thanks. How do you work today?
    examples:
      - {text: thanks how do you work today, meets: [thank, open, no-pitch]}
      - {text: our product is great, meets: []}
    next:
      - {if: {missed: [no-pitch]}, trust: -50, go: lost}
      - {if: {met: [open], score: 60}, trust: 10, go: second}
      - {trust: -5, go: opening}
  second:
    buyer: Well. By hand, mostly.
    mood: warm
    criteria:
      - id: number
        label: Asks for a number
        any: ["how (many|much|long)"]
        tags: [number]
    examples:
      - {text: how many hours, meets: [number]}
      - {text: i see, meets: []}
    model: How long does that take?
    next:
      - {if: {met: [number]}, trust: 20, go: won}
      - {if: {visits: 2}, go: lost}
      - {go: second}
endings:
  won: {title: She answered, result: won, debrief: Well asked.}
  lost: {title: She left, result: lost}
"""


def changed(old: str, new: str) -> bytes:
    """Return SMALL with *old* replaced; fail where it is not there."""
    assert old in SMALL, old
    return SMALL.replace(old, new, 1).encode()
