"""Makes the packaged program smaller on Linux: libraries of the wheels without what this program never uses.

Three steps, each on copies in the build folder, each left out (and said so) where a tool for it is absent:

* symbols that only a debugger wants go (not from the libraries in wheels' own folders, which break);
* OpenCV's wheel brings a second OpenBLAS, FFmpeg and AV1, which only its video input, its AVIF files and matrices of
  over 25 rows ask for, Pillow's the X11 of its screenshots: in their place stand hollow libraries of the same names;
* ICU's data keep the locales of the languages that the program speaks, all text properties and all time zones.
"""

import re
import shutil
import subprocess
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

Entry = tuple[str, str, str]
"""Where a file goes in the package, where it comes from, and its kind, as PyInstaller has it."""


@dataclass(frozen=True)
class _Wheel:
    """A wheel's module, the folder of its libraries, those it never calls here, and what only they need."""

    module: re.Pattern[str]
    folder: str
    unused: re.Pattern[str]
    needed_by_unused: re.Pattern[str]


_WHEELS = (
    _Wheel(
        re.compile(r"cv2/cv2[^/]*\.so$"),
        "opencv_python_headless.libs/",
        re.compile(r"^lib(openblas|avcodec|avformat|avutil|swscale|avif)"),
        re.compile(r"^lib(aom|vpx|crypto|ssl|drm|gfortran|quadmath|swresample)"),
    ),
    _Wheel(re.compile(r"PIL/_imaging\.[^/]*so$"), "pillow.libs/", re.compile(r"^libxcb"), re.compile(r"^libXau")),
)
_BREAKS_WHEN_STRIPPED = re.compile(r"^numpy|^[^/]*\.libs/|libicudata")
_LANGUAGES = re.compile(r"(root|en|de|fr|es|it|pt|nl|pl|tr|sv|da|nb|no|ro|cs)(_\w+)?")
_LOCALE = re.compile(r"root|[a-z]{2,3}(_\w+)*")


