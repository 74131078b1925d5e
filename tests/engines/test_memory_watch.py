"""The watch over workers' memory, for systems without a limit of the address space."""

import multiprocessing

from desktop_app.engines.memory_watch import MemoryWatch
from tests.engines.misdeeds import swell


def test_a_swelling_child_is_killed_and_a_lean_one_is_not() -> None:
    context = multiprocessing.get_context("spawn")
    fat, lean = (context.Process(target=swell, args=(size,)) for size in (400_000_000, 1))
    watch = MemoryWatch(200_000_000, is_needed=True)
    fat.start()
    lean.start()
    try:
        fat.join(300)
        assert fat.exitcode is not None
        assert watch.has_killed(fat.pid)
        assert lean.is_alive()
        assert not watch.has_killed(lean.pid)
    finally:
        watch.close()
        fat.kill()
        lean.kill()
        fat.join()
        lean.join()
