"""The stand-in's vectors: texts that speak of the same matter point the same way, all others anywhere."""

import hashlib
import json
import math
import re
from typing import Any

from tests.standin.model import tokens_of_text

DIMS = 64
MODEL = "standin-embedding"
MOST_TEXTS = 2048
_FIELDS = {"model", "input", "encoding_format", "dimensions", "user"}
_MATTERS = (
    ("ferritin", "transferrin", "iron", "anaemia", "anemia", "hemoglobin"),
    ("tsh", "thyroxine", "thyroid", "ft4"),
    ("glucose", "hba1c", "sugar", "diabetes"),
    ("cholesterol", "ldl", "hdl", "triglycerides", "fat", "lipids"),
    ("creatinine", "urea", "egfr", "kidney"),
)
_WORD = re.compile(r"[a-z0-9]+")


def faults_of_embeddings(body: Any) -> list[str]:
    """Return what is wrong with the body of a request for vectors, by the API's published description."""
    if not isinstance(body, dict):
        return ["the body is no object"]
    faults = [f"unknown field {name}" for name in body if name not in _FIELDS]
    if not isinstance(body.get("model"), str) or not body["model"]:
        faults.append("model is missing")
    if body.get("encoding_format", "float") != "float":
        faults.append("only floats are spoken here")
    texts = texts_of(body)
    if not texts or not all(isinstance(text, str) and text for text in texts):
        faults.append("input must be a text, or texts that are not empty")
    elif len(texts) > MOST_TEXTS:
        faults.append(f"more than {MOST_TEXTS} texts")
    return faults


def texts_of(body: Any) -> list[Any]:
    """Return the texts of a request."""
    given = body.get("input")
    return given if isinstance(given, list) else [given] if isinstance(given, str) else []


def vector_of(text: str) -> list[float]:
    """Return a text's vector."""
    vector = [0.0] * DIMS
    for word in _WORD.findall(text.lower()):
        for place, matter in enumerate(_MATTERS):
            if word in matter:
                vector[place] += 3.0
        vector[len(_MATTERS) + hashlib.sha256(word.encode()).digest()[0] % (DIMS - len(_MATTERS))] += 0.3
    length = math.sqrt(sum(number * number for number in vector)) or 1.0
    return [number / length for number in vector] if any(vector) else [1.0, *vector[1:]]


def reply_of(body: Any) -> tuple[str, int]:
    """Return the reply to a request for vectors, and how many tokens it counts."""
    texts = texts_of(body)
    tokens = sum(map(tokens_of_text, texts))
    rows = [{"object": "embedding", "index": place, "embedding": vector_of(text)} for place, text in enumerate(texts)]
    usage = {"prompt_tokens": tokens, "total_tokens": tokens}
    return json.dumps({"object": "list", "data": rows, "model": body["model"], "usage": usage}), tokens
