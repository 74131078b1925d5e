"""Sentences that the parts below the window tell in English, in the window's language.

They are told where no Qt is, and stored with the files they are of; here each is known by its form. What has no form
here is shown as it was told.
"""

import functools
import re
from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_FACT = re.compile(r"\{(\w+)\}")


def _marked(text: str) -> str:
    return str(QT_TRANSLATE_NOOP("Told", text))


def told_words(sentence: str) -> str:
    """Return a sentence in the window's language; what stands in it (numbers, names, paths) stays as it is."""
    if not sentence:
        return ""
    if sentence in _plain_forms():
        return QCoreApplication.translate("Told", sentence)
    for form, fixed in _forms_with_facts():
        # A pattern takes a millisecond to make: only those that may fit are made.
        if all(text in sentence for text in fixed) and (found := _pattern(form).fullmatch(sentence)):
            return QCoreApplication.translate("Told", form).format(**found.groupdict())
    return sentence


@functools.cache
def _plain_forms() -> frozenset[str]:
    return frozenset(form for form in FORMS if not _FACT.search(form))


@functools.cache
def _forms_with_facts() -> Sequence[tuple[str, Sequence[str]]]:
    """Return the other forms, each with what stands between its facts."""
    return [(form, _FACT.split(form)[::2]) for form in FORMS if _FACT.search(form)]


@functools.cache
def _pattern(form: str) -> re.Pattern[str]:
    parts = _FACT.split(form)
    text = "".join(f"(?P<{part}>.+)" if number % 2 else re.escape(part) for number, part in enumerate(parts))
    return re.compile(text, re.DOTALL)


