"""Disks that are full, and processes to which rights mean something."""

import contextlib
import ctypes
from pathlib import Path


def fill_disk(disk: Path) -> Path:
    """Fill a disk to its last byte; removing the returned file frees it."""
    ballast = disk / "ballast"
    with ballast.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while True:
            file.write(bytes(4096))
    return ballast


def drop_rights_of_root() -> None:
    """Let this process be refused what its files' rights refuse."""
    drop_from_bounding_set = 24  # prctl(2); the capabilities' numbers are those of linux/capability.h
    for dac_override_or_read_search in (1, 2):
        if ctypes.CDLL(None).prctl(drop_from_bounding_set, dac_override_or_read_search, 0, 0, 0):
            raise OSError("the rights of root cannot be dropped")
