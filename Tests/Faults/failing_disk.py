#!/usr/bin/env python3
"""Lets the disk fail under the program, in each way that PROGRESS names, and looks at what it says and keeps.

Every answer that was acknowledged is on the disk at the end, or printed on standard error with exit status 74. Prints
the numbers of faults and of losses; ends with 1 after a loss, or where a message or an exit status isn't the promised.
"""
import concurrent.futures
import json
import os
import subprocess
import sys

from learner import Learner, content, good_lines, tell

NOTES = "Trade: The bank lent $5 million to Kenya on 3 May 2021. The bank has lent to 12 countries since 1990.\n"
SLIPS = "q: What?\na: This\n"
ROWS = "front,back\nWhat?,This\n"


def inject(call, fault, *paths):
    """strace that lets a call fail, on those paths only."""
    only = [word for path in paths for word in ("-P", path)]
    faults = ["-e", f"inject={call}:{fault}"] if fault else []
    return ["strace", "-f", "-qq", "-o", "/dev/null", *only, "-e", "trace=" + call, *faults]


def journal(learner, segment=""):
    folder = learner.path("study/progress/deck")
    first = next(name for name in sorted(os.listdir(folder)) if "-" not in name)
    return os.path.join(folder, first.replace(".jsonl", segment + ".jsonl"))


def sitting(fault, status, said, on_disk=None, answers=3, where=("", )):
    """A sitting of more answers after two; how many of all are on the disk at the end, if that is told."""
    def check():
        learner = Learner(9)
        learner.sit(2)
        before = fault(learner) if callable(fault) else inject(*fault, *(journal(learner, part) for part in where))
        run = learner.sit(answers, before=before)
        problems = judged(run, status, said)
        kept = learner.answers()
        printed = reviewed(run.stderr)
        if set(kept) | set(printed) != {f"c{n:02}" for n in range(1, answers + 3)} or len(set(kept)) != len(kept):
            problems.append(f"{kept} on the disk, {printed} printed")
        if on_disk is not None and len(kept) != on_disk:
            problems.append(f"{len(kept)} on the disk")
        return learner, problems
    return check


def rewriting(words, fault, target, said, typed="", status=74):
    """A command whose rewriting of a file fails: the file stays, and nothing is left beside it."""
    def check():
        learner = Learner(9)
        learner.sit(2)
        with open(learner.path("work/notes.txt"), "w") as file:
            file.write(NOTES)
        with open(learner.path("work/slips.md"), "w") as file:
            file.write(SLIPS)
        with open(learner.path("work/rows.csv"), "w") as file:
            file.write(ROWS)
        with open(learner.path("work/old.jsonl"), "wb") as file:
            file.write(open(journal(learner), "rb").read())
        before = {name: content(learner.path("work", name)) for name in os.listdir(learner.path("work"))}
        run = learner.run(*words, before=inject(*fault), typed=typed)
        problems = judged(run, status, said)
        after = {name: content(learner.path("work", name)) for name in os.listdir(learner.path("work"))}
        if after != before:
            problems.append(f"{sorted(after)} instead of {sorted(before)}, or another {target}")
        return learner, problems
    return check


def judged(run, status, said):
    text = (run.stdout + run.stderr).decode(errors="replace")
    words = " ".join(text.split())
    problems = [f"ended with {run.returncode} instead of {status}: {text}"] if run.returncode != status else []
    return problems + [f"doesn't say “{phrase}”: {text}" for phrase in said if phrase not in words]


def shell(script):
    """Starts the program after a line of shell."""
    return lambda learner: ["sh", "-c", script.format(root=learner.root) + '\nexec "$@"', "sh"]


def mounted(script):
    """Starts the program in a name space of its own, where a line of shell may mount."""
    return lambda learner: ["unshare", "-rm", *shell(script)(learner)]


READ_ONLY = 'mount --bind "{root}/study" "{root}/study" && mount -o remount,ro,bind "{root}/study"'
SMALL = ('cp -r "{root}/study" "{root}/kept" && mount -t tmpfs -o size=64k none "{root}/study" && '
         'cp -r "{root}/kept/." "{root}/study"; cat /dev/zero > "{root}/study/filler" 2>&-')


