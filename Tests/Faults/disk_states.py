#!/usr/bin/env python3
"""Records what the program does to its files, and looks at every state that a crash may leave on the disk.

After each state of a sitting every acknowledged answer must be there, at most one more, none twice, and the next
sitting goes on where it stopped; a file that is replaced is the old one or the new one, and the new one once the
program said so. Prints the numbers of states and of losses for each thing done; ends with 1 after a loss.
"""
import argparse
import concurrent.futures
import os
import shutil
import sys

from disk_model import Disk, steps, strace
from learner import Learner, acknowledged

TEXT = "Trade: The bank lent $5 million to Kenya on 3 May 2021. The bank has lent to 12 countries since 1990.\n"
MORE = TEXT + "\nHealth: The hospital in Nairobi was opened by the minister in 2019.\n"
EDITOR = """#!/usr/bin/env python3
import os, sys
path = sys.argv[-1]
text = open(path).read().replace("number 1?", "number one?")
with open(path + ".new", "w") as file:
    file.write(text)
    file.flush()
    os.fsync(file.fileno())
os.rename(path + ".new", path)
folder = os.open(os.path.dirname(path), os.O_RDONLY)
os.fsync(folder)
"""


class Scenario:
    """Something done with the program: what is there before, the runs that are recorded, what must hold after."""

    def __init__(self, name, prepare, runs, known, check):
        self.name, self.prepare, self.runs, self.known, self.check = name, prepare, runs, known, check

    def states(self, torn_every):
        """Every state with the most that was acknowledged before it, and what was there at the start."""
        learner = Learner(9)
        self.prepare(learner)
        before = tree(learner)
        disk = Disk(learner.root, apart=["state/study/lock", "trace"])
        states, printed = {}, []

        def note():
            for state in disk.states(torn_every):
                key = tuple(sorted(state.items()))
                states[key] = max(states.get(key, 0), self.known(printed))

        note()
        for run in self.runs:
            trace = learner.path("trace")
            run(learner, strace(trace))
            printed.append(b"")
            for output in steps(trace, disk, learner.path("work")):
                printed[-1] += output
                note()
        after = tree(learner)
        learner.remove()
        return before, after, states


def tree(learner):
    files = {}
    for folder, _, names in os.walk(learner.root):
        for name in names:
            path = os.path.join(folder, name)
            with open(path, "rb") as file:
                files[os.path.relpath(path, learner.root)] = file.read()
    return files


def laid_out(state):
    """A learner whose files are those of a state."""
    learner = Learner(9)
    shutil.rmtree(learner.root)
    for path, content in state:
        if path.endswith("/"):
            os.makedirs(learner.root + path, exist_ok=True)
    for path, content in state:
        if not path.endswith("/"):
            with open(learner.root + path, "wb") as file:
                file.write(content)
    for name in ("home", "work", "state/study/lock"):
        os.makedirs(learner.path(name), exist_ok=True)
    return learner


# What is done

def nothing(learner):
    pass


def three_answers(learner):
    learner.sit(3)


def torn(learner):
    learner.sit(3)
    name = os.listdir(learner.path("study/progress/deck"))[0]
    with open(learner.path("study/progress/deck", name), "ab") as file:
        file.write(b'{"v":1,"id":"torn')
    os.chmod(learner.path("study/progress/deck", name), 0o644)


def sitting(answers, *faults):
    def run(learner, before):
        learner.sit(answers, before=[*before, *(word for fault in faults for word in ("-e", "inject=" + fault))])
    return run


def edit(learner, before):
    editor = learner.path("editor")
    with open(editor, "w") as file:
        file.write(EDITOR)
    os.chmod(editor, 0o755)
    learner.run("--deck", learner.deck, "--order", "deck", "--new", "9", before=before,
                typed=":edit\n\n4\n\n4\n:quit\n", EDITOR=editor)


def without_ids(learner):
    with open(learner.deck) as file:
        text = file.read()
    with open(learner.deck, "w") as file:
        file.write("".join(line for line in text.splitlines(True) if not line.startswith("Id:")))
    learner.sit(3)


def slips(learner):
    """Empty fields, a bracket that closes nothing, tags in lower case: warnings, so that the deck can be studied."""
    with open(learner.deck) as file:
        text = file.read()
    with open(learner.deck, "w") as file:
        file.write(text.replace("Id: c01\n", "Id: c01\nAccept:\n").replace("Id: c05\n", "Id: c05\nHint:\n")
                   + "C: A [gap], and a bracket]\nId: gap\n\nq: What is last?\na: This\n")
    learner.sit(3)


def built(learner):
    write(learner, "work/notes.txt", TEXT)
    learner.run("build", "notes.txt", "--output", "notes.md")
    write(learner, "work/notes.txt", MORE)


def write(learner, name, text):
    with open(learner.path(name), "w") as file:
        file.write(text)


def command(*words, typed=""):
    def run(learner, before):
        learner.run(*words, before=before, typed=typed)
    return run


