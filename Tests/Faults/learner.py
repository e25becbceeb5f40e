"""A learner of a test's own: a home, a deck of numbered cards, sittings by pipe, and what the journals say of them.

Journals are read here without the program's reader, so that it isn't tested with itself.
"""
import glob
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import zlib

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PROGRAM = os.environ.get("STUDY_PROGRAM", os.path.join(ROOT, ".build/debug/study"))


def deck(cards):
    return "".join(f"Q: What is number {n}?\nA: answer {n}\nId: c{n:02}\n\n" for n in range(1, cards + 1))


class Learner:
    """Folders `study` (STUDY_HOME), `state`, `home` and `work` below one that is new."""

    def __init__(self, cards=50, root=None):
        self.root = root or tempfile.mkdtemp(prefix="study-faults-")
        self.cards = cards
        for name in ("home", "work"):
            os.makedirs(self.path(name), exist_ok=True)
        self.deck = self.path("work", "deck.md")
        if not os.path.exists(self.deck):
            with open(self.deck, "w") as file:
                file.write(deck(cards))

    def path(self, *names):
        return os.path.join(self.root, *names)

    def environment(self, **more):
        return {
            "PATH": os.environ["PATH"], "HOME": self.path("home"), "STUDY_HOME": self.path("study"),
            "XDG_STATE_HOME": self.path("state"), "STUDY_SEED": "1", "TERM": "dumb",
            "SWIFT_BACKTRACE": "enable=no", "LD_LIBRARY_PATH": os.environ.get("LD_LIBRARY_PATH", ""), **more,
        }

    def run(self, *arguments, before=(), typed="", **variables):
        """Runs the program; `before` is what it is started with, strace for example."""
        return subprocess.run(
            [*before, PROGRAM, *arguments], input=typed.encode(), capture_output=True, timeout=60,
            cwd=self.path("work"), env=self.environment(**variables))

    def sit(self, answers, before=(), **variables):
        """A sitting of so many answers, each an empty line and the rating 4."""
        return self.run(
            "--deck", self.deck, "--order", "deck", "--new", str(self.cards), before=before,
            typed="\n4\n" * answers + ":quit\n", **variables)

    def copy(self):
        """Another learner with the same files."""
        root = tempfile.mkdtemp(prefix="study-faults-")
        shutil.copytree(self.root, root, dirs_exist_ok=True)
        return Learner(self.cards, root)

    def remove(self):
        subprocess.run(["chmod", "-R", "u+rwX", self.root], check=False)
        shutil.rmtree(self.root, ignore_errors=True)

    def lines(self):
        """Every whole line with a right checksum in the deck's journals, each once, in the order of the files."""
        found = []
        for name in sorted(glob.glob(self.path("study/progress/deck", "*.jsonl"))):
            with open(name, "rb") as file:
                found += good_lines(file.read())
        return list(dict.fromkeys(found))

    def answers(self):
        """The cards that were answered, an entry for each answer that wasn't taken back."""
        events = sorted(map(json.loads, self.lines()), key=lambda event: (event["t"], event["dev"], event["n"]))
        undone = {event["of"] for event in events if event["k"] == "undo"}
        return [event["card"] for event in events if event["k"] == "rev" and event["id"] not in undone]

    def goes_on(self, known):
        """What is wrong with the answers where so many were acknowledged, and with the next sitting."""
        problems = []
        expected = [f"c{n:02}" for n in range(1, self.cards + 1)]
        found = self.answers()
        if found != expected[:len(found)]:
            problems.append(f"answers are {found}")
        if not known <= len(found) <= known + 1:
            problems.append(f"{known} were acknowledged, {len(found)} are there")
        again = self.sit(1)
        if again.returncode != 0 or self.answers() != expected[:min(self.cards, len(found) + 1)]:
            problems.append(f"the next sitting ended with {again.returncode}, {self.answers()}: {again.stderr}")
        return problems


def content(path):
    with open(path, "rb") as file:
        return file.read()


def good_lines(content):
    """The lines that have their checksum, those with something torn before them or behind them too."""
    found = []
    for line in content.split(b"\n"):
        start = line.find(b'{"v":')
        while start >= 0:
            whole = None
            for end in re.finditer(rb',"c":"([0-9a-f]{8})"}', line):
                if end.start() > start and b"%08x" % zlib.crc32(line[start:end.start()]) == end[1]:
                    whole = line[start:end.end()]
                    break
            if whole:
                found.append(whole)
            start = line.find(b'{"v":', start + len(whole or b"x"))
    return found


def acknowledged(output):
    """How many answers a sitting's output acknowledges: the next question was printed, or the summary."""
    text = output.decode(errors="replace")
    questions = [int(number) - 1 for number in re.findall(r"^── (\d+)/", text, re.MULTILINE)]
    summary = [int(number) for number in re.findall(r"^(\d+) answers? · ", text, re.MULTILINE)]
    return max([0, *questions, *summary])


def tell(what, results):
    """Prints what is wrong, how much was tried and how much failed, and ends with 1 if anything did."""
    tried, failed = 0, 0
    for name, problems in results:
        tried += 1
        failed += bool(problems)
        for problem in problems:
            print(f"{name}: {problem}", file=sys.stderr)
    print(f"{what}: {tried} tried, {failed} not as promised")
    sys.exit(1 if failed or not tried else 0)
