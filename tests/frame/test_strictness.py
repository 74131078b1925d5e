"""A test fails on a Qt warning, a Python warning or an unexpected log line."""

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]
ROOT = Path(__file__).resolve().parents[2]

TESTS = """
import logging
import warnings

import pytest
from PySide6.QtCore import qWarning


def test_qt_warning(qapp):
    qWarning("unexpected")


def test_python_warning():
    warnings.warn("unexpected")


def test_log_line():
    logging.getLogger("labstream").warning("unexpected")


@pytest.mark.expected_log("unexpected$")
def test_other_log_line():
    logging.getLogger("labstream").error("expected, but not this one")


@pytest.mark.expected_log("known")
def test_expected_log_line():
    logging.getLogger("labstream").warning("known")


def test_quiet_levels():
    logging.getLogger("labstream").info("welcome")


def test_home_of_data(data_dir, tmp_path):
    import os
    import keyring
    assert os.environ["LABSTREAM_DATA_DIR"] == str(data_dir) and data_dir.is_relative_to(tmp_path)
    assert type(keyring.get_keyring()).__module__ == "keyring.backends.fail"
"""


def test_warnings_and_log_lines_fail_a_test(pytester: pytest.Pytester) -> None:
    pytester.makeconftest((ROOT / "tests" / "conftest.py").read_text(encoding="utf-8"))
    (pytester.path / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    pytester.makepyfile(test_strict=TESTS)
    ended = pytester.runpytest_subprocess("test_strict.py", "-rN", "-v")
    ended.stdout.fnmatch_lines_random(
        [
            "*test_qt_warning FAILED*",
            "*test_python_warning FAILED*",
            "*test_log_line ERROR*",
            "*test_other_log_line ERROR*",
            "*test_expected_log_line PASSED*",
            "*test_quiet_levels PASSED*",
            "*test_home_of_data PASSED*",
        ]
    )
    ended.assert_outcomes(passed=5, failed=2, errors=2)
