"""Documents, their bytes and pages, and what a page is searched by, as peewee sees them."""

from peewee import AutoField, BlobField, IntegerField, Model, TextField


class DocumentTable(Model):
    """One content, by its SHA-256."""

    id = AutoField()
    sha256 = TextField(unique=True)
    media_type = TextField(null=True)
    size_bytes = IntegerField(null=True)
    page_count = IntegerField(null=True)
    created_at = IntegerField()

    class Meta:
        """The table's name."""

        table_name = "documents"


class ContentTable(Model):
    """A document's bytes, apart from it so that looking through documents stays cheap."""

    document_id = IntegerField(primary_key=True)
    bytes = BlobField()

    class Meta:
        """The table's name."""

        table_name = "document_contents"


class PageTable(Model):
    """One page as an engine read it; `words` is packed (see `core.document`)."""

    id = AutoField()
    document_id = IntegerField()
    engine = TextField()
    number = IntegerField()
    source = TextField()
    text = TextField()
    words = BlobField()

    class Meta:
        """The table's name."""

        table_name = "document_pages"


class ChunkTable(Model):
    """One passage of a document's text, found through the full-text index `chunks_search`."""

    id = AutoField()
    document_id = IntegerField()
    page = IntegerField()
    position = IntegerField()
    text = TextField()
    first_line = IntegerField()
    line_count = IntegerField()

    class Meta:
        """The table's name."""

        table_name = "chunks"


class ChunkVectorTable(Model):
    """The vector of one passage, as one model made it of the passage's text."""

    id = AutoField()
    chunk_id = IntegerField()
    text_key = BlobField()
    model = TextField()
    dims = IntegerField()
    vector = BlobField()

    class Meta:
        """The table's name."""

        table_name = "chunk_vectors"


class IndexedDocumentTable(Model):
    """One document whose passages are in the index as its pages are now."""

    document_id = IntegerField(primary_key=True)
    engine = TextField()
    indexed_at = IntegerField()

    class Meta:
        """The table's name."""

        table_name = "indexed_documents"
