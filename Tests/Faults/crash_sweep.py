#!/usr/bin/env python3
"""Kills a sitting of 50 answers at each of its system calls that could matter, and looks at what a new start has.

After each kill every acknowledged answer (the next question was printed) must be there, at most one more, and none
twice; a new sitting goes on where it stopped. Prints the numbers of kills and of losses; ends with 1 after a loss.
"""
import argparse
import concurrent.futures
import json
import os
import re
import sys

from learner import Learner, acknowledged

CALLS = ["write", "fsync", "fdatasync", "rename", "openat", "mkdir", "link", "unlink", "ftruncate", "flock"]
ANSWERS = 50


def calls_of_a_sitting():
    """How often each call is made, and from which `openat` on the program itself opens files."""
    learner = Learner(ANSWERS)
    trace = learner.path("trace")
    learner.sit(ANSWERS, before=["strace", "-f", "-o", trace, "-e", "trace=" + ",".join(CALLS)])
    counts = dict.fromkeys(CALLS, 0)
    first = None
    with open(trace) as file:
        for line in file:
            match = re.match(r"\d+\s+(\w+)\(", line)
            if match and match[1] in counts:
                counts[match[1]] += 1
                if match[1] == "openat" and first is None and learner.root in line:
                    first = counts["openat"]
    learner.remove()
    return counts, first or 1


def kill_at(call, number):
    """A sitting that is killed at a call; gives what is wrong afterwards, and whether it was killed at all."""
    learner = Learner(ANSWERS)
    try:
        killed = learner.sit(
            ANSWERS, before=["strace", "-f", "-o", "/dev/null", "-e", "trace=" + call,
                             "-e", f"inject={call}:signal=KILL:when={number}"])
        return killed.returncode == -9, problems_of(learner, acknowledged(killed.stdout))
    finally:
        learner.remove()


def problems_of(learner, known):
    problems = []
    found = learner.answers()
    files = [learner.path("study/progress/deck", name) for name in journals(learner)]
    if files:
        replayed = [json.loads(line) for line in learner.run("replay", *files).stdout.splitlines()]
        if [row["card"] for row in replayed] != found or any(row["reps"] != 1 for row in replayed):
            problems.append(f"replay has {replayed}")
    doctor = learner.run("doctor")
    if doctor.returncode not in (0, 1):
        problems.append(f"doctor ended with {doctor.returncode}: {doctor.stderr}")
    return problems + learner.goes_on(known)


def journals(learner):
    folder = learner.path("study/progress/deck")
    return sorted(os.listdir(folder)) if os.path.isdir(folder) else []


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1, help="kill at every so manieth call only")
    every = parser.parse_args().every
    counts, first_open = calls_of_a_sitting()
    places = [(call, number) for call in CALLS
              for number in range(first_open if call == "openat" else 1, counts[call] + 1)][::every]
    kills, losses = 0, 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for place, (killed, problems) in zip(places, pool.map(lambda place: kill_at(*place), places)):
            kills += killed
            losses += bool(problems)
            for problem in problems:
                print(f"killed at {place[0]} {place[1]}: {problem}", file=sys.stderr)
            if not killed:
                print(f"not killed at {place[0]} {place[1]}", file=sys.stderr)
    print(f"crash sweep: {kills} kills over {sum(n > 0 for n in counts.values())} calls, {losses} losses")
    sys.exit(1 if losses or kills < len(places) else 0)


main()
