"""Keys and passwords: in no text that a value, an exception or a log line makes of itself."""

import logging
import subprocess
import sys
import traceback

import pytest

from desktop_app.core.engine import Document
from desktop_app.core.errors import ProcessingError
from desktop_app.engines.local.calls import Limits, read_stretch
from desktop_app.pipeline.run import log_bug
from tests.engines import hostile

SECRET = "quillfeather-1985"


def test_a_password_is_not_in_what_carries_it() -> None:
    document = Document(b"", "ab" * 32, hostile.PDF, password=SECRET)
    assert SECRET not in repr(document)
    assert SECRET not in repr(Limits(password=SECRET))


def test_a_wrong_password_is_not_in_the_error() -> None:
    with pytest.raises(ProcessingError) as caught:
        read_stretch(hostile.password_pdf(), hostile.PDF, 1, frozenset(), Limits(password=SECRET))
    told = "".join(traceback.format_exception(caught.value)) + repr(caught.value.failure)
    assert SECRET not in told


@pytest.mark.expected_log("KeyError")
def test_a_bug_is_logged_without_its_text(caplog: pytest.LogCaptureFixture) -> None:
    def broken() -> None:
        raise KeyError(SECRET)

    with caplog.at_level(logging.DEBUG):
        try:
            broken()
        except KeyError as error:
            log_bug(error)
    assert "in broken" in caplog.text
    assert "KeyError" in caplog.text
    assert SECRET not in caplog.text.replace(f'raise KeyError("{SECRET}")', "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows writes none by itself")
def test_a_crash_leaves_no_copy_of_the_memory() -> None:
    asked = (
        "import resource, sys\n"
        "_, most = resource.getrlimit(resource.RLIMIT_CORE)\n"
        "resource.setrlimit(resource.RLIMIT_CORE, (most, most))\n"
        "from desktop_app.__main__ import main\n"
        "sys.argv = ['labstream', '--version']\n"
        "try:\n    main()\nexcept SystemExit:\n    pass\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE) == (0, most))\n"
    )
    ended = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True, timeout=300)
    assert ended.stdout.splitlines()[-1] == "True"
