"""The stand-in's files and batches: checked line by line, answered when a batch is looked at, or as it was told."""

import email.parser
import email.policy
import json
import threading
import time
import urllib.parse
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.standin.shape import faults_of_chat

Answering = Callable[[Any], tuple[int, Any]]
"""Given the body of a chat completion: returns status and body of its answer."""

PATH = "/v1/chat/completions"
_OVER = ("completed", "failed", "expired", "cancelled")
_LINE_FIELDS = {"custom_id", "method", "url", "body"}
_BATCH_FIELDS = {"input_file_id", "endpoint", "completion_window", "metadata"}


@dataclass
class Desk:
    """Files and batches by id.

    A batch is answered when it is looked at and `holds` is false. `ending` is the status it ends with; of an expired or
    cancelled one only the first `answered_lines` are answered. With `drops_made` the answer to the making of a batch is
    lost on its way, with `hangs_made` it never comes, with `refuses_made` none is made; `made` counts
    them. `faults` are requests that would be refused.
    """

    holds: bool = False
    ending: str = "completed"
    answered_lines: int = 0
    drops_made: bool = False
    hangs_made: bool = False
    refuses_made: bool = False
    made: threading.Semaphore = field(default_factory=lambda: threading.Semaphore(0))
    files: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    contents: dict[str, bytes] = field(default_factory=dict[str, bytes])
    batches: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    uploads: int = 0
    bodies: list[Any] = field(default_factory=list[Any])
    cancels: list[str] = field(default_factory=list[str])
    deleted: list[str] = field(default_factory=list[str])
    faults: list[str] = field(default_factory=list[str])

    def route(
        self, method: str, path: str, raw: bytes, content_type: str, answering: Answering
    ) -> tuple[int, Any] | None:
        """Answer one request; None where there is no such page, 0 where the answer is lost, -1 where it never comes."""
        place, _, words = path.partition("?")
        query = urllib.parse.parse_qs(words)
        match method, *place.removeprefix("/v1/").split("/"):
            case "POST", "files":
                return self.upload(raw, content_type)
            case "GET", "files":
                return self.files_page()
            case "GET", "files", file_id, "content":
                return (200, self.contents[file_id].decode()) if file_id in self.contents else _missing()
            case "DELETE", "files", file_id:
                return self.delete(file_id)
            case "POST", "batches":
                made = self.make(json.loads(raw))
                self.made.release()
                return (0, None) if self.drops_made else (-1, None) if self.hangs_made else made
            case "GET", "batches":
                return self.page(query)
            case "GET", "batches", batch_id:
                return self.look(batch_id, answering)
            case "POST", "batches", batch_id, "cancel":
                return self.cancel(batch_id)
            case _:
                return None

    def upload(self, raw: bytes, content_type: str) -> tuple[int, Any]:
        """POST /files."""
        fields = _fields_of(raw, content_type)
        name, data = fields.get("file", ("", b""))
        if fields.get("purpose", ("", b""))[1] != b"batch" or not name.endswith(".jsonl") or not data:
            return self._refuse("a file of purpose batch, with a name that ends with .jsonl, was expected")
        self.uploads += 1
        return 200, self._keep(name, data, "batch")

    def files_page(self) -> tuple[int, Any]:
        """GET /files."""
        return 200, {"object": "list", "data": [*self.files.values()][::-1], "has_more": False}

    def delete(self, file_id: str) -> tuple[int, Any]:
        """DELETE /files/…."""
        if self.files.pop(file_id, None) is None:
            return _missing()
        del self.contents[file_id]
        self.deleted.append(file_id)
        return 200, {"id": file_id, "object": "file", "deleted": True}

    def make(self, body: Any) -> tuple[int, Any]:
        """POST /batches."""
        self.bodies.append(body)
        if self.refuses_made:
            return 400, {"error": {"message": "no batches of this model", "type": "invalid_request_error"}}
        if not isinstance(body, dict) or set(body) - _BATCH_FIELDS:
            return self._refuse("unknown fields")
        if body.get("endpoint") != PATH or body.get("completion_window") != "24h":
            return self._refuse("endpoint and completion_window")
        if body.get("input_file_id") not in self.files:
            return self._refuse("no such input file")
        metadata = body.get("metadata") or {}
        if not all(isinstance(text, str) and len(text) <= 512 for text in [*metadata, *metadata.values()]):
            return self._refuse("metadata must be texts")
        now, batch_id = int(time.time()), f"batch_{len(self.batches) + 1:06x}"
        total = len(self.contents[body["input_file_id"]].splitlines())
        self.batches[batch_id] = {
            "id": batch_id, "object": "batch", "endpoint": PATH, "errors": None, "completion_window": "24h",
            "input_file_id": body["input_file_id"], "status": "validating", "output_file_id": None,
            "error_file_id": None, "created_at": now, "metadata": metadata,
            "request_counts": {"total": total, "completed": 0, "failed": 0},
        }  # fmt: skip
        return 200, self.batches[batch_id]

    def page(self, query: dict[str, list[str]]) -> tuple[int, Any]:
        """GET /batches: newest first."""
        rows = [*self.batches.values()][::-1]
        after = query.get("after", [None])[0]
        if after is not None:
            rows = rows[next(place for place, row in enumerate(rows) if row["id"] == after) + 1 :]
        limit = int(query.get("limit", ["20"])[0])
        return 200, {"object": "list", "data": rows[:limit], "has_more": len(rows) > limit}

    def look(self, batch_id: str, answering: Answering) -> tuple[int, Any]:
        """GET /batches/…: what is under way goes on by one step."""
        batch = self.batches.get(batch_id)
        if batch is None:
            return _missing()
        if batch["status"] == "cancelling":
            self._end(batch, "cancelled", answering)
        elif batch["status"] not in _OVER and not self.holds:
            self._end(batch, self.ending, answering)
        elif batch["status"] == "validating":
            batch["status"] = "in_progress"
        return 200, batch

    def cancel(self, batch_id: str) -> tuple[int, Any]:
        """POST /batches/…/cancel."""
        batch = self.batches.get(batch_id)
        if batch is None:
            return _missing()
        if batch["status"] in _OVER:
            return self._refuse(f"a batch that is {batch['status']} is not cancelled")
        self.cancels.append(batch_id)
        batch["status"] = "cancelling"
        return 200, batch

    def _end(self, batch: dict[str, Any], status: str, answering: Answering) -> None:
        lines = [json.loads(line) for line in self.contents[batch["input_file_id"]].splitlines()]
        faults = _faults_of(lines)
        if faults:
            self.faults += faults
            status = "failed"
        if status == "failed":
            batch["errors"] = {"object": "list", "data": [{"code": "invalid_line", "message": str(faults[:1])}]}
        asked = lines if status == "completed" else [] if status == "failed" else lines[: self.answered_lines]
        good: list[Any] = []
        bad: list[Any] = []
        for line in asked:
            code, body = answering(line["body"])
            row = {"id": f"line_{line['custom_id'][:8]}", "custom_id": line["custom_id"], "error": None}
            row["response"] = {"status_code": code, "request_id": "r", "body": body}
            (good if code < 300 else bad).append(row)
        for line in lines[len(asked) :] if status == "expired" else ():
            error = {"code": "batch_expired", "message": "not reached in time"}
            bad.append({"id": "line", "custom_id": line["custom_id"], "response": None, "error": error})
        for kind, rows in (("output", good), ("error", bad)):
            if rows:
                data = "".join(json.dumps(row) + "\n" for row in rows).encode()
                batch[f"{kind}_file_id"] = self._keep(f"{batch['id']}_{kind}.jsonl", data, "batch_output")["id"]
        counts = {"total": len(lines), "completed": len(good), "failed": len(bad)}
        batch.update(status=status, request_counts=counts)

    def _keep(self, name: str, data: bytes, purpose: str) -> dict[str, Any]:
        file_id = f"file-{len(self.files) + len(self.deleted) + 1:06x}"
        facts = {"id": file_id, "object": "file", "bytes": len(data), "created_at": int(time.time())}
        self.files[file_id] = {**facts, "filename": name, "purpose": purpose, "status": "processed"}
        self.contents[file_id] = data
        return self.files[file_id]

    def _refuse(self, fault: str) -> tuple[int, Any]:
        self.faults.append(fault)
        return 400, {"error": {"message": fault, "type": "invalid_request_error", "param": None, "code": None}}


def _missing() -> tuple[int, Any]:
    return 404, {"error": {"message": "no such object", "type": "invalid_request_error", "param": "id", "code": None}}


def _faults_of(lines: list[Any]) -> list[str]:
    faults: list[str] = []
    ids = [line.get("custom_id") for line in lines]
    if len(set(ids)) < len(ids):
        faults.append("custom_id is not unique")
    for line in lines:
        if set(line) != _LINE_FIELDS or line["method"] != "POST" or line["url"] != PATH:
            faults.append(f"a broken line: {sorted(line)}")
        else:
            faults += faults_of_chat(line["body"])
    if len({line["body"].get("model") for line in lines}) > 1:
        faults.append("more than one model in a batch")
    return faults


def _fields_of(raw: bytes, content_type: str) -> dict[str, tuple[str, bytes]]:
    """Return the parts of a form: file name and bytes by the part's name."""
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + raw)
    fields: dict[str, tuple[str, bytes]] = {}
    for part in message.iter_parts() if message.is_multipart() else ():
        name = part.get_param("name", header="content-disposition")
        data = part.get_payload(decode=True)
        if isinstance(name, str) and isinstance(data, bytes):
            fields[name] = (part.get_filename() or "", data)
    return fields