def full_tmpfs():
    """The journals lie on a full disk: the answers wait in memory, and are printed at the end."""
    learner = Learner(30)
    learner.sit(2)
    copy = '\n"$@"; status=$?; cat "{root}"/study/progress/deck/*.jsonl > "{root}/on-disk"; exit $status'
    run = learner.sit(20, before=mounted(SMALL + copy)(learner))
    problems = judged(run, 74, ["Not saved", NO_ROOM, "keep these lines"])
    with open(learner.path("on-disk"), "rb") as file:
        found = set(reviewed(run.stderr) + reviewed(file.read()))
    return learner, problems + ([] if len(found) == 22 else [f"{sorted(found)} are kept or printed"])


def full_state():
    """A disk that is full from the start is told, as long as the device has its name."""
    learner = Learner(9)
    learner.sit(2)
    run = learner.run("--deck", learner.deck, "--new", "9", before=mounted(SMALL.replace("/study", "/state"))(learner),
                      typed="\n4\n:quit\n")
    return learner, judged(run, 0, ["1 answer"])


def two_decks():
    """Where one journal can be written nowhere, the answers that wait for another's disk are printed too."""
    learner = Learner(2)
    with open(learner.path("work/other.md"), "w") as file:
        file.write("Q: What is the other?\nA: this\nId: c03\n")
    command = ["--deck", learner.deck, "--deck", "./other.md", "--order", "deck"]
    learner.run(*command, typed=":quit\n")
    device = content(learner.path("state/study/device")).decode().strip()
    paths = [learner.path("study/progress", deck, device + part + ".jsonl")
             for deck in ("deck", "other") for part in ("", "-2", "-3")]
    run = learner.run(*command, typed="\n4\n" * 3, before=[
        *inject("write,fdatasync", None, *paths), "-e", "inject=write:error=ENOSPC:when=1..2", "-e",
        "inject=fdatasync:error=EIO"])
    found = sorted(reviewed(run.stderr))
    return learner, judged(run, 74, ["Input/output error"]) + ([] if found == ["c01", "c02", "c03"] else [f"{found}"])


def moved_history():
    """Where an edited card's history can't be moved, study edit says so and ends with 74."""
    learner = Learner(9)
    learner.sit(2)
    editor = """sh -c 'sed -i s/c01/d01/ "$1"'"""
    run = learner.run("edit", "--deck", "./deck.md", before=["env", "VISUAL=" + editor, *inject(
        "write", "error=ENOSPC", *(journal(learner, part) for part in ("", "-2", "-3")))])
    return learner, judged(run, 74, [NO_ROOM])


def rejected():
    """A sitting needs no copy of damaged bytes."""
    learner = Learner(9)
    learner.sit(2)
    with open(journal(learner), "ab") as file:
        file.write(b"torn")
    with open(learner.path("state/study/rejected"), "w"):
        pass
    run = learner.sit(1)
    return learner, judged(run, 0, ["1 damaged piece", "no copy of them was made"]) + learner.goes_on(3)


def reviewed(content):
    """The cards that are answered in lines of a journal."""
    return [event["card"] for event in map(json.loads, good_lines(content)) if event["k"] == "rev"]


def nothing_asked(fault, said):
    """Where nothing can be saved, that is said before a question."""
    def check():
        learner = Learner(9)
        learner.sit(2)
        run = learner.sit(3, before=fault(learner))
        problems = judged(run, 74, said)
        return learner, problems + (["a question was asked"] if b"number 3?" in run.stdout else [])
    return check


NO_ROOM = "No space left on device"
NEW = ["build", "notes.txt", "--output", "new.md"]
ADD = ["add", "--deck", "./deck.md"]
FIX = ["check", "slips.md", "--fix"]
IMPORT = ["import", "rows.csv", "--deck", "./deck.md"]
MERGE = ["merge", "old.jsonl", "--output", "old.jsonl"]

