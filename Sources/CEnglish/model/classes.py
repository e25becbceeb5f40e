"""Sets of scalars as runs."""

import re
import struct


def signs(characters):
    return [(ord(sign), ord(sign)) for sign in characters]


def merged(runs):
    found = []
    for first, last in sorted(runs):
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return found


def ranges(body):
    """The numbers of the first and last scalar of each run in a class."""
    body = re.sub(r"\\U([0-9A-F]{8})|\\u([0-9A-Fa-f]{4})", lambda m: chr(int(m.group(1) or m.group(2), 16)), body[1:-1])
    runs, at = [], 0
    while at < len(body):
        if body[at] == "\\":
            at += 1
            runs.append((body[at], body[at]))
        elif at + 2 < len(body) and body[at + 1] == "-":
            runs.append((body[at], body[at + 2]))
            at += 2
        else:
            runs.append((body[at], body[at]))
        at += 1
    return merged([(ord(first), ord(last)) for first, last in runs])


def class_table(classes):
    """For each class how many runs it has, then the runs' first and last scalars."""
    return struct.pack("<%dI" % len(classes), *map(len, classes)) + b"".join(
        struct.pack("<2I", *run) for runs in classes for run in runs)
