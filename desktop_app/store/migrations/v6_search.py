"""The part of version 6 that search stands on.

Frozen once released: then never change this file. Times are milliseconds since 1970, UTC.

`chunks` are the passages of `core.search.passages`; `first_line` and `line_count` say which lines of the page's text
they are. A document without a row in `indexed_documents` is not in the index as its pages are now: triggers take the
row away when pages or readings change.
"""

# Nothing was ever put into the first index; this one finds the beginnings of words without walking through all words.
_CHUNKS_SEARCH = """
CREATE VIRTUAL TABLE chunks_search USING fts5 (
    text, content='chunks', content_rowid='id', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2'
)
"""

_FILES_SEARCH = """
CREATE VIRTUAL TABLE files_search USING fts5 (
    file_name, content='file_processing_status', content_rowid='id', prefix='1 2 3',
    tokenize='unicode61 remove_diacritics 2'
)
"""

_INDEXED = """
CREATE TABLE indexed_documents (
    document_id INTEGER PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
    engine TEXT NOT NULL,
    indexed_at INTEGER NOT NULL
) STRICT
"""

_FORGET_FILE_NAME = "INSERT INTO files_search (files_search, rowid, file_name) VALUES ('delete', OLD.id, OLD.file_name)"
_KEEP_FILE_NAME = "INSERT INTO files_search (rowid, file_name) VALUES (NEW.id, NEW.file_name)"
_IS_STALE = "DELETE FROM indexed_documents WHERE document_id = NEW.document_id"

_TRIGGERS = (
    f"CREATE TRIGGER file_name_added AFTER INSERT ON file_processing_status BEGIN {_KEEP_FILE_NAME}; END",
    f"""
CREATE TRIGGER file_name_changed AFTER UPDATE OF file_name ON file_processing_status
WHEN NEW.file_name <> OLD.file_name BEGIN {_FORGET_FILE_NAME}; {_KEEP_FILE_NAME}; END
""",
    f"CREATE TRIGGER file_name_removed AFTER DELETE ON file_processing_status BEGIN {_FORGET_FILE_NAME}; END",
    f"CREATE TRIGGER page_added AFTER INSERT ON document_pages BEGIN {_IS_STALE}; END",
    f"CREATE TRIGGER page_changed AFTER UPDATE OF text ON document_pages WHEN NEW.text <> OLD.text "
    f"BEGIN {_IS_STALE}; END",
    f"CREATE TRIGGER reading_added AFTER INSERT ON parsed_documents BEGIN {_IS_STALE}; END",
)

STATEMENTS: tuple[str, ...] = (
    "DROP TABLE chunks_search",
    _CHUNKS_SEARCH,
    "INSERT INTO chunks_search (chunks_search) VALUES ('rebuild')",
    "ALTER TABLE chunks ADD COLUMN first_line INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE chunks ADD COLUMN line_count INTEGER NOT NULL DEFAULT 1",
    _FILES_SEARCH,
    "INSERT INTO files_search (files_search) VALUES ('rebuild')",
    _INDEXED,
    *_TRIGGERS,
)
