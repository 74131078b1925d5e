"""Labstream: reads medical laboratory reports on your own computer."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("labstream")
except PackageNotFoundError:  # run from a source tree that is not installed
    __version__ = "0+source"
