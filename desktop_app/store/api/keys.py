"""Keys of APIs: in the computer's key store, one for each host, and nowhere else."""

from desktop_app.store.keys import KeyStore, KeyStoreUnavailable, SystemKeyStore


def read_api_key(host: str, key_store: KeyStore | None = None) -> str | None:
    """Return the key for a host; None where none is kept or the key store cannot be used."""
    try:
        return find_api_key(host, key_store)
    except KeyStoreUnavailable:
        return None


def find_api_key(host: str, key_store: KeyStore | None = None) -> str | None:
    """Return the key for a host; None where none is kept.

    Raises:
        KeyStoreUnavailable: the key store cannot be asked; the message says why in plain words.
    """
    return (key_store or SystemKeyStore()).read(_account(host)) or None


def write_api_key(host: str, key: str, key_store: KeyStore | None = None) -> None:
    """Keep the key for a host; an empty one takes the place of a key that shall be forgotten.

    Raises:
        KeyStoreUnavailable: it cannot be kept here; the message says why in plain words.
    """
    (key_store or SystemKeyStore()).write(_account(host), key.strip())


def _account(host: str) -> str:
    return f"api-key of {host.lower()}"
