"""The program's entry: `labstream`, `python -m desktop_app`, and the packaged program."""

import multiprocessing
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from desktop_app.cli.screen import has_display
from desktop_app.core.program.secrecy import forbid_core_dumps


def main() -> int:
    """Open the window or run the command line; return the exit status."""
    multiprocessing.freeze_support()
    forbid_core_dumps()
    try:
        # A worker of the packaged program ends above, so it never pays for these imports.
        from desktop_app.cli.arguments import window_request

        request = window_request(sys.argv[1:])
        if request is not None and has_display():
            return _run_window(request.data_dir, request.files)
        from desktop_app.cli.main import main as run_command_line

        return run_command_line(sys.argv[1:])
    except KeyboardInterrupt:  # Ctrl-C while nothing runs yet, or no more
        return 130


def _run_window(data_dir: str | None, files: Sequence[str]) -> int:
    from desktop_app import paths
    from desktop_app.window.start import make_application, run_window

    # What is no path of a file stays as it was typed; pathlib's expanduser raises where there is no such person.
    names = (name if "://" in name else os.path.expanduser(name) for name in files)  # noqa: PTH111
    sources = [name if "://" in name or not name else str(Path(name).absolute()) for name in names]
    while True:
        try:
            folder = paths.data_dir(data_dir)
        except OSError as error:
            from desktop_app.window.problems import ask_about_missing_folder  # not for a start that finds its folder

            if not ask_about_missing_folder(make_application(), error):
                return 1
            continue
        return run_window(folder, sources)


if __name__ == "__main__":
    sys.exit(main())
