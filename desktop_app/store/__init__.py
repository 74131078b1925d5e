"""The store: everything that is kept, in one encrypted SQLite file; the only home of peewee and SQLite."""
