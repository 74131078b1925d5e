"""The program's entry: `labstream`, `python -m desktop_app`, and the packaged program."""

import multiprocessing
import os
import socket
import sys
from collections.abc import Sequence
from pathlib import Path


def main() -> int:
    """Open the window or run the command line; return the exit status."""
    multiprocessing.freeze_support()
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


def has_display() -> bool:
    """Tell whether a window can be shown here.

    Qt ends the process where it finds no display, so on Linux what the environment names is looked at before.
    """
    if sys.platform != "linux":
        return True
    if os.environ.get("WAYLAND_DISPLAY"):
        return True
    name = os.environ.get("DISPLAY", "")
    host, colon, rest = name.partition(":")
    if not colon:
        return False
    if host not in {"", "unix"}:  # another computer's display: only the attempt would tell
        return True
    return _has_x_server(rest.split(".")[0])


def _has_x_server(number: str) -> bool:
    path = f"/tmp/.X11-unix/X{number}"  # noqa: S108 - where X servers listen (X(7), "DISPLAY NAMES")
    for address in (f"\0{path}", path):
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
            if probe.connect_ex(address) == 0:
                return True
    return False


def _run_window(data_dir: str | None, files: Sequence[str]) -> int:
    from desktop_app import paths
    from desktop_app.window.start import make_application, run_window

    sources = [name if "://" in name else str(Path(name).expanduser().absolute()) for name in files]
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
