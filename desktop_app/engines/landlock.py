"""Rights in the Linux kernel (Landlock) under which a worker can change no file.

Source: landlock(7) and linux/landlock.h; the system calls have the same numbers on every architecture.
"""

import ctypes
import os

_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_ASK_VERSION = 1
_PATH_BENEATH = 1
_NO_NEW_PRIVILEGES = 38

_WRITE_FILE = 1 << 1
_REMOVE_DIR_TO_MAKE_SYM = sum(1 << bit for bit in range(4, 13))
_REFER, _TRUNCATE = 1 << 13, 1 << 14
_RIGHTS_SINCE_VERSION = ((1, _WRITE_FILE | _REMOVE_DIR_TO_MAKE_SYM), (2, _REFER), (3, _TRUNCATE))


class _Ruleset(ctypes.Structure):
    _fields_ = [("handled_access_fs", ctypes.c_uint64)]


class _PathRule(ctypes.Structure):
    _pack_ = 1
    _layout_ = "ms"
    _fields_ = [("allowed_access", ctypes.c_uint64), ("parent", ctypes.c_int32)]


def deny_file_changes() -> bool:
    """Give up the right to create, write, truncate, move or remove files, the null device excepted.

    True when it holds, False where the kernel offers no Landlock.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    version = libc.syscall(_CREATE_RULESET, None, 0, _ASK_VERSION)
    if version < 1:
        return False
    rights = sum(mask for since, mask in _RIGHTS_SINCE_VERSION if version >= since)
    ruleset = libc.syscall(_CREATE_RULESET, ctypes.byref(_Ruleset(rights)), ctypes.c_size_t(ctypes.sizeof(_Ruleset)), 0)
    if ruleset < 0:
        return False
    try:
        _allow_null_device(libc, ruleset, rights)
        if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) != 0:
            return False
        return libc.syscall(_RESTRICT_SELF, ruleset, 0) == 0
    finally:
        os.close(ruleset)


def _allow_null_device(libc: ctypes.CDLL, ruleset: int, rights: int) -> None:
    null = os.open(os.devnull, os.O_RDWR)
    try:
        rule = _PathRule(rights & (_WRITE_FILE | _TRUNCATE), null)
        libc.syscall(_ADD_RULE, ruleset, _PATH_BENEATH, ctypes.byref(rule), 0)
    finally:
        os.close(null)
