"""What a party heard does in LibreOffice, step by step: PIPE JOBS, a list of {source, docx, odt, again, steps}."""

import json
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.table import TableSortField
from com.sun.star.util import DateTime


def value(name, given):
    made = PropertyValue()
    made.Name, made.Value = name, given
    return made


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for attempt in range(300):
        try:
            return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        except NoConnectException:
            time.sleep(0.2)
    raise SystemExit("LibreOffice does not answer")


context = connect(sys.argv[1])
manager = context.ServiceManager
desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)


def call_oneself(name):
    provider = manager.createInstanceWithContext("com.sun.star.configuration.ConfigurationProvider", context)
    access = provider.createInstanceWithArguments(
        "com.sun.star.configuration.ConfigurationUpdateAccess",
        (value("nodepath", "/org.openoffice.UserProfile/Data"),),
    )
    access.setPropertyValue("givenname", name)
    access.setPropertyValue("sn", "")
    access.commitChanges()


def found(document, words, nth=0):
    search = document.createSearchDescriptor()
    search.SearchString = words
    search.SearchCaseSensitive = True
    places = document.findAll(search)
    if places.Count <= nth:
        raise SystemExit('"%s" is not in the document %d times' % (words, nth + 1))
    return places.getByIndex(nth)


def place(document, step):
    """By a bookmark, or by words; words inside a bookmark where both are given."""
    if "bookmark" not in step:
        return found(document, step["words"], step.get("nth", 0))
    anchor = document.Bookmarks.getByName(step["bookmark"]).Anchor
    search = document.createSearchDescriptor()
    # The bookmark stands around the content control: marked together they could not be commented on.
    search.SearchString = step["words"] if "words" in step else anchor.String
    search.SearchCaseSensitive = True
    near = document.findNext(anchor.Start, search)
    if near is None:
        raise SystemExit('"%s" does not follow %s' % (step["words"], step["bookmark"]))
    return near


def comment(document, step):
    note = document.createInstance("com.sun.star.text.textfield.Annotation")
    year, month, day = (int(part) for part in step["day"].split("-"))
    moment = DateTime()
    moment.Year, moment.Month, moment.Day, moment.Hours = year, month, day, 12
    note.Author, note.Content, note.DateTimeValue = step["author"], step["text"], moment
    at = place(document, step)
    at.Text.insertTextContent(at.Text.createTextCursorByRange(at), note, True)


def sort_rows(document, step):
    table = place(document, step).TextTable
    columns, rows = table.Columns.Count, table.Rows.Count
    field = TableSortField()
    field.Field, field.IsAscending, field.IsCaseSensitive = 1, step["rising"], False
    cells = table.getCellRangeByName("A2:%s%d" % (chr(64 + columns), rows))
    cells.sort((
        value("IsSortInTable", True),
        value("IsSortColumns", False),
        value("SortFields", uno.Any("[]com.sun.star.table.TableSortField", (field,))),
    ))


def row_of(at):
    return int("".join(sign for sign in at.Cell.CellName if sign.isdigit())) - 1


def delete_row(document, step):
    at = place(document, step)
    if not document.RecordChanges:
        at.TextTable.Rows.removeByIndex(row_of(at), 1)
        return
    document.CurrentController.select(at)
    dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:DeleteRows", "", 0, ())


def add_row(document, step):
    at = place(document, step)
    document.CurrentController.select(at)
    dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:InsertRowsAfter", "", 0, ())
    table, row = at.TextTable, row_of(at) + 2
    for column, words in enumerate(step["texts"]):
        cell = table.getCellByName("%s%d" % (chr(65 + column), row))
        cell.insertString(cell.createTextCursor(), words, False)


def new_paragraph(document, step):
    at = place(document, step)
    cursor = at.Text.createTextCursorByRange(at.End)
    cursor.gotoEndOfParagraph(False)
    at.Text.insertControlCharacter(cursor, 0, False)
    at.Text.insertString(cursor, step["text"], False)


def insert(document, step):
    at = place(document, step)
    at.Text.insertString(at.End, step["text"], False)


def write_anew(document, step):
    """Emptied without a trace, perhaps a comment where it stood, and then words that are tracked."""
    at = place(document, step)
    document.RecordChanges = False
    at.setString("")
    if "note" in step:
        note = document.createInstance("com.sun.star.text.textfield.Annotation")
        note.Author, note.Content = step["author"], step["note"]
        at.Text.insertTextContent(at.End, note, False)
    document.RecordChanges = True
    at.Text.insertString(at.End, step["text"], False)
    document.RecordChanges = False


def write_at_edge(document, step):
    """A paragraph of its own in the header or footer of the page that the place stands on."""
    at = place(document, step)
    style = document.StyleFamilies.getByName("PageStyles").getByName(at.PageStyleName)
    text = style.HeaderText if step["edge"] == "header" else style.FooterText
    text.insertControlCharacter(text.End, 0, False)
    text.insertString(text.End, step["text"], False)


def footnote(document, step):
    at = place(document, step)
    note = document.createInstance("com.sun.star.text.Footnote")
    at.Text.insertTextContent(at.End, note, False)
    note.insertString(note.End, step["text"], False)


def text_frame(document, step):
    at = place(document, step)
    frame = document.createInstance("com.sun.star.text.TextFrame")
    at.Text.insertTextContent(at.End, frame, False)
    frame.Text.setString(step["text"])


def retype_cell(document, step):
    at = place(document, step)
    (at.Cell if at.Cell is not None else at.Text).setString(step["text"])


STEPS = {
    "author": lambda document, step: call_oneself(step["author"]),
    "track": lambda document, step: setattr(document, "RecordChanges", step["on"]),
    "comment": comment,
    "replace": lambda document, step: place(document, step).setString(step["with"]),
    "insert": insert,
    "newParagraph": new_paragraph,
    "writeAtEdge": write_at_edge,
    "footnote": footnote,
    "textFrame": text_frame,
    "retypeCell": retype_cell,
    "writeAnew": write_anew,
    "sortRows": sort_rows,
    "deleteRow": delete_row,
    "addRow": add_row,
}

for job in json.loads(sys.stdin.read()):
    # Hidden documents have no view to put a cursor in, which rows need.
    document = desktop.loadComponentFromURL(job["source"], "_blank", 0, ())
    for step in job["steps"]:
        STEPS[step["do"]](document, step)
    document.storeToURL(job["docx"], (value("FilterName", "MS Word 2007 XML"),))
    document.storeToURL(job["odt"], (value("FilterName", "writer8"),))
    document.close(True)
    document = desktop.loadComponentFromURL(job["odt"], "_blank", 0, (value("Hidden", True),))
    document.storeToURL(job["again"], (value("FilterName", "MS Word 2007 XML"),))
    document.close(True)
try:
    desktop.terminate()
except Exception:
    pass
