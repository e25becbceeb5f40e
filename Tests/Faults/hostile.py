#!/usr/bin/env python3
"""Hands every hostile deck, text and journal of the tests to every command that reads, and what is too large too.

A command ends with 0 or 1, within its time and memory, and no control character reaches its output. The limits are those
of a release build (STUDY_PROGRAM names it); another gets 20 times the time. With --small only what is hostile is tried, not what is large. Ends with 1 if anything doesn't hold.
"""
import concurrent.futures
import itertools
import os
import shutil
import subprocess
import sys
import tempfile
import zlib

from learner import PROGRAM, ROOT, Learner, tell

DECKS = os.path.join(ROOT, "Tests/studyTests/Fixtures/hostile")
JOURNALS = os.path.join(ROOT, "Tests/ReviewsTests/Fixtures")
FACTOR = 1 if "release" in os.path.realpath(PROGRAM) else 20
SECONDS, MEGABYTES = 2, 200
FORBIDDEN = [bytes([code]) for code in range(0x20) if code not in (0x09, 0x0A)] + [
    b"\x7f", "\u202e".encode(), "\u2066".encode(), "\u009b".encode()]


def commands(path, learner):
    """Every command that reads a deck, a text or a journal."""
    return [
        ["check", path], ["check", "--json", path], ["check", "--sarif", path], ["cards", "--deck", path],
        ["cards", "--json", "--deck", path], ["--deck", path], ["--deck", path, "--cram", "--order", "deck"],
        ["due", "--deck", path], ["build", path], ["build", path, "--json", "--report"], ["replay", path],
        ["replay", "--keyed", path], ["merge", path, path], ["doctor"], ["doctor", "--json"], ["decks"],
        ["set", "--deck", path], ["reschedule", "--deck", path, "--postpone", "1"], ["doctor", "--repair", "--yes"],
    ]


def judged(learner, words, typed="\n3\n" * 30, limited=False):
    """What is wrong with a run. What hands a deck's or a journal's bytes over as they are may print any."""
    streams = [tempfile.TemporaryFile() for _ in range(3)]
    streams[0].write(typed.encode())
    streams[0].seek(0)
    # What goes on for ever is ended.
    process = subprocess.Popen(["prlimit", f"--cpu={3 * SECONDS * FACTOR}", PROGRAM, *words], stdin=streams[0], stdout=streams[1], stderr=streams[2],
                               cwd=learner.path("work"), env=learner.environment())
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    for stream in streams:
        stream.seek(0)
    output, errors = streams[1].read(), streams[2].read()
    problems = []
    if process.returncode not in (0, 1):
        problems.append(f"{words}: ended with {process.returncode}: {errors[-300:]}")
    seconds = used.ru_utime + used.ru_stime
    if seconds > SECONDS * FACTOR:
        problems.append(f"{words}: took {seconds:.1f} seconds")
    if limited and used.ru_maxrss > MEGABYTES * 1024:
        problems.append(f"{words}: took {used.ru_maxrss // 1024} MB")
    raw = words[0] == "merge" or words[0] == "build" and "--json" not in words
    for stream in (errors,) if raw else (output, errors):
        found = [code for code in FORBIDDEN if code in stream]
        if found:
            problems.append(f"{words}: shows {found}")
    return problems


def hostile(source):
    """A hostile file, as a deck, as a text, and as a journal of a deck."""
    learner = Learner(3)
    name = os.path.basename(source)
    path = learner.path("work", name)
    shutil.copy(source, path)
    with open(source, "rb") as file:
        content = file.read()
    learner.sit(1)
    shutil.copy(source, learner.path("study/progress/deck", "other7.jsonl"))
    shutil.copytree(learner.path("study/progress/deck"), learner.path("study/progress", name.removesuffix(".md")))
    problems = [problem for words in commands(path, learner) for problem in judged(learner, words)]
    problems += judged(learner, ["--deck", learner.deck])
    with open(path, "rb") as file, open(learner.path("study/progress/deck", "other7.jsonl"), "rb") as copy:
        if not file.read() == copy.read() == content:
            problems.append("the file was changed")
    return learner, problems


def large(name, content):
    """Something too large, or nearly: refused or handled, within the limits."""
    def check():
        learner = Learner(3)
        path = learner.path("work", name)
        with open(path, "wb") as file:
            file.write(content())
        problems = []
        for words in (["check", path], ["cards", "--deck", path], ["--deck", path, "--limit", "3", "--new", "3"],
                      ["build", path], ["replay", path], ["merge", path]):
            if "md" in name and words[0] in ("replay", "merge") or "jsonl" in name and words[0] not in ("replay", "merge"):
                continue
            if "deck" in name and words[0] == "build" or "text" in name and words[0] != "build":
                continue
            problems += judged(learner, words, limited=FACTOR == 1)
        return learner, problems
    return check


def line(text):
    body = text.encode()
    return body + b',"c":"%08x"}\n' % zlib.crc32(body)


def reviews(count, cards):
    return b"".join(
        line(f'{{"v":1,"id":"{n:024x}","dev":"aaaaaa","n":{n},"t":{1_700_000_000_000 + n},"tz":0,"day":"2023-11-14",'
             f'"k":"rev","card":"c{n % cards}","g":3,"ms":1,"due":"2023-11-18"') for n in range(count))


def cards(count, more=b""):
    return b"".join(b"Q: What is number %d?\nA: answer %d %s\n\n" % (n, n, more) for n in range(count))


