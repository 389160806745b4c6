"""The scenario format as a JSON Schema, so that editors complete and check files."""

from typing import Any, TypeAlias

from roleplay.scenario.shape import BEHAVIOURS, KINDS, MEASURES

Schema: TypeAlias = dict[str, Any]

_ID: Schema = {"type": "string", "pattern": "^[a-z0-9][a-z0-9-]{0,79}$"}


def json_schema() -> Schema:
    """Return the schema (draft 2020-12) of a scenario file in format 1.

    What one value alone cannot show (an id that leads nowhere, a pattern's syntax)
    only ``roleplay lint`` finds.
    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Encore scenario, format 1",
        **_group(
            {
                "format": {"const": 1},
                "id": _ID,
                "draft": {"type": "boolean"},
                "title": _text(120),
                "skill": _ID,
                "difficulty": _whole(1, 5),
                "minutes": _number(0.5, 60),
                "language": _text(20),
                "goal": _text(500),
                "brief": _text(5000),
                "buyer": _buyer(),
                "glossary": _list(_glossary(), 200),
                "lexicons": _named(_list(_text(200), 200), 50),
                "pass_mark": _whole(1, 100),
                "start": _ID,
                "turns": _named(_turn(), 500, 1),
                "endings": _named(_ending(), 50, 1),
            },
            "format id title skill buyer start turns endings",
        ),
    }


def _group(keys: Schema, needed: str = "") -> Schema:
    schema: Schema = {
        "type": "object",
        "properties": keys,
        "additionalProperties": False,
    }
    return schema | ({"required": needed.split()} if needed else {})


def _text(limit: int) -> Schema:
    return {"type": "string", "minLength": 1, "maxLength": limit, "pattern": "\\S"}


def _number(low: float, high: float) -> Schema:
    return {"type": "number", "minimum": low, "maximum": high}


def _whole(low: int, high: int) -> Schema:
    return {"type": "integer", "minimum": low, "maximum": high}


def _list(item: Schema, most: int, least: int = 0) -> Schema:
    schema: Schema = {"type": "array", "items": item, "maxItems": most}
    return schema | ({"minItems": least} if least else {})


def _one_or_list(item: Schema, most: int, least: int = 0) -> Schema:
    return {"anyOf": [item, _list(item, most, least)]}


def _named(item: Schema, most: int, least: int = 0) -> Schema:
    return {
        "type": "object",
        "propertyNames": _ID if least else {"type": "string"},
        "additionalProperties": item,
        "maxProperties": most,
        "minProperties": least,
    }


def _buyer() -> Schema:
    voice = {
        "gender": {"enum": ["female", "male"]},
        "rate": _whole(80, 300),
        "pitch": _whole(0, 99),
    }
    keys = {
        "name": _text(80),
        "role": _text(120),
        "company": _text(120),
        "portrait": _ID,
        "voice": _group(voice),
        "trust": _whole(0, 100),
    }
    return _group(keys, "name")


def _glossary() -> Schema:
    return _group({"say": _text(80), "heard": _one_or_list(_text(80), 20)}, "say")


def _criterion() -> Schema:
    word: Schema = {"anyOf": [_text(200), {"type": "number"}]}
    patterns = _one_or_list(word, 200, 1)
    span = {"type": "array", "items": _number(0, 100_000), "minItems": 2, "maxItems": 2}
    measure = _group(dict.fromkeys(MEASURES, span)) | {"minProperties": 1}
    keys = {
        "id": _ID,
        "label": _text(120),
        "weight": _number(0.1, 100),
        "why": _text(500),
        "any": patterns,
        "all": patterns,
        "never": patterns,
        "like": _one_or_list(_text(2000), 200, 1),
        "behaviour": {"enum": list(BEHAVIOURS)},
        "measure": measure,
        "unless": _one_or_list(word, 200),
        "tags": _list({"enum": ["follow-up", "number", "story", "discount"]}, 4),
        "negation": {"enum": ["cancels", "ignored"]},
    }
    kinds = [{"required": [kind]} for kind in KINDS]
    return _group(keys, "id label") | {"oneOf": kinds}


def _turn() -> Schema:
    ids = _one_or_list(_ID, 40)
    lines = _one_or_list(_text(600), 20, 1)
    condition = _group(
        {
            "met": ids,
            "partly": ids,
            "missed": ids,
            "score": _number(0, 100),
            "trust": _number(0, 100),
            "below_trust": _number(0, 100),
            "visits": _whole(1, 100),
        }
    )
    branch = {"if": condition, "trust": _whole(-100, 100), "go": _ID}
    silence = {"after": _number(1, 120), "buyer": lines}
    objections = ["price", "timing", "authority", "need", "trust", "competitor"]
    keys = {
        "buyer": lines,
        "mood": {"enum": ["guarded", "neutral", "warm"]},
        "criteria": _list(_criterion(), 40),
        "hint": _text(500),
        "model": _one_or_list(_text(2000), 10),
        "examples": _list(
            _group({"text": _text(2000), "meets": ids}, "text meets"), 200
        ),
        "next": _list(_group(branch, "go"), 40, 1),
        "time_limit": _number(1, 600),
        "max_seconds": _number(3, 600),
        "silence": _group(silence, "buyer"),
        "objection": {"enum": objections},
    }
    return _group(keys, "buyer next")


def _ending() -> Schema:
    results = {"enum": ["won", "open", "lost"]}
    keys = {"title": _text(160), "result": results, "debrief": _text(1000)}
    return _group(keys, "title result")
