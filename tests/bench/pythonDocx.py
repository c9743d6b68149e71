"""SOURCE.json TARGET.docx: the same printed blocks as a Word file, written with python-docx."""

import json
import sys

from docx import Document

HEADINGS = "heading"


def text_of(inline):
    return "".join(node.get("text", "\n") for node in inline)


def add_block(document, block):
    kind = block["type"]
    if kind == "cover":
        document.add_heading(block["title"]["text"], 0)
    elif kind == HEADINGS:
        document.add_heading(text_of(block["inline"]), block["level"])
    elif kind == "paragraph":
        document.add_paragraph(text_of(block["inline"]))
    elif kind == "list":
        for item in block["items"]:
            for inside in item:
                document.add_paragraph(text_of(inside.get("inline", [])), style="List Bullet")
    elif kind == "statements":
        for item in block["items"]:
            document.add_paragraph(statement(item))
    elif kind == "table":
        add_table(document, block)


def statement(item):
    return " ".join(part for part in (item["number"], item["lead"], text_of(item["text"])) if part)


def add_table(document, block):
    rows = block["rows"]
    table = document.add_table(rows=0, cols=len(block["widths"]))
    if block["head"]:
        for cell, head in zip(table.add_row().cells, block["head"]):
            cell.text = head["text"]
    for row in rows:
        texts = ([row["header"]["text"]] if row["header"] else []) + [cell_text(cell) for cell in row["cells"]]
        for cell, text in zip(table.add_row().cells, texts):
            cell.text = text


def cell_text(cell):
    lines = []
    for block in cell["blocks"]:
        if block["type"] == "statements":
            lines += [statement(item) for item in block["items"]]
        else:
            lines.append(text_of(block["inline"]))
    return "\n".join(lines)


source, target = sys.argv[1:3]
made = Document()
with open(source, encoding="utf-8") as file:
    for section in json.load(file)["sections"]:
        for entry in section["blocks"]:
            add_block(made, entry)
made.save(target)
