"""What a person is told about each code: what happened, what it means for the file, and what to do."""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.core.error_codes import ErrorCode


@dataclass(frozen=True, slots=True)
class ErrorText:
    """What a person is told about one code, and whether trying again can help."""

    title: str
    means: str
    remedy: str
    is_retryable: bool


CATALOGUE: Mapping[ErrorCode, ErrorText] = {
    ErrorCode.FILE_NOT_FOUND: ErrorText(
        "File is not there",
        "Nothing from it was read.",
        "Check the file's name, put it back or connect its drive, then retry.",
        is_retryable=True,
    ),
    ErrorCode.FILE_UNREADABLE: ErrorText(
        "File may not be read",
        "The system refused to open it; nothing from it was read.",
        "Allow your account to read the file, then retry.",
        is_retryable=True,
    ),
    ErrorCode.FILE_EMPTY: ErrorText(
        "File is empty",
        "It holds no bytes; nothing was read.",
        "Save or send the report again and add the new file. Retrying will not help.",
        is_retryable=False,
    ),
    ErrorCode.FILE_TOO_LARGE: ErrorText(
        "File is over the size limit",
        "It was not read.",
        "Raise the limit in the settings, or save the report with smaller pictures.",
        is_retryable=False,
    ),
    ErrorCode.UNSUPPORTED_TYPE: ErrorText(
        "File is no PDF or picture",
        "It was not read.",
        "Save the report as PDF, PNG, JPEG, TIFF, WEBP, HEIC or BMP and add that file.",
        is_retryable=False,
    ),
    ErrorCode.PDF_CORRUPT: ErrorText(
        "PDF is damaged",
        "No page of it can be read; nothing was saved.",
        "Open it in another program, save it again and add the new file. Retrying will not help.",
        is_retryable=False,
    ),
    ErrorCode.PDF_PASSWORD: ErrorText(
        "PDF asks for a password",
        "It was not opened.",
        "Save a copy without the password and add that file.",
        is_retryable=False,
    ),
    ErrorCode.IMAGE_CORRUPT: ErrorText(
        "Picture is damaged",
        "It cannot be opened; nothing was saved.",
        "Scan or photograph the report again. Retrying will not help.",
        is_retryable=False,
    ),
    ErrorCode.IMAGE_TOO_LARGE: ErrorText(
        "Picture has too many pixels",
        "It was not opened, to protect this computer's memory.",
        "Save it at a lower resolution (300 dpi is plenty) and add that file.",
        is_retryable=False,
    ),
    ErrorCode.TOO_MANY_PAGES: ErrorText(
        "Document is over the page limit",
        "It was not read.",
        "Raise the limit in the settings, or add only the pages with results.",
        is_retryable=False,
    ),
    ErrorCode.NO_TEXT: ErrorText(
        "No text can be read",
        "The pages are blank or too blurred; the file is kept, no values were taken.",
        "Take a new photo: flat, in daylight, the whole page. Retrying the same one seldom helps.",
        is_retryable=False,
    ),
    ErrorCode.NO_RESULTS: ErrorText(
        "No lab values on the pages",
        "The text was read and is kept; no values were found.",
        "Check that it is a laboratory report.",
        is_retryable=False,
    ),
    ErrorCode.PARSE_INVALID: ErrorText(
        "Results do not hold together",
        "What was read is kept for checking; nothing was accepted.",
        "Retry, or use the local engine.",
        is_retryable=True,
    ),
    ErrorCode.ENGINE_CRASHED: ErrorText(
        "Reading stopped unexpectedly",
        "The part that reads this document ended; other files were not touched, nothing from this one was saved.",
        "Retry; if it happens again, save the document anew in another program.",
        is_retryable=True,
    ),
    ErrorCode.OUT_OF_MEMORY: ErrorText(
        "Document needs too much memory",
        "Reading was stopped to protect this computer; nothing from it was saved.",
        "Close other programs and retry, or save the document with smaller pictures.",
        is_retryable=True,
    ),
    ErrorCode.TIMEOUT: ErrorText(
        "Stopped at the time limit",
        "Pages that were read are kept for the next attempt; no values were saved.",
        "Retry with a longer time limit.",
        is_retryable=True,
    ),
    ErrorCode.CANCELLED: ErrorText(
        "Cancelled",
        "The file was stopped on request; no values were saved.",
        "Retry it when you want it read.",
        is_retryable=True,
    ),
    ErrorCode.DOWNLOAD_FAILED: ErrorText(
        "Address cannot be fetched",
        "Nothing was read.",
        "Check the address and the connection, then retry.",
        is_retryable=True,
    ),
    ErrorCode.API_KEY_MISSING: ErrorText(
        "The API needs a key",
        "Nothing was sent.",
        "Enter a key in the settings, or use the local engine.",
        is_retryable=True,
    ),
    ErrorCode.API_AUTH: ErrorText(
        "The API refused the key",
        "Nothing from this file was saved.",
        "Check the key, or use the local engine.",
        is_retryable=True,
    ),
    ErrorCode.API_PERMISSION: ErrorText(
        "Key may not use this model",
        "Nothing from this file was saved.",
        "Choose another model, or a key that may use this one.",
        is_retryable=True,
    ),
    ErrorCode.API_RATE_LIMIT: ErrorText(
        "The API asks to slow down",
        "The file waits; nothing is lost.",
        "Wait a little and retry.",
        is_retryable=True,
    ),
    ErrorCode.API_QUOTA: ErrorText(
        "API account has no credit left",
        "Waiting files are kept.",
        "Top up the account, or use the local engine.",
        is_retryable=True,
    ),
    ErrorCode.API_TIMEOUT: ErrorText(
        "API did not answer in time",
        "Nothing from this file was saved.",
        "Retry later, or use the local engine.",
        is_retryable=True,
    ),
    ErrorCode.API_CONNECTION: ErrorText(
        "The API cannot be reached",
        "Nothing was sent.",
        "Check the connection and retry, or use the local engine.",
        is_retryable=True,
    ),
    ErrorCode.API_SERVER: ErrorText(
        "The API reports an internal error",
        "Nothing from this file was saved.",
        "Retry later, or use the local engine.",
        is_retryable=True,
    ),
    ErrorCode.API_BAD_REQUEST: ErrorText(
        "API does not take this request",
        "Nothing from this file was saved.",
        "Choose another model, or use the local engine. Retrying will not help.",
        is_retryable=False,
    ),
    ErrorCode.API_REFUSED: ErrorText(
        "The model declined this document",
        "Nothing from this file was saved.",
        "Use the local engine. Retrying will not help.",
        is_retryable=False,
    ),
    ErrorCode.API_TRUNCATED: ErrorText(
        "The model's answer was cut off",
        "Nothing from this file was saved.",
        "Retry, or use the local engine.",
        is_retryable=True,
    ),
    ErrorCode.API_CONTENT_FILTER: ErrorText(
        "The API's filter stopped the answer",
        "Nothing from this file was saved.",
        "Use the local engine. Retrying will not help.",
        is_retryable=False,
    ),
    ErrorCode.API_MODEL_UNKNOWN: ErrorText(
        "The API lacks this model",
        "Nothing from this file was saved.",
        "Choose a model that the API offers, then retry.",
        is_retryable=True,
    ),
    ErrorCode.API_ANSWER_UNREADABLE: ErrorText(
        "What came back is no answer",
        "Nothing from this file was saved.",
        "Check the API's address, and whether a login page or proxy stands in the way; then retry.",
        is_retryable=True,
    ),
    ErrorCode.API_CONSENT: ErrorText(
        "Sending was not agreed to",
        "Nothing was sent.",
        "Agree to this host in the settings or with --consent-host, or use the local engine.",
        is_retryable=True,
    ),
    ErrorCode.API_ADDRESS: ErrorText(
        "The API's address is not safe",
        "Nothing was sent.",
        "Use an address that begins with https; plain http is allowed to this computer alone.",
        is_retryable=True,
    ),
    ErrorCode.API_SPENDING_LIMIT: ErrorText(
        "This month's spending limit is reached",
        "Nothing more was sent; what was paid for is kept.",
        "Raise the limit in the settings, wait for the next month, or use the local engine.",
        is_retryable=True,
    ),
    ErrorCode.API_BATCH: ErrorText(
        "The answers come as a batch",
        "The API answers within a day; nothing is lost when Labstream is closed meanwhile.",
        "Leave it, or open Labstream again later: answers are collected while it runs.",
        is_retryable=True,
    ),
    ErrorCode.API_BATCH_ENDED: ErrorText(
        "The batch ended without all answers",
        "Answers that came are kept and paid once; the other files wait.",
        "Resume to have the rest read at the usual price, or use the local engine.",
        is_retryable=True,
    ),
    ErrorCode.DISK_FULL: ErrorText(
        "Disk is full",
        "This file was not saved; earlier ones are.",
        "Free 200 MB, then retry.",
        is_retryable=True,
    ),
    ErrorCode.DATABASE: ErrorText(
        "Results cannot be stored",
        "The database did not accept them; what was saved before is kept.",
        "Run `labstream doctor`, then retry.",
        is_retryable=True,
    ),
    ErrorCode.EXPORT_REFUSED: ErrorText(
        "File cannot be written",
        "Nothing was exported; a file that was there before is unchanged.",
        "Choose a folder that your account may write to, or connect its drive.",
        is_retryable=True,
    ),
    ErrorCode.IMPORT_INVALID: ErrorText(
        "File cannot be imported",
        "Nothing of it was stored.",
        "Choose a JSON file of Labstream, or a FHIR R4 bundle in JSON.",
        is_retryable=False,
    ),
    ErrorCode.BACKUP_INVALID: ErrorText(
        "Backup cannot be restored",
        "Nothing was replaced.",
        "Choose another backup.",
        is_retryable=False,
    ),
    ErrorCode.PHRASE_WRONG: ErrorText(
        "Recovery phrase does not fit",
        "Nothing was replaced.",
        "Compare it with the one that was printed with this backup: 24 words, in their order.",
        is_retryable=True,
    ),
    ErrorCode.DATA_IN_USE: ErrorText(
        "Data folder is in use",
        "Nothing was changed.",
        "Close the other Labstream, then try again.",
        is_retryable=True,
    ),
    ErrorCode.INTERNAL: ErrorText(
        "Unexpected error in Labstream",
        "Nothing from this file was saved; the others go on.",
        "Retry; if it happens again, report it with the log.",
        is_retryable=True,
    ),
}
