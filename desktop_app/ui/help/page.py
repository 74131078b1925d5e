"""A topic's page: Markdown as rich text in the theme's colours and type scale."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import (
    QFont,
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QWidget

from desktop_app.ui.help.words import tr
from desktop_app.ui.theme.colours import Role
from desktop_app.ui.theme.fonts import Type
from desktop_app.ui.theme.theme import Theme

_MARGIN_PX = 28
_INDENT_PX = 18.0
_HEADINGS = {1: Type.SCREEN_TITLE, 2: Type.SECTION, 3: Type.STRONG}
_CELL_PX = 7.0
_LINE_PERCENT = 132.0
_PERCENT = int(QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)


class TopicPage(QTextBrowser):
    """Shows one text; words that are looked for are marked."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._text, self._marked = theme, "", ""
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setAccessibleName(tr("Topic"))
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        theme.changed.connect(self._restyle)

    def show_text(self, title: str, markdown: str, marked: str = "") -> None:
        """Show a text from its beginning, with these words marked."""
        self._text, self._marked = markdown, marked
        self.setAccessibleName(title)
        self._restyle()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    @Slot()
    def _restyle(self) -> None:
        colour = self._theme.colour
        ground = colour(Role.SURFACE).name()
        self.setStyleSheet(f"TopicPage {{ background: {ground}; border: none; border-radius: 0; }}")
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, colour(Role.TEXT))
        palette.setColor(QPalette.ColorRole.Base, colour(Role.SURFACE))
        self.setPalette(palette)
        document = self.document()
        document.setDefaultFont(self._theme.font(Type.BODY))
        document.setIndentWidth(_INDENT_PX)
        document.setMarkdown(self._text)
        _dress_tables(document, self._theme)
        _dress_blocks(document, self._theme)
        frame = document.rootFrame().frameFormat()
        frame.setMargin(_MARGIN_PX)
        document.rootFrame().setFrameFormat(frame)
        self._mark_words()

    def _mark_words(self) -> None:
        style = QTextCharFormat()
        style.setBackground(self._theme.colour(Role.WARN_TINT))
        style.setForeground(self._theme.colour(Role.TEXT))
        for word in self._marked.split():
            found = self.document().find(word)
            while not found.isNull():
                found.mergeCharFormat(style)
                found = self.document().find(word, found)


def _dress_blocks(document: QTextDocument, theme: Theme) -> None:
    block = document.begin()
    while block.isValid():
        _dress_block(block, theme)
        block = block.next()


def _dress_block(block: QTextBlock, theme: Theme) -> None:
    level = block.blockFormat().headingLevel()
    cursor = QTextCursor(block)
    shape = QTextBlockFormat()
    shape.setLineHeight(_LINE_PERCENT, _PERCENT)
    # To pyright there is always a table.
    if not cursor.currentTable():
        shape.setTopMargin(18 if level > 1 else 0)
        is_in_list = bool(block.textList()) and bool(block.next().textList())
        shape.setBottomMargin(4 if is_in_list else 10)
    cursor.mergeBlockFormat(shape)
    if level:
        style = QTextCharFormat()
        style.setFont(theme.font(_HEADINGS.get(level, Type.STRONG)))
        style.setForeground(theme.colour(Role.TEXT))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(style)  # not merged: Markdown's own size of headings would stay
    _dress_fragments(block, theme)


def _dress_fragments(block: QTextBlock, theme: Theme) -> None:
    """Give code the theme's fixed-width font, and bold words its weight."""
    spans: list[tuple[int, int, bool]] = []
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        form = fragment.charFormat()
        is_code = form.fontFixedPitch() or bool(form.property(QTextFormat.Property.FontFixedPitch))
        if is_code or (form.fontWeight() > QFont.Weight.Normal and not block.blockFormat().headingLevel()):
            spans.append((fragment.position(), fragment.length(), is_code))
        iterator += 1
    for start, length, is_code in spans:
        cursor = QTextCursor(block)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        style = QTextCharFormat()
        style.setFont(theme.font(Type.MONO if is_code else Type.STRONG))
        if is_code:
            style.setForeground(theme.colour(Role.TEXT_2))
        cursor.mergeCharFormat(style)


def _dress_tables(document: QTextDocument, theme: Theme) -> None:
    for frame in document.rootFrame().childFrames():
        if not isinstance(frame, QTextTable):
            continue
        form = frame.format().toTableFormat()
        form.setBorder(1)
        form.setBorderCollapse(True)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(theme.colour(Role.BORDER))
        form.setCellPadding(_CELL_PX)
        form.setCellSpacing(0)
        form.setTopMargin(6)
        form.setBottomMargin(12)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        share = 34 if frame.columns() == 2 else 100 / max(1, frame.columns())
        kind = QTextLength.Type.PercentageLength
        form.setColumnWidthConstraints([QTextLength(kind, share), QTextLength(kind, 100 - share)])
        frame.setFormat(form)
        _dress_head(frame, theme)


def _dress_head(table: QTextTable, theme: Theme) -> None:
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        form = cell.format().toTableCellFormat()
        form.setBackground(theme.colour(Role.SUNKEN))
        cell.setFormat(form)
        cursor = cell.firstCursorPosition()
        cursor.setPosition(cell.lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
        style = QTextCharFormat()
        style.setFont(theme.font(Type.LABEL))
        style.setForeground(theme.colour(Role.TEXT_2))
        cursor.mergeCharFormat(style)