def filled(pieces, head="", tail=""):
    """Pieces up to the size of the largest deck."""
    # Not a list of pieces: what the tests themselves take counts for the programs that they start.
    text = bytearray(head.encode())
    for piece in pieces:
        if len(text) + len(piece) + len(tail) > 16 << 20:
            break
        text += piece.encode()
    return text + tail.encode()


RECORD = "<!-- built by study; id and digest of every card, leave this as it is\n"
CARD = "Q: a\nA: b\n"

# Decks of 16 MiB of what takes most memory or time for its bytes: a beginning, pieces by their number, an end.
SMALL_PIECES = {
    "questions": ("", lambda n: f"Q: {n:x}\nA: x\n", ""),
    "terms": ("", lambda n: f"T: {n:x}\nD: x\n", ""),
    "clozes": ("", lambda n: f"C: [{n:x}]\n", ""),
    "gaps": ("", lambda n: f"C: {n} " + " ".join(f"[{n + gap}]" for gap in range(60)) + "\n", ""),
    "gaps in long texts": ("", lambda n: f"C: {n} " + "b" * 60_000 + "[x] " * 260 + "\n", ""),
    "one question again and again": ("", lambda n: CARD, ""),
    "answers": (CARD, lambda n: "A: b\n", ""),
    "headings": (CARD, lambda n: "# a\n", ""),
    "items of one list": ("Q: a\nA:\n", lambda n: "- a\n", ""),
    "items of many lists": ("", lambda n: f"Q: a{n}\nA:\n" + "- a\n" * 40, ""),
    "tags": ("", lambda n: f"Q: a{n}\nA: b\nTags: " + ",".join(f"{tag:x}" for tag in range(60)) + "\n", ""),
    "other answers": ("", lambda n: f"Q: a{n}\nA: b\nAccept: " + "|".join(f"{tag:x}" for tag in range(60)) + "\n", ""),
    "fields": ("", lambda n: f"# t{n}\nQ: a{n}\nA: b\nHint: c\nNote: d\nSource: e:1\nTags: t\nId: a{n}\n", ""),
    "built notes": (CARD + "\n" + RECORD, lambda n: f"{n:x} b\n", "-->\n"),
    "records": (CARD + "\n", lambda n: f"{RECORD}{n:x} b\n-->\n", ""),
    "keys": ("---\n", lambda n: f"{n:x}: b\n", "---\n" + CARD),
    "keys without an end": ("---\n", lambda n: f"{n:x}: b\n", ""),
    "comments": (CARD, lambda n: "<!-- -->\n", ""),
    "open comments": (CARD, lambda n: "<!--\n", ""),
    "open fences": (CARD, lambda n: "```a\n~~~~b\n", ""),
    "dollars": ("Q: a\nA: ", lambda n: "$ a\n", ""),
    "tags in lower case": (CARD, lambda n: "q: a\n", ""),
    "lines": (CARD, lambda n: "a\n", ""),
}

LARGE = {
    "a line of 10 MB in a deck": large("deck.md", lambda: b"Q: a\nA: " + b"b" * 10_000_000 + b"\n"),
    "a line of 10 MB in a text": large("text.md", lambda: b"Trade: " + b"The bank lent money. " * 500_000),
    "a text of more than 16 MiB": large("text.md", lambda: b"- The bank lent money.\n" * 800_000),
    "a line of 10 MB in a journal": large("journal.jsonl", lambda: line('{"v":1,"x":"' + "y" * 10_000_000 + '"')),
    "a deck of 16 MiB": large("deck.md", lambda: cards(93_000, b"because " * 17)[:16 << 20].rsplit(b"Q:", 1)[0]),
    "a deck of more": large("deck.md", lambda: cards(100) + b"\n" * (17 << 20)),
    "100,000 cards": large("deck.md", lambda: cards(100_000)),
    "lists 5,000 deep": large("deck.md", lambda: b"Q: a\nA:\n" + b"".join(
        b" " * n + b"- x\n" for n in range(0, 5_000)) ),
    "marks 10,000 deep": large("deck.md", lambda: b"C: " + b"[" * 10_000 + b"x" + b"]" * 10_000 + b"\n\nQ: a\nA: "
                               + b"> " * 10_000 + b"\n\nQ: b\nA: " + b"*" * 10_000 + b"x" + b"*" * 10_000 + b"\n"),
    "brackets 10,000 deep in a journal": large("journal.jsonl", lambda: b"[" * 10_000 + b"\n" + line(
        '{"v":1,"id":"018bcfe58102d8f191b7584a","k":"rev","src":' + '{"a":' * 10_000 + "1" + "}" * 10_000)),
    "100,000 reviews": large("journal.jsonl", lambda: reviews(100_000, 10_000)),
    "lines glued 10,000 times": large("journal.jsonl", lambda: b'{"v":' * 1_000_000),
    **{f"16 MiB of {name}": large("deck.md", lambda head=head, piece=piece, tail=tail: filled(
        map(piece, itertools.count()), head, tail)) for name, (head, piece, tail) in SMALL_PIECES.items()},
}


def look(name):
    learner, problems = LARGE[name]() if name in LARGE else hostile(name)
    learner.remove()
    return os.path.basename(name), problems


def main():
    names = [os.path.join(folder, name) for folder in (DECKS, JOURNALS) for name in sorted(os.listdir(folder))
             if name.endswith((".md", ".jsonl"))]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        tell("hostile files", pool.map(look, names + ([] if "--small" in sys.argv else list(LARGE))))


main()
