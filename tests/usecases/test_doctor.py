"""The doctor on the boards' sums; its other checks are tried with the real parts."""

from pathlib import Path

from desk import Desk
from sqlalchemy import text

from roleplay.errors import SpeechError
from roleplay.speech import ModelStore, VoiceEngine
from roleplay.storage import Boards
from roleplay.usecases import Check, Doctor, Listen, Models, Parts


def no_sound() -> tuple[str, ...]:
    return ()


def no_voice() -> VoiceEngine:
    raise SpeechError("There is no voice here.")


def no_ears() -> Listen:
    raise SpeechError("Nobody listens here.")


def boards_of(doctor: Doctor, *, rebuild: bool = False) -> Check:
    return next(c for c in doctor.checks(rebuild=rebuild) if c.name == "boards")


def test_wrong_sums_are_found_and_made_anew(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    desk.play("thanks how do you work today", "how many hours")
    doctor = Doctor(
        Parts(
            folder=tmp_path,
            practise=lambda: desk.practise,
            boards=lambda: Boards(desk.database),
            shelves=desk.shelves,
            models=Models(ModelStore(tmp_path / "models"), tmp_path / "marks"),
            listen=no_ears,
            voice=no_voice,
            microphones=no_sound,
            outputs=lambda: False,
        )
    )
    assert boards_of(doctor).found == "they are what the ledger says"
    with desk.database.begin() as session:
        session.execute(text("UPDATE board_total SET effort = 99"))
    found = boards_of(doctor)
    assert (found.ok, found.advice) == (False, "Run: roleplay doctor --rebuild")
    assert boards_of(doctor, rebuild=True).found.endswith("they were made anew")
    assert boards_of(doctor).ok
    desk.database.close()