FORMS = (
    # progress
    _marked("page {page} of {pages} read"),
    _marked("Answers come as a batch"),
    # files and documents
    _marked("no PDF or picture"),
    _marked("it stays empty"),
    _marked("it cannot be opened"),
    _marked("folder may not be read"),
    _marked("it is no regular file"),
    _marked("it has no pages"),
    _marked("it has no page {number}"),
    _marked("no page can be read"),
    _marked("this one does not open it"),
    _marked("{count} of at most {limit}"),
    _marked("{size} MB, limit {limit} MB"),
    _marked("over {limit} MB"),
    _marked("{file} has more than {limit} MB"),
    _marked("its process could not be started"),
    _marked("a step took over {limit} s"),
    _marked("the session's time is over"),
    _marked("the server did not answer in time"),
    _marked("the server answered {status}"),
    _marked("it leads away from the web"),
    _marked("it leads on without an end"),
    _marked("the server cannot be reached"),
    _marked("the proxy refused"),
    _marked("no secure connection could be made"),
    _marked("the connection broke"),
    _marked("what came is damaged"),
    _marked("only http and https addresses are read"),
    _marked("nothing is named like this"),
    _marked("it has no name"),
    # the API
    _marked("it takes no form of the request"),
    _marked("{count} questions for {host}"),
    _marked("{status}: {answered} of {total} answers came"),
    _marked("{reason}; no batch was made"),
    _marked("the batch lies at another address than the settings name"),
    _marked("the text of page {page}"),
    _marked("it has no end"),
    _marked("it leads to another address"),
    _marked("{host}: the connection broke"),
    _marked("{host}: the proxy refused"),
    _marked("{host}: its certificate is not trusted here"),
    _marked("{host}: no secure connection could be made"),
    _marked("{host}: there is no such host"),
    _marked("{host}: nothing answers there"),
    _marked("{host}: there is no way to it"),
    _marked("over {limit} s"),
    _marked("{host} offers {count}; choose one"),
    _marked("{count} answers had faults"),
    _marked("a single page is too much for the model"),
    _marked("no price of this model is known"),
    _marked("US$ {spent} of {limit} are spent"),
    _marked("it is no web address"),
    _marked("it holds a name or password"),
    _marked("it cannot be read"),
    _marked("plain http to {host}"),
    # the data folder
    _marked("this is the database itself; name another file"),
    _marked("the earlier file with the same content was deleted meanwhile"),
    _marked("the database is not encrypted on this system"),
    _marked("the key store did not keep the new key"),
    _marked("the disk reported an error at {path}; check the disk"),
    _marked("the disk reported an error at {path}"),
    _marked("the data folder {path} may not be written"),
    _marked("the data folder {path} is not reachable; connect its drive"),
    _marked("another program has been opening it for {time} s"),
    _marked("another program keeps the database locked; end it and try again"),
    _marked("{path} may not be written; allow your account to write it"),
    _marked("{path} cannot be opened; look at the rights of its folder"),
    _marked(
        "the database {path} is damaged. "
        "It was left as it is. Put back a copy, or move it elsewhere and start again with an empty one"
    ),
    _marked(
        "{path} is damaged, or the key does not belong to it. "
        "It was left as it is. Put back a copy, or move it elsewhere and start again with an empty one"
    ),
    _marked(
        "{path} was made by a newer Labstream (version {found} of the database, this program knows {known}). "
        "It was left as it is. Update Labstream"
    ),
    _marked(
        "{path} was made by an older Labstream and is to be changed before it can be read, but its folder takes "
        "nothing. Copy the folder to where it may be written, and name the copy with --data-dir"
    ),
    _marked("the copy that is made before a change of the database came out damaged, so nothing was changed in {path}"),
    _marked(
        "the key of the database in {path} cannot be found: it is not in the key store, and there is no file {file}. "
        "Unlock the key store, or put the file back, and start again. The database was left as it is"
    ),
    _marked(
        "the key of the database in {path} cannot be found: {complaint}, and there is no file {file}. "
        "Unlock the key store, or put the file back, and start again. The database was left as it is"
    ),
    _marked("the key in {place} is damaged. Put back a copy of it; the database was left as it is"),
    _marked("this computer has no key store"),
    _marked("the key store did not answer within {time} s"),
    _marked("the key store refused ({reason})"),
    _marked("{path} holds no data of Labstream"),
    _marked("a copy in {path} came out damaged; nothing was moved"),
    _marked("{path}: it is the data folder itself, or one lies in the other"),
    _marked("{path}: it is a file"),
    _marked("{path}: it is not empty"),
    # backups
    _marked("there is no file {path}"),
    _marked("the file is empty or was cut off"),
    _marked("the file was cut off, or is no backup of Labstream"),
    _marked("it is encrypted, and this system has no SQLCipher"),
    _marked("it is damaged"),
    _marked("it was made by a newer Labstream; update this one"),
    _marked("it is a database, but none of Labstream's"),
    _marked("the key of this computer does not open the backup"),
    _marked("it does not open this file, or the file is no backup of Labstream"),
    _marked("word {words} is none of the list"),
    _marked("it has {count} words, not {wanted}"),
    _marked("a word stands in another's place"),
    # exports and imports
    _marked("FHIR R4 bundle"),
    _marked("PDF summary"),
    _marked("one row per value, UTF-8"),
    _marked("one sheet per panel, with flags"),
    _marked("everything, with page positions"),
    _marked("for health record software"),
    _marked("one or two pages for a doctor's visit"),
    _marked("{file} was not written"),
    _marked("it is neither Labstream's JSON nor a FHIR bundle"),
    _marked("documents is not a list"),
    _marked("it holds no laboratory results"),
    _marked("it is no text in UTF-8"),
    _marked("it is no JSON: line {line}, column {column}"),
    _marked("it is no JSON that can be read"),
    _marked("{place} is no object"),
    _marked("{place} has more than {limit} characters"),
    _marked("{place} is missing"),
    _marked("{place} is no date of ISO 8601"),
    _marked("{place} must be one of {choices}"),
    _marked("{place} is no number"),
    _marked("{place} is no whole number from 1"),
    _marked("{place} is no list of texts"),
    _marked("{place} is no box of four numbers between 0 and 1"),
    _marked("{place} is no SHA-256"),
    # OCR models
    _marked("This folder is not there."),
    _marked("This folder cannot be read."),
    _marked("There is no file that finds lines (…det….onnx) in this folder."),
    _marked("There is no file that reads lines (…rec….onnx) in this folder."),
    _marked("There is no file of characters (.txt) in this folder."),
    _marked("There is more than one file that finds lines (…det….onnx) in this folder."),
    _marked("There is more than one file that reads lines (…rec….onnx) in this folder."),
    _marked("There is more than one file of characters (.txt) in this folder."),
    _marked("One file stands for both models; there must be one that finds lines and one that reads."),
    _marked("{file} holds no characters; one stands on each line."),
    # where the key lies
    _marked("nowhere: the database is not encrypted, because SQLCipher is not available on this system"),
    _marked("Other accounts of this computer may not open the data folder."),
    _marked("Whoever has the data folder, a backup of it or the disk can read everything. Encrypt the disk."),
    _marked("in this computer's key store ({name})"),
    _marked("Whoever has only the files (a stolen disk, a backup, a copy in a cloud) cannot read them."),
    _marked(
        "Programs that run under your account while you are logged in can ask for the key as well. "
        "If the key store is lost, the database cannot be opened."
    ),
    _marked("in the file {path}, which only your account may read"),
    _marked("A copy of the database alone, without that file, cannot be read; other accounts may open neither."),
    _marked(
        "Whoever has the whole data folder (a stolen disk, a full backup) can read everything. Encrypt the disk, "
        "and keep a copy of the file in a safe place: without it the database cannot be opened."
    ),
    # sessions
    _marked("another running Labstream works on session {session}; wait for it, or stop it with Ctrl-C there"),
)
"""Each sentence that can be told, the narrower form before the wider one."""
