"""`make translations`: brings resources/i18n up to date with the program's texts, and says what is to be translated.

New texts are added to each .ts file, unused ones dropped, what is translated stays; then the .qm files are made, which
are committed beside them.
"""

import subprocess
import sys
from pathlib import Path

from tools.translations.marked import all_messages
from tools.translations.ts_files import LANGUAGES, faults, read_ts, ts_path, updated, write_ts


def main() -> int:
    """Update all files; return 1 when something is left to translate."""
    messages, is_whole = all_messages(), True
    for language in LANGUAGES:
        path = ts_path(language)
        translations = updated(messages, read_ts(path))
        write_ts(path, language, translations)
        found = list(faults(translations))
        is_whole = is_whole and not found
        for fault in found:
            sys.stdout.write(f"{language}: {fault}\n")
        sys.stdout.write(f"{language}: {len(translations)} texts, {len(found)} to be looked at\n")
        compile_ts(path)
    return 0 if is_whole else 1


def compile_ts(path: Path) -> None:
    """Make the .qm file beside a .ts file."""
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    command = [str(tool), "-silent", str(path), "-qm", str(path.with_suffix(".qm"))]
    subprocess.run(command, check=True)  # noqa: S603 - our own


if __name__ == "__main__":
    sys.exit(main())
