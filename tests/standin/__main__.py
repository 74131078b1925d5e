"""Runs the stand-in by itself, for trying things out: `python -m tests.standin [PORT]`; its key is printed."""

import sys
import threading

from tests.standin.server import KEY, serving

with serving(port=int(sys.argv[1]) if len(sys.argv) > 1 else 0) as standin:
    print(f"OPENAI_BASE_URL={standin.base_url} OPENAI_API_KEY={KEY}", flush=True)
    threading.Event().wait()