FAULTS = {
    "fsync fails once": sitting(("fdatasync", "error=EIO:when=1"), 0, ["-2.jsonl"], 5),
    "fsync fails once in the middle": sitting(("fdatasync", "error=EIO:when=2"), 0, ["-2.jsonl"], 5),
    "fsync fails always": sitting(
        ("fdatasync", "error=EIO"), 74, ["Input/output error", "keep these lines"], answers=1,
        where=("", "-2", "-3")),
    "fsync has no room": sitting(("fdatasync", "error=ENOSPC:when=1"), 0, ["-2.jsonl"], 5),
    "fsync is interrupted": sitting(("fdatasync", "error=EINTR:when=1..2"), 0, [], 5),
    "no room once": sitting(("write", "error=ENOSPC:when=1"), 0, ["Not saved", NO_ROOM, "kept in memory"], 5),
    "no room over quota": sitting(("write", "error=EDQUOT:when=2"), 0, ["Not saved", "Disk quota exceeded"], 5),
    "no room at the end": sitting(("write", "error=ENOSPC:when=2+"), 74, ["4 lines could not be saved", "keep these"], 3),
    "no room ever": sitting(("write", "error=ENOSPC"), 74, ["6 lines could not be saved", "keep these lines"], 2),
    "a write fails once": sitting(("write", "error=EIO:when=2"), 0, ["-2.jsonl"], 5),
    "a write is interrupted": sitting(("write", "error=EINTR:when=1..3"), 0, [], 5),
    "short writes": sitting(
        lambda learner: ["fiu-run", "-x", "-c", "enable name=posix/io/rw/write/reduce"], 0, [], 5),
    "short writes at random": sitting(
        lambda learner: ["fiu-run", "-x", "-c", "enable_random name=posix/io/rw/write/reduce,probability=0.3"], 0, [], 5),
    "a limit on the size of files": sitting(shell("ulimit -f 2"), 74, ["File too large", "keep these lines"], None, 7),
    "a full disk": full_tmpfs,
    "a full disk for the state folder": full_state,
    "two decks, one on a full disk, one on a broken one": two_decks,
    "no room for a moved history": moved_history,
    "a folder for damaged pieces that is none": rejected,
    "a read-only home": nothing_asked(mounted(READ_ONLY), ["Read-only file system"]),
    "a read-only state folder": nothing_asked(
        mounted(READ_ONLY.replace("study", "state")), ["Read-only file system"]),
    "rename over devices, build": rewriting(
        NEW, ("rename", "error=EXDEV"), "new.md", ["Invalid cross-device link"]),
    "rename over devices, add": rewriting(
        ADD, ("rename", "error=EXDEV"), "deck.md", ["Invalid cross-device link"], "What?\nThis\n"),
    "rename over devices, check --fix": rewriting(
        FIX, ("rename", "error=EXDEV"), "slips.md", ["Invalid cross-device link"]),
    "rename over devices, import": rewriting(
        IMPORT, ("rename", "error=EXDEV"), "deck.md", ["Invalid cross-device link"]),
    "rename over devices, merge": rewriting(
        MERGE, ("rename", "error=EXDEV"), "old.jsonl", ["Invalid cross-device link"]),
    "no room for a deck": rewriting(NEW, ("write", "error=ENOSPC:when=1"), "new.md", [NO_ROOM]),
    "a deck's fsync fails": rewriting(ADD, ("fsync", "error=EIO:when=1"), "deck.md", ["Input/output error"], "What?\nThis\n"),
    "no room for a mended deck": rewriting(FIX, ("write", "error=ENOSPC:when=1"), "slips.md", [NO_ROOM]),
    "a mended deck's fsync fails": rewriting(FIX, ("fsync", "error=EIO:when=1"), "slips.md", ["Input/output error"]),
    "no room for an import": rewriting(IMPORT, ("write", "error=ENOSPC:when=1"), "deck.md", [NO_ROOM]),
    "no room for a merge": rewriting(MERGE, ("write", "error=ENOSPC:when=1"), "old.jsonl", [NO_ROOM]),
}

MOUNTING = ["a full disk", "a full disk for the state folder", "a read-only home", "a read-only state folder"]


def look(name):
    learner, problems = FAULTS[name]()
    learner.remove()
    return name, problems


def main():
    if subprocess.run(["unshare", "-rm", "true"], check=False).returncode:
        print(f"failing disk: nothing can be mounted here, so {len(MOUNTING)} faults aren't tried", file=sys.stderr)
        for name in MOUNTING:
            del FAULTS[name]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        tell("faults of the disk", pool.map(look, FAULTS))


main()
