from roleplay.scenario import SKILLS, in_teaching_order, skill_name


def test_a_skill_has_its_name_and_an_authors_own_is_written_out() -> None:
    assert skill_name("stall") == "Stalls"
    assert skill_name("cross-selling") == "Cross selling"


def test_skills_come_as_they_are_taught_then_an_authors_own() -> None:
    skills = {"zeal", "price", "opening", "aplomb"}
    assert in_teaching_order(skills) == ("opening", "price", "aplomb", "zeal")
    assert in_teaching_order(set(SKILLS)) == tuple(SKILLS)
