"""What the stand-in answers to one chat completion: status and body, as it is told or as its model says."""

import time
from typing import Any

from tests.standin.model import answer_of, tokens_of_messages, tokens_of_text


def error_of(code: str | None, message: str, param: str | None = None) -> dict[str, Any]:
    """Return the body of an error."""
    return {"error": {"message": message, "type": "invalid_request_error", "param": param, "code": code}}


def refusal_of(standin: Any, body: Any) -> tuple[int, Any] | None:
    """Return why the server does not take a request as it is; None when it does."""
    wanted = (body.get("response_format") or {}).get("type")
    if wanted is not None and wanted not in standin.formats:
        return 400, error_of("unsupported_parameter", f"response_format of type {wanted} is not supported")
    if "temperature" in body and not standin.takes_temperature:
        return 400, error_of("unsupported_value", "Unsupported value: 'temperature'", "temperature")
    if (given := {"max_tokens", "max_completion_tokens"} & set(body)) - standin.limit_names:
        message = f"Unsupported parameter: '{''.join(given)}'. Use '{''.join(standin.limit_names)}' instead."
        return 400, error_of("unsupported_parameter", message, "".join(given))
    if body["model"] not in standin.models:
        return 404, error_of("model_not_found", f"The model `{body['model']}` does not exist")
    return None


def reply_of(standin: Any, noted: Any) -> dict[str, Any]:
    """Return the completion; note its tokens."""
    act, body = noted.act, noted.body
    text = act.text if act.text is not None else answer_of(body["messages"], standin.transcript)
    finish = act.finish
    most = body.get("max_completion_tokens") or body.get("max_tokens") or standin.largest_answer
    if tokens_of_text(text) > min(most, standin.largest_answer):
        text, finish = text[: 4 * min(most, standin.largest_answer)], "length"
    noted.input_tokens = tokens_of_messages(body["messages"], body.get("response_format"))
    noted.output_tokens = tokens_of_text(text)
    message = {"role": "assistant", "content": None if act.refusal else text, "refusal": act.refusal}
    reply: dict[str, Any] = {
        "id": f"chatcmpl-{time.monotonic_ns()}",
        "object": "chat.completion",
        "created": int(time.time()),
        "model": body["model"],
        "choices": [{"index": 0, "message": message, "finish_reason": finish, "logprobs": None}],
    }
    if act.has_usage:
        reply["usage"] = {
            "prompt_tokens": noted.input_tokens,
            "completion_tokens": noted.output_tokens,
            "total_tokens": noted.input_tokens + noted.output_tokens,
            "prompt_tokens_details": {"cached_tokens": 0},
        }
    noted.was_answered = True
    return reply
