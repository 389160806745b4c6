"""What a new scenario file says: all of the format that a first one needs."""

TEMPLATE = """\
# A scenario of your own. Fill in what is empty, save, and press "Check again" on the
# Scenarios page: it says what is still missing, line by line. Lines that begin with #
# are for you alone. The whole format: docs/writing-scenarios.md
format: 1
id: $id  # a-z, 0-9 and hyphens; no other scenario has it

title: ""  # a few words, such as: The discount before the demo
skill: discovery  # opening, discovery, price, stall, next-step, ... or your own
difficulty: 2  # 1 to 5
minutes: 5
goal: ""  # one sentence: what you want to come out with
brief: |
  What you know before the call, and nothing the buyer would have to tell you.

buyer:
  name: ""  # such as: Dana Whitfield
  # role: Chief Financial Officer
  # company: Brightwater Foods
  portrait: dana  # dana, marcus, priya, tomas, ingrid, walter, kenji, samira
  trust: 40  # 0 to 100 at the start

start: opening
turns:
  opening:
    buyer:
      - ""  # what the buyer says first; add a second line for variety
    mood: guarded  # guarded, neutral, warm
    criteria:
      - id: open
        label: Asks an open question
        behaviour: open-question
        weight: 3
        why: Why the buyer needs to hear it.
    hint: ""  # what to try here, in one sentence
    model: ""  # a good answer, as you would say it
    examples:  # how people really answer; meets: the criteria it fulfils
      - {text: how do you work today, meets: [open]}
      - {text: i see, meets: []}
    next:  # the first branch that fits is taken; the last has no "if"
      - {if: {met: [open]}, trust: 10, go: agreed}
      - {go: left}
endings:
  agreed: {title: You may go on, result: won}
  left: {title: The talk is over, result: lost}
"""
"""``$id`` stands for the file's name.  What is empty is an error until it is filled."""

CALL_TEMPLATE = """\
# A draft from a real call. Fill in what is empty and save. The Scenarios page lists it
# as a draft and says what is still missing, line by line. Take the line "draft: true"
# out once it is ready to be practised. The whole format: docs/writing-scenarios.md
draft: true
format: 1
id: $id

title: ""  # a few words, such as: The discount before the demo
skill: $skill
difficulty: 2  # 1 to 5
minutes: 5
goal: ""  # one sentence: what one wants to come out with
brief: ""  # what one knows before the call; leave out what nobody outside may know

buyer:
  name: ""  # an invented name, never that of the real buyer
  portrait: dana  # dana, marcus, priya, tomas, ingrid, walter, kenji, samira
  trust: 40  # 0 to 100 at the start

start: opening
turns:
  opening:
    buyer:
      - $line
    mood: guarded  # guarded, neutral, warm
    $answer
    criteria: []  # what a good answer has; "criteria:" and below it, such as:
      # - id: open
      #   label: Asks an open question
      #   behaviour: open-question
      #   weight: 3
      #   why: Why the buyer needs to hear it.
    hint: ""  # what to try here, in one sentence
    model: ""  # a good answer, as you would say it
    examples: []  # how people really answer; "examples:" and below it, such as:
      # - {text: how do you work today, meets: [open]}
      # - {text: i see, meets: []}
    next:  # the first branch that fits is taken; the last has no "if"
      - {go: over}
endings:
  over: {title: The talk is over, result: open}
"""
"""A draft; ``$line`` and ``$answer`` stand for what was said, in quotes."""
