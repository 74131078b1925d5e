"""The page of licences is that of the pinned packages, and each of them may be shipped under the project's own."""

import re

import pytest

from tools.licences import PAGE, page

COMPATIBLE = re.compile(
    r"MIT|BSD|0BSD|Apache-2\.0|MPL-2\.0|PSF-2\.0|Zlib|LGPL|GPL-2\.0-or-later|AGPL|ISC|Unlicense|CC0|OFL|HPND"
)


def test_the_page_is_not_stale() -> None:
    assert PAGE.read_text("utf-8") == page(), "run `python -m tools.licences`"


@pytest.mark.parametrize("line", [line for line in page().splitlines() if re.match(r"\| [\w.-]+ \| \d", line)])
def test_each_package_may_be_shipped_under_the_agpl(line: str) -> None:
    assert COMPATIBLE.search(line.rsplit("|", 2)[1]), line
