"""What a search costs with 100,000 pages and results: rare and common words, beginnings, several words, tests.

And by meaning: 100,000 passages with vectors of 768 and of 1,536 numbers, once these are in memory.
"""

import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from desktop_app.core.search.meaning import Meaning
from desktop_app.core.search.queries import read_query
from desktop_app.store.database import Database, open_database
from desktop_app.store.search.finding import Search
from desktop_app.store.search.index import index_some
from tests.bench.measure import Figure, at_most, timed
from tests.bench.store import NoKeyStore
from tests.store.builders import new_session

MANY, FEW = 100_000, 1_000
PAGES_A_DOCUMENT, PEOPLE = 10, 50
DIMS = (768, 1_536)
TESTS = [
    "Hemoglobin",
    "Leukocytes",
    "Platelets",
    "Glucose",
    "Creatinine",
    "Cholesterol",
    "Triglycerides",
    "Ferritin",
    "TSH",
    "Sodium",
    "Potassium",
    "Calcium",
    "Bilirubin",
    "Albumin",
    "Urea",
    "Magnesium",
    "Phosphate",
    "Zinc",
]
SYLLABLES = ["ka", "lo", "mi", "ra", "te", "su", "no", "vi", "da", "pe", "lu", "shi", "mar", "ben", "to"]
QUERIES = (
    "f",
    "se",
    "ferr",
    "ferritin",
    "lab report",
    "hemoglobin glucose",
    '"patient serum"',
    "romivida",
    "10.5 mmol",
)


def measure() -> list[Figure]:
    """Return the slowest of the queries at both sizes, each at its best of five."""
    few_ms, _ = slowest_ms(FEW)
    many_ms, query = slowest_ms(MANY)
    return [
        at_most(f"search: slowest of {len(QUERIES)} queries, {MANY} pages ({query})", many_ms, 100, "ms"),
        Figure(f"search: the same to that at {FEW} pages", f"{many_ms / few_ms:.1f} × ({few_ms:.1f} ms)"),
        *(figure for dims in DIMS for figure in by_meaning(dims)),
    ]


def by_meaning(dims: int) -> list[Figure]:
    """Return the slowest of the queries with 100,000 vectors of so many numbers, and what reading these takes once."""
    with tempfile.TemporaryDirectory() as folder:
        database = open_database(Path(folder) / "data", key_store=NoKeyStore())
        fill(database, MANY)
        vectors = np.random.default_rng(1).standard_normal((MANY, dims)).astype(np.float32)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        packed = vectors.astype("<f2")
        with database.writing() as connection:
            ids = [row[0] for row in connection.rows("SELECT id FROM chunks ORDER BY id LIMIT ?", (MANY,))]
            connection.run_many(
                "INSERT INTO chunk_vectors (chunk_id, text_key, model, dims, vector) VALUES (?, ?, 'm', ?, ?)",
                ((each, each.to_bytes(16), dims, row.tobytes()) for each, row in zip(ids, packed, strict=True)),
            )
        meaning = Meaning("m", packed[7].tobytes())
        search = Search(database)
        first_ms = 1000 * timed(lambda: search.find(read_query("ferritin"), meaning))
        times = {
            text: 1000 * min(timed(lambda text=text: search.find(read_query(text), meaning)) for _ in range(5))
            for text in QUERIES
        }
        search.close()
        database.close()
    slowest = max(QUERIES, key=times.__getitem__)
    return [
        at_most(f"search by meaning: slowest, {MANY} vectors of {dims} ({slowest})", times[slowest], 100, "ms"),
        Figure(f"search by meaning: the first, which reads vectors of {dims}", f"{first_ms:.0f} ms"),
    ]


def slowest_ms(pages: int) -> tuple[float, str]:
    with tempfile.TemporaryDirectory() as folder:
        database = open_database(Path(folder) / "data", key_store=NoKeyStore())
        fill(database, pages)
        search = Search(database)
        times = {
            text: min(timed(lambda text=text: search.find(read_query(text))) for _ in range(5)) for text in QUERIES
        }
        search.close()
        database.close()
    for text, seconds in times.items():
        print(f"  {pages:7} pages  {text:24} {1000 * seconds:6.1f} ms")
    slowest = max(QUERIES, key=times.__getitem__)
    return 1000 * times[slowest], slowest


def fill(database: Database, pages: int) -> None:
    """Store invented documents of ten pages, each with a file of its own, and take them into the index."""
    rng = random.Random(1)
    documents = pages // PAGES_A_DOCUMENT
    file_ids = new_session(database, documents)
    with database.writing() as connection:
        for document_id, file_id in enumerate(file_ids, start=1):
            connection.run("INSERT INTO documents (id, sha256, created_at) VALUES (?, ?, 1)", (document_id, file_id))
            connection.run_many(
                "INSERT INTO document_pages (document_id, engine, number, source, text, words) "
                "VALUES (?, 'local', ?, 'text-layer', ?, x'')",
                [(document_id, number + 1, text) for number, text in enumerate(texts(rng))],
            )
        connection.run(
            "UPDATE file_processing_status SET status = 'completed', document_id = position WHERE position <= ?",
            (documents,),
        )
    fill_results(database, documents, rng)
    below = None
    while (below := index_some(database, below).last_id) is not None:
        pass


def fill_results(database: Database, documents: int, rng: random.Random) -> None:
    """Store ten results of every document, and the people whose they are."""
    with database.writing() as connection:
        connection.run_many(
            "INSERT INTO patients (id, match_key, name, created_at) VALUES (?, ?, ?, 1)",
            [(number, str(number), f"{word(rng).title()} {word(rng).title()}") for number in range(1, PEOPLE + 1)],
        )
        for document_id in range(1, documents + 1):
            connection.run(
                "INSERT INTO parsed_documents (id, document_id, engine, extraction_model, parsing_model, report_count, "
                "result_count, created_at) VALUES (?1, ?1, 'local', '', '', 1, 10, 1)",
                (document_id,),
            )
            connection.run(
                "INSERT INTO lab_reports (id, parsed_document_id, position, patient_id, collected_at, created_at) "
                "VALUES (?1, ?1, 1, ?2, '2024-05-06', 1)",
                (document_id, 1 + document_id % PEOPLE),
            )
            connection.run_many(
                "INSERT INTO test_results (report_id, position, name, value, analyte_id, analyte_name) "
                "VALUES (?, ?, ?, '1', ?, ?)",
                [(document_id, place, name, name.lower(), name) for place, name in enumerate(rng.sample(TESTS, 10))],
            )


def texts(rng: random.Random) -> Iterator[str]:
    for _ in range(PAGES_A_DOCUMENT):
        words = [word(rng) for _ in range(16)]
        rows = [f"{test}  {rng.random() * 100:.1f}  mmol/L  135 - 145" for test in rng.sample(TESTS, 8)]
        yield "\n".join(("Laboratory report", "Patient serum", " ".join(words), *rows))


def word(rng: random.Random) -> str:
    return "".join(rng.choice(SYLLABLES) for _ in range(rng.randint(2, 4)))
