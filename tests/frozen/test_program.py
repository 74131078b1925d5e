"""The packaged program works by itself, away from the project and from any Python.

Runs where `LABSTREAM_PROGRAM` names the program that `make program` built, as `.ci/run` does.
"""

import json
import os
import subprocess
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def program() -> Path:
    """Return the packaged program."""
    named = os.environ.get("LABSTREAM_PROGRAM")
    if not named:
        pytest.skip("LABSTREAM_PROGRAM names no packaged program (make program)")
    return Path(named).resolve(strict=True)


def run(program: Path, data_dir: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the program in an environment in which no Python, no path and no setting of this one is seen."""
    home = data_dir.parent / "home"
    home.mkdir(exist_ok=True)
    environment = {"HOME": str(home), "LABSTREAM_DATA_DIR": str(data_dir), "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"}
    return subprocess.run(
        [program, *arguments], env=environment, cwd=home, capture_output=True, text=True, timeout=300, check=False
    )


def test_self_check_reads_a_pdf_and_a_scan(program: Path, data_dir: Path) -> None:
    ended = run(program, data_dir, "--self-check")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert len(ended.stdout.splitlines()) == 1
    assert not data_dir.exists(), "the check keeps its own data, in a temporary folder"


def test_bundled_samples_are_read(program: Path, data_dir: Path, samples: Path) -> None:
    bundled = program.parent / "_internal" / "desktop_app" / "resources" / "samples"
    assert sorted(path.name for path in bundled.iterdir()) == sorted(path.name for path in samples.iterdir())
    ended = run(program, data_dir, "process", str(bundled), "--json", "-")
    assert ended.returncode == 0, ended.stderr
    documents = json.loads(ended.stdout)["documents"]
    assert len(documents) == len(list(samples.iterdir()))
    assert all(report["results"] for document in documents for report in document["reports"])
    assert (data_dir / "labstream.db").read_bytes()[:15] != b"SQLite format 3", "the database is encrypted"


def test_doctor_finds_nothing_missing(program: Path, data_dir: Path) -> None:
    ended = run(program, data_dir, "doctor")
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_wrong_usage_ends_with_2(program: Path, data_dir: Path) -> None:
    assert run(program, data_dir, "process").returncode == 2
