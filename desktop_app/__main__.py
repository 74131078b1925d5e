"""The program's entry: `labstream`, `python -m desktop_app`, and the packaged program."""

import multiprocessing
import sys


def main() -> int:
    """Run the command line; return the exit status."""
    multiprocessing.freeze_support()
    try:
        from desktop_app.cli.main import main as run_command_line  # a worker of the packaged program ends above

        return run_command_line(sys.argv[1:])
    except KeyboardInterrupt:  # Ctrl-C while nothing runs yet, or no more
        return 130


if __name__ == "__main__":
    sys.exit(main())
