"""The end of the log, and what of it a report may hold."""

from pathlib import Path

from desktop_app.core.program.log_tail import log_lines, scrubbed

HEAD = "2026-03-04 05:06:07,890 4711 ERROR desktop_app.pipeline.run: "


def test_the_last_lines_of_both_files_newest_last(tmp_path: Path) -> None:
    assert log_lines(tmp_path, 5) == []
    (tmp_path / "labstream.log.1").write_text("a\nb\n", encoding="utf-8")
    (tmp_path / "labstream.log").write_text("c\nd\n", encoding="utf-8")
    assert log_lines(tmp_path, 3) == ["b", "c", "d"]


def test_of_a_long_log_only_the_end_is_read_by_whole_lines(tmp_path: Path) -> None:
    (tmp_path / "labstream.log").write_text("".join(f"line {n:06}\n" for n in range(40_000)), encoding="utf-8")
    lines = log_lines(tmp_path, 1_000_000)
    assert lines[-1] == "line 039999"
    assert 0 < len(lines) < 20_000
    assert all(len(line) == len("line 000000") for line in lines)


def test_paths_files_and_unknown_lines_are_left_out() -> None:
    lines = [
        f"{HEAD}ValueError",
        '  File "/home/marisol/labstream/desktop_app/pipeline/run.py", line 12, in run',
        "    value = read('Marisol Fennimore')",
        '  File "C:\\Users\\Marisol\\lib\\site-packages\\peewee.py", line 3, in execute',
        '  File "/opt/marisol/thing.txt", line 1',
        "ValueError: Marisol Fennimore 11.8",
        "Ferritin 84",
        f"{HEAD}Could not read /home/marisol/reports/blood.pdf in 3 s",
        f"{HEAD}marisol.PDF is gone",
    ]
    assert scrubbed(lines) == [
        f"{HEAD}ValueError",
        '  File "desktop_app/pipeline/run.py", line 12, in run',
        "[left out]",
        '  File "site-packages/peewee.py", line 3, in execute',
        '  File "[path]", line 1',
        "[left out]",
        f"{HEAD}Could not read [path] in 3 s",
        f"{HEAD}[file] is gone",
    ]