def two_journals(learner):
    learner.sit(3)
    folder = learner.path("study/progress/deck")
    shutil.copy(os.path.join(folder, os.listdir(folder)[0]), learner.path("work/one.jsonl"))
    learner.sit(2)
    shutil.copy(os.path.join(folder, os.listdir(folder)[0]), learner.path("work/two.jsonl"))
    shutil.copy(learner.path("work/one.jsonl"), learner.path("work/both.jsonl"))


# What was acknowledged, and what must hold

def answers_told(before):
    return lambda printed: before + sum(map(acknowledged, printed))


def goes_on(learner, known, before, after):
    return learner.goes_on(known)


def keeps_histories(learner, known, before, after):
    """The edited deck's cards are asked on where the sitting stopped, and no answer is gone."""
    found = len(learner.answers())
    again = learner.run("--deck", learner.deck, "--order", "deck", "--new", "9", typed="\n4\n:quit\n")
    problems = [] if known <= found <= known + 1 else [f"{known} were acknowledged, {found} are there"]
    asked = again.stdout.decode()
    if f"number {found + 1}?" not in asked or "number 1?" in asked or "number one?" in asked:
        problems.append(f"asked after {found} answers: {asked}")
    return problems


def replaces(name):
    def check(learner, known, before, after):
        with open(learner.path(name), "rb") as file:
            content = file.read()
        allowed = [after[name]] if known else [before[name], after[name]]
        return [] if content in allowed else [f"{name} is neither old nor new: {content[:80]}"]
    return check


def mended(learner, known, before, after):
    return replaces("work/deck.md")(learner, known, before, after) + learner.goes_on(3)


def keeps_journals(learner, known, before, after):
    problems = [f"{name} was changed" for name, content in before.items()
                if name.startswith("study/") and tree(learner).get(name) != content]
    copies = {name.split("/", 4)[4]: content for name, content in tree(learner).items()
              if name.startswith("state/study/backup/")}
    if known and copies != {name.split("/", 2)[2]: content for name, content in before.items()
                            if name.startswith("study/progress/")}:
        problems.append("the copy isn't whole")
    return problems + learner.goes_on(3)


def told(words):
    return lambda printed: int(words in printed[-1]) if printed else 0


SCENARIOS = [
    Scenario("the first file", nothing, [sitting(3)], answers_told(0), goes_on),
    Scenario("append", three_answers, [sitting(3)], answers_told(3), goes_on),
    Scenario("append behind a torn line", torn, [sitting(3)], answers_told(3), goes_on),
    Scenario("segment change", three_answers, [sitting(3, "fdatasync:error=EIO:when=2")], answers_told(3), goes_on),
    Scenario("full disk", three_answers, [sitting(3, "write:error=ENOSPC:when=5")], answers_told(3), goes_on),
    *(Scenario(f"killed at {call} {number}, then a sitting", nothing,
               [sitting(3, f"{call}:signal=KILL:when={number}"), sitting(2)], answers_told(0), goes_on)
      for call, number in [("mkdir", 2), ("mkdir", 4), ("fsync", 2), ("fsync", 5), ("fsync", 8), ("fsync", 12),
                           ("fdatasync", 2), ("fdatasync", 3)]),
    Scenario("deck rewrite by :edit", without_ids, [edit], answers_told(3), keeps_histories),
    Scenario("build", built, [command("build", "notes.txt", "--output", "notes.md")], told(b"notes.md: "),
             replaces("work/notes.md")),
    Scenario("add", nothing, [command("add", "--deck", "./deck.md", typed="What?\nThis\n")], told(b"Added to"),
             replaces("work/deck.md")),
    Scenario("deck rewrite by check --fix", slips, [command("check", "--fix", "./deck.md")], told(b"mended: "), mended),
    Scenario("merge", two_journals, [command("merge", "one.jsonl", "two.jsonl", "--output", "both.jsonl")],
             told(b"no word"), replaces("work/both.jsonl")),
    Scenario("doctor --repair", torn, [command("doctor", "--repair", "--yes")], told(b"a copy of all journals"),
             keeps_journals),
]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--torn-every", type=int, default=1, help="tear writes at every so manieth byte only")
    parser.add_argument("--only", default="", help="scenarios whose name contains this")
    options = parser.parse_args()
    total, losses = 0, 0
    for scenario in SCENARIOS:
        if options.only not in scenario.name:
            continue
        before, after, states = scenario.states(options.torn_every)

        def look(item):
            learner = laid_out(item[0])
            try:
                return scenario.check(learner, item[1], before, after)
            finally:
                learner.remove()

        lost = 0
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            for problems in pool.map(look, states.items()):
                lost += bool(problems)
                for problem in problems if lost < 5 else []:
                    print(f"{scenario.name}: {problem}", file=sys.stderr)
        print(f"disk states: {scenario.name}: {len(states)} states, {lost} losses", flush=True)
        total, losses = total + len(states), losses + lost
    print(f"disk states: {total} states, {losses} losses")
    sys.exit(1 if losses or not total else 0)


if __name__ == "__main__":
    main()
