"""Labstream: reads medical laboratory reports on your own computer."""


def __getattr__(name: str) -> str:
    """Return `__version__`; looked up when it is asked for, since that costs the start 30 ms."""
    if name != "__version__":
        raise AttributeError(name)
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("labstream")
    except PackageNotFoundError:  # run from a source tree that is not installed
        return "0+source"
