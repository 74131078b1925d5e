"""Names of files that other programs have stumbled over."""

NAMES = (
    "<img src='file:'>.pdf",
    "<script>alert(1)<b>.pdf",
    '=HYPERLINK("x","y").pdf',
    "-rf ~.pdf",
    "--json.pdf",
    "$(touch pwned).pdf",
    "`id`;reboot.pdf",
    "%s%n%x{0}{name}.pdf",
    "report\u202efdp.exe.pdf",
    "two\nlines.pdf",
    "bell\a\x1b[31mred\x1b[0m\x1b]0;title\x07.pdf",
    "tab\tand\rreturn.pdf",
    "zero\u200bwidth\u2066isolate\u2069.pdf",
    "\ufeffmark.pdf",
    "e\u0301" * 30 + ".pdf",
    "..pdf",
    "CON.pdf",
    "'; DROP TABLE documents;--.pdf",
    "\U0001f9ea 中文 עברית.pdf",
)  # fmt: skip
"""None of them may do anything but be shown."""

UNSEEN = "\u202e\u2066\u2069\u200b\ufeff\a\x1b\n\r\t"
"""Characters that change how others are shown, or do something to a terminal."""