def slimmed(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """Return the entries with smaller copies, made in `folder`, in place of the libraries that can be smaller."""
    folder.mkdir(parents=True, exist_ok=True)
    listed = list(entries)
    steps: list[tuple[str, Callable[[list[Entry], Path], list[Entry]]]] = [
        ("gcc nm", _without_unused_libraries),
        ("gcc objcopy icupkg", _with_small_icu),
        ("strip", _stripped),
    ]
    for tools, step in steps:
        missing = [tool for tool in tools.split() if shutil.which(tool) is None]
        if missing:
            print(f"slim: {', '.join(missing)} not found: {step.__name__.strip('_').replace('_', ' ')} left out")
        else:
            listed = step(listed, folder)
    return listed


def _without_unused_libraries(entries: list[Entry], folder: Path) -> list[Entry]:
    for wheel in _WHEELS:
        entries = _without_unused_of(wheel, entries, folder)
    return entries


def _without_unused_of(wheel: _Wheel, entries: list[Entry], folder: Path) -> list[Entry]:
    module = next((source for place, source, _ in entries if wheel.module.search(place)), None)
    if module is None:
        return entries
    asked = _symbols(module, "--undefined-only")
    kept: list[Entry] = []
    for place, source, kind in entries:
        name = place.removeprefix(wheel.folder)
        if name == place or not (wheel.unused.match(name) or wheel.needed_by_unused.match(name)):
            kept.append((place, source, kind))
        elif wheel.unused.match(name):
            functions = sorted(asked & _symbols(source, "--defined-only"))
            kept.append((place, str(_hollow_library(name, functions, folder)), kind))
    return kept


def _symbols(library: str, which: str) -> set[str]:
    """Return the library's symbols as `name` or `name@VERSION`."""
    lines = _run("nm", "-D", which, library).splitlines()
    return {line.split()[-1].replace("@@", "@") for line in lines if line.strip()}


def _hollow_library(name: str, functions: Iterable[str], folder: Path) -> Path:
    """Make a library of that name whose functions do nothing but end the process.

    A wrong guess shows at once, never as a wrong number. Only AVIF's make nothing: OpenCV makes one coder of each
    kind before it looks which it needs.
    """
    body = "return 0;" if name.startswith("libavif") else "__builtin_trap();"
    versions: dict[str, list[str]] = {}
    for function in functions:
        plain_name, _, version = function.partition("@")
        versions.setdefault(version, []).append(plain_name)
    source, exported, made = folder / f"{name}.c", folder / f"{name}.map", folder / name
    lines = [f"void *{function}(void) {{ {body} }}" for group in versions.values() for function in group]
    source.write_text("\n".join([*lines, ""]))
    # The loader insists on the versions that OpenCV asks for.
    exports = (f"{version} {{ global: {'; '.join(group)}; }};\n" for version, group in versions.items())
    exported.write_text("".join(exports))
    script = [f"-Wl,--version-script={exported}"] if all(versions) else []
    flags = ["-shared", "-fPIC", "-fno-builtin", "-w", "-O1", "-s", f"-Wl,-soname,{name}", *script]
    _run("gcc", *flags, "-o", made, source)
    return made


def _with_small_icu(entries: list[Entry], folder: Path) -> list[Entry]:
    return [
        (place, str(_small_icu(Path(source), folder)), kind) if "/libicudata.so" in place else (place, source, kind)
        for place, source, kind in entries
    ]


def _small_icu(library: Path, folder: Path) -> Path:
    version = library.name.rpartition(".")[2]
    # The letter tells the byte order and must stand in the file's name.
    whole, small = folder / f"icudt{version}l.dat", folder / f"small-icudt{version}l.dat"
    _run("objcopy", "-O", "binary", "--only-section=.rodata", library, whole)
    names = _run("icupkg", "-l", whole).split()
    dropped = {name for name in names if not _is_wanted_icu(name)}
    while True:
        listed = folder / "icu-dropped.txt"
        listed.write_text("".join(f"{name}\n" for name in sorted(dropped)))
        done = _tried("icupkg", "-r", listed, whole, small)
        if done.returncode == 0:
            break
        orphans = set(re.findall(r"Item (\S+) depends on missing", done.stdout + done.stderr))
        if orphans <= dropped:
            raise RuntimeError(f"icupkg: {done.stderr}")
        dropped |= orphans
    return _linked_data(small, f"icudt{version}_dat", library.name, folder)


def _is_wanted_icu(item: str) -> bool:
    folder, _, name = item.rpartition("/")
    base, _, kind = name.rpartition(".")
    speaks = _LANGUAGES.fullmatch(base) is not None or _LOCALE.fullmatch(base) is None
    if not folder:
        return (kind in {"icu", "nrm", "spp", "cfu"} and base != "unames") or (kind == "res" and speaks)
    return folder not in {"translit", "rbnf"} and kind != "dict" and speaks


def _linked_data(data: Path, symbol: str, name: str, folder: Path) -> Path:
    source, made = folder / f"{symbol}.S", folder / name
    source.write_text(
        f'.section .rodata\n.balign 16\n.globl {symbol}\n.type {symbol}, %object\n{symbol}:\n.incbin "{data}"\n'
        f'.size {symbol}, .-{symbol}\n.section .note.GNU-stack,"",%progbits\n'
    )
    _run("gcc", "-shared", "-nostdlib", f"-Wl,-soname,{name}", "-Wl,--hash-style=gnu", "-o", made, source)
    return made


def _stripped(entries: list[Entry], folder: Path) -> list[Entry]:
    return [(place, _strip(place, source, folder), kind) for place, source, kind in entries]


def _strip(place: str, source: str, folder: Path) -> str:
    if ".so" not in Path(place).name or _BREAKS_WHEN_STRIPPED.match(place) or folder in Path(source).parents:
        return source
    made = folder / "stripped" / place
    made.parent.mkdir(parents=True, exist_ok=True)
    # Without following links the copy of a library would be a link to nowhere.
    shutil.copy(source, made)
    done = _tried("strip", "--strip-unneeded", made)
    is_smaller = done.returncode == 0 and made.stat().st_size < Path(source).stat().st_size
    return str(made) if is_smaller else source


def _run(*command: str | Path) -> str:
    done = _tried(*command)
    done.check_returncode()
    return done.stdout


def _tried(*command: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, check=False)
