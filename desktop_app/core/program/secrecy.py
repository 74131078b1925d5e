"""What a crash leaves behind: no copy of the memory, which holds keys and reports."""


def forbid_core_dumps() -> None:
    """Let this program and what it starts write no core dump, where the system knows them."""
    try:
        import resource
    except ImportError:  # Windows keeps none unless it is set up to
        return
    _, most = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, most))
