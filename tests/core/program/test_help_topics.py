"""The bundled help: every topic has a title, every code a topic, and words find them."""

import re

import pytest

from desktop_app.core.errors import CATALOGUE, ErrorCode
from desktop_app.core.program.help_topics import Group, load_topics, matching

TOPICS = load_topics()


def test_every_topic_has_a_key_and_a_title_of_its_own() -> None:
    assert len({topic.key for topic in TOPICS}) == len(TOPICS)
    assert all(topic.title and topic.text.startswith(f"# {topic.title}\n") for topic in TOPICS)
    assert next(topic.key for topic in TOPICS if topic.group is Group.HOW_TO) == "adding-reports"


def test_every_code_has_a_topic_with_its_three_sentences() -> None:
    by_key = {topic.key: topic for topic in TOPICS if topic.group is Group.ERRORS}
    assert set(by_key) == {code.value for code in ErrorCode}
    for code in ErrorCode:
        text = CATALOGUE[code]
        assert all(part in by_key[code.value].text for part in (text.title, text.means, text.remedy))


def test_words_find_titles_before_texts() -> None:
    found = [topic.key for topic in matching(TOPICS, "PDF password")]
    assert found[0] == "PDF_PASSWORD"
    assert "pausing-and-retrying" in found
    assert [topic.key for topic in matching(TOPICS, "image_corrupt")] == ["IMAGE_CORRUPT"]
    assert matching(TOPICS, "") == list(TOPICS)
    assert matching(TOPICS, "zeppelin") == []


def test_the_house_words_hold() -> None:
    """No exclamation marks, no "please", no blame: as everywhere in the window."""
    for topic in TOPICS:
        assert not re.search(r"!|\b(please|oops|invalid|successfully)\b", topic.text, re.IGNORECASE), topic.key


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_every_topic_is_there_in_every_language(language: str) -> None:
    translated = load_topics(language)
    assert [topic.key for topic in translated] == [topic.key for topic in TOPICS]
    how_to = [topic for topic in TOPICS if topic.group is Group.HOW_TO]
    for topic, other in zip(how_to, translated, strict=False):
        assert other.title != topic.title
        assert other.text.count("\n| ") == topic.text.count("\n| "), "the tables have the same rows"
        assert other.text.count("\n- ") == topic.text.count("\n- "), "the lists have the same points"
        assert other.text.count("**") == topic.text.count("**"), "the same names stand out"
