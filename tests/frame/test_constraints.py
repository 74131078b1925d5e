"""The pinned versions are complete, fit what pyproject.toml asks for, and name no host."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]


def pins() -> dict[str, str]:
    """Return the versions of constraints.txt by canonical name."""
    lines = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.split("==") for line in lines if line and not line.startswith("#")]
    return {canonicalize_name(name): version for name, version in pairs}


def requirements() -> list[Requirement]:
    """Return what the project and its development need, and what builds it."""
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    project = told["project"]
    texts = [*project["dependencies"], *project["optional-dependencies"]["dev"], *told["build-system"]["requires"]]
    return [Requirement(text) for text in texts]


@pytest.mark.parametrize("requirement", requirements(), ids=lambda requirement: requirement.name)
def test_every_requirement_has_a_pin_that_fits(requirement: Requirement) -> None:
    assert requirement.specifier.contains(pins()[canonicalize_name(requirement.name)])


def test_there_is_one_opencv_and_it_needs_no_display() -> None:
    assert [name for name in pins() if name.startswith("opencv")] == ["opencv-python-headless"]


@pytest.mark.parametrize("name", ["constraints.txt", "Makefile", "tools/setup.sh", ".ci/run"])
def test_packages_come_from_where_pip_is_told_to_look(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert not re.search(r"https?://|index-url|find-links|--trusted-host", text)
