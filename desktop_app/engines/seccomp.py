"""A filter in the Linux kernel (seccomp) through which a worker can reach no network and start no program.

Source: seccomp(2), linux/filter.h, linux/seccomp.h and the system call tables of x86-64 and ARM64.
"""

import ctypes
import errno
import platform
import struct

_NO_NEW_PRIVILEGES = 38
_SET_SECCOMP = 22
_MODE_FILTER = 2
_SET_MODE_FILTER = 1
_ALL_THREADS = 1

_LOAD, _JUMP_EQUAL, _JUMP_AT_LEAST, _RETURN = 0x20, 0x15, 0x35, 0x06
_ALLOW = 0x7FFF0000
_REFUSE = 0x00050000 | errno.EACCES
_CALL_NUMBER, _ARCHITECTURE, _FIRST_ARGUMENT, _SECOND_ARGUMENT = 0, 4, 16, 24
_LOCAL_FAMILY = 1
_X32_CALLS = 0x40000000
_TYPE_INTO_TERMINAL, _PASTE_INTO_CONSOLE = 0x5412, 0x541C
"""TIOCSTI and TIOCLINUX: what is put in so, the shell carries out once the program has ended."""

_ARCHITECTURES = {
    "x86_64": (
        0xC000003E,
        {"seccomp": 317, "socket": 41, "connect": 42, "bind": 49, "sendto": 44, "ptrace": 101, "execve": 59}
        | {"execveat": 322, "io_uring_setup": 425, "process_vm_writev": 311, "process_vm_readv": 310, "ioctl": 16}
        | {"sendmsg": 46, "sendmmsg": 307, "pidfd_getfd": 438, "keyctl": 250},
    ),
    "aarch64": (
        0xC00000B7,
        {"seccomp": 277, "socket": 198, "connect": 203, "bind": 200, "sendto": 206, "ptrace": 117, "execve": 221}
        | {"execveat": 281, "io_uring_setup": 425, "process_vm_writev": 271, "process_vm_readv": 270, "ioctl": 29}
        | {"sendmsg": 211, "sendmmsg": 269, "pidfd_getfd": 438, "keyctl": 219},
    ),
}


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("instructions", ctypes.c_char_p)]


def deny_network_and_programs() -> bool:
    """Install the filter for good; True when it holds, False where the kernel or machine offers none.

    Refused with EACCES: sockets of any family but the local one, connecting and binding even those, new programs,
    io_uring (it would pass by the filter), reaching into other processes, the kernel's keys, and typing into the
    terminal that the program was started from.
    """
    known = _ARCHITECTURES.get(platform.machine())
    if known is None:
        return False
    architecture, calls = known
    code = _assemble(architecture, calls)
    program = _Program(len(code) // 8, code)
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) != 0:
        return False
    if libc.syscall(calls["seccomp"], _SET_MODE_FILTER, _ALL_THREADS, ctypes.byref(program)) == 0:
        return True
    return libc.prctl(_SET_SECCOMP, _MODE_FILTER, ctypes.byref(program), 0, 0) == 0


def _assemble(architecture: int, calls: dict[str, int]) -> bytes:
    """Return the filter's instructions: each is code, jump if true, jump if false, operand."""
    refused = [number for name, number in calls.items() if name not in {"seccomp", "socket", "ioctl"}]
    steps = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_JUMP_EQUAL, 1, 0, architecture),
        (_RETURN, 0, 0, _REFUSE),
        (_LOAD, 0, 0, _CALL_NUMBER),
        (_JUMP_AT_LEAST, 0, 1, _X32_CALLS),
        (_RETURN, 0, 0, _REFUSE),
    ]
    for number in refused:
        steps += [(_JUMP_EQUAL, 0, 1, number), (_RETURN, 0, 0, _REFUSE)]
    steps += [
        (_JUMP_EQUAL, 0, 5, calls["ioctl"]),
        (_LOAD, 0, 0, _SECOND_ARGUMENT),
        (_JUMP_EQUAL, 1, 0, _TYPE_INTO_TERMINAL),
        (_JUMP_EQUAL, 0, 1, _PASTE_INTO_CONSOLE),
        (_RETURN, 0, 0, _REFUSE),
        (_RETURN, 0, 0, _ALLOW),
        (_JUMP_EQUAL, 0, 3, calls["socket"]),
        (_LOAD, 0, 0, _FIRST_ARGUMENT),
        (_JUMP_EQUAL, 1, 0, _LOCAL_FAMILY),
        (_RETURN, 0, 0, _REFUSE),
        (_RETURN, 0, 0, _ALLOW),
    ]
    return b"".join(struct.pack("HBBI", *step) for step in steps)
