"""What is taken and what is left out of what a person names."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.intake import (
    is_address,
    is_web_address,
    media_type_of,
    path_of,
    select,
    source_of,
    without_secrets,
)
from tests.fakes import PDF, pdf_file


@pytest.mark.parametrize(
    ("head", "media_type"),
    [
        (b"%PDF-1.4", "application/pdf"),
        (b"\n" * 900 + b"%PDF-1.4", "application/pdf"),
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"\xff\xd8\xff\xe0", "image/jpeg"),
        (b"II*\0", "image/tiff"),
        (b"MM\0*", "image/tiff"),
        (b"RIFF\0\0\0\0WEBP", "image/webp"),
        (b"\0\0\0\x18ftypheic", "image/heic"),
        (b"BM" + b"\0" * 30, "image/bmp"),
        (b"BMW service report of the year", None),
        (b"RIFF\0\0\0\0WAVE", None),
        (b"\0\0\0\x18ftypmp42", None),
        (b"PK\x03\x04", None),
        (b"", None),
    ],
)
def test_kinds_by_content(head: bytes, media_type: str | None) -> None:
    assert media_type_of(head) == media_type


@given(st.binary(max_size=1100))
def test_any_bytes_have_a_kind_or_none(head: bytes) -> None:
    kind = media_type_of(head)
    assert kind is None or "/" in kind


def test_a_folder_is_searched_and_what_is_no_report_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    pdf_file(tmp_path / "b", "two.pdf")
    pdf_file(tmp_path, "one.bin")
    (tmp_path / "notes.txt").write_text("no")
    (tmp_path / "broken.pdf").write_text("promises more than it holds")
    found = select([str(tmp_path)])
    assert [file.name for file in found.files] == ["broken.pdf", "one.bin", "two.pdf"]
    assert [Path(source).name for source, _ in found.left_out] == ["notes.txt"]


def test_a_file_named_by_itself_is_taken_whatever_it_is(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("no")
    found = select([str(tmp_path / "notes.txt"), str(tmp_path / "gone.pdf")])
    assert [file.name for file in found.files] == ["notes.txt", "gone.pdf"]


def test_each_file_once(tmp_path: Path) -> None:
    path = pdf_file(tmp_path)
    found = select([str(path), str(tmp_path), str(tmp_path / "*.pdf"), str(tmp_path / "**")])
    assert [file.source for file in found.files] == [str(path)]


def test_globs_and_names_that_look_like_globs(tmp_path: Path) -> None:
    pdf_file(tmp_path, "a1.pdf")
    pdf_file(tmp_path, "a2.pdf")
    pdf_file(tmp_path, "x[1].pdf")
    assert [file.name for file in select([str(tmp_path / "a?.pdf")]).files] == ["a1.pdf", "a2.pdf"]
    assert [file.name for file in select([str(tmp_path / "x[1].pdf")]).files] == ["x[1].pdf"]


def test_web_addresses_are_named_by_their_last_part() -> None:
    found = select(["https://lab.invalid/reports/J%C3%BCrgen%0A.pdf?x=1", "http://lab.invalid"])
    assert [file.name for file in found.files] == ["Jürgen\N{REPLACEMENT CHARACTER}.pdf", "lab.invalid"]


@pytest.mark.parametrize(
    ("source", "told"),
    [
        ("https://ann:secret@lab.invalid:8443/a/b@c.pdf?token=secret&x=1#page", "https://lab.invalid:8443/a/b@c.pdf?…"),
        ("https://ann:secret@lab.invalid?x/y@secret", "https://lab.invalid?…"),
        ("http://lab.invalid/report.pdf#secret", "http://lab.invalid/report.pdf"),
        ("ftp://ann:secret@lab.invalid/report.pdf", "ftp://lab.invalid/report.pdf"),
        ("https://lab.invalid/report.pdf", "https://lab.invalid/report.pdf"),
        ("file:///reports/ann/b%FF%3F.pdf", "file:///reports/ann/b%FF%3F.pdf"),
        ("/reports/ann@lab/what?.pdf", "/reports/ann@lab/what?.pdf"),
        ("C:\\reports\\1#2.pdf", "C:\\reports\\1#2.pdf"),
    ],
)
def test_an_address_is_told_without_what_may_be_a_secret(source: str, told: str) -> None:
    assert without_secrets(source) == told
    assert without_secrets(told) == told
    assert "secret" not in select([source]).files[0].name


@pytest.mark.parametrize("text", ["http://[bad", "https://", "http:///report.pdf", "ftp://lab.invalid/report.pdf"])
def test_an_address_that_cannot_be_fetched_stays_as_it_was_typed(text: str) -> None:
    (file,) = select([text]).files
    assert not is_web_address(text)
    assert is_address(text)
    assert file.source == text


def test_of_an_address_that_cannot_be_fetched_no_secret_is_kept() -> None:
    (file,) = select(["ftp://ann:secret@lab.invalid/report.pdf?secret"]).files
    assert (file.source, file.name) == ("ftp://lab.invalid/report.pdf?…", "report.pdf")


@pytest.mark.parametrize("text", ["http:x.pdf", "C:/report.pdf", "~nobody-of-this-name/report.pdf", "x" * 300 + ".pdf"])
def test_what_looks_odd_is_a_file_that_is_not_there(text: str) -> None:
    (file,) = select([text]).files
    assert file.source == str(Path(text).absolute())


def test_an_address_of_a_file_on_this_computer_is_that_file(tmp_path: Path) -> None:
    path = pdf_file(tmp_path, "with space.pdf")
    for text in (path.as_uri(), path.as_uri().replace("file://", "file://localhost")):
        assert [file.source for file in select([text]).files] == [str(path)]


def test_nothing_is_no_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pdf_file(tmp_path)
    monkeypatch.chdir(tmp_path)
    found = select([""])
    assert found.files == []
    assert found.left_out == [("", "it has no name")]


def test_relative_paths_become_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pdf_file(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert select(["report.pdf"]).files[0].source == str(tmp_path / "report.pdf")


@pytest.mark.skipif(os.name != "posix", reason="names are Unicode on this system")
def test_names_that_are_no_unicode_or_hold_control_characters(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/r\xe9port\x1b[2J.pdf"))
    path.write_bytes(PDF)
    (file,) = select([str(tmp_path)]).files
    assert file.name == "r\N{REPLACEMENT CHARACTER}port\N{REPLACEMENT CHARACTER}[2J.pdf"
    assert path_of(file.source) == path
    assert path_of(source_of(tmp_path)) == tmp_path


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_that_took_a_files_place_is_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "pipe.pdf")
    monkeypatch.setattr(Path, "is_file", lambda path: True)  # as it was a moment ago
    (candidate,) = select([str(tmp_path / "pipe.pdf")]).files
    assert candidate.media_type is None
