#!/usr/bin/env python3
"""Several sittings at once and several machines: whatever way their journals come together, no answer is lost.

Prints how many ways were tried and how many lost something; ends with 1 after a loss.
"""
import json
import os
import re
import shutil
import subprocess

from learner import PROGRAM, Learner, content, good_lines, tell

JOURNALS = "study/progress/deck"


def digest(learner):
    report = json.loads(learner.run("doctor", "--json").stdout)
    return next(item["digest"] for item in report["journals"] if item["name"] == "deck")


def files(learner):
    return sorted(os.listdir(learner.path(JOURNALS)))


def take_over(source, target, rename):
    """Copies journals as a synchronising program does: what has grown, and under another name what both have changed."""
    for name in files(source):
        new, there = source.path(JOURNALS, name), target.path(JOURNALS, name)
        if not os.path.exists(there) or content(new).startswith(content(there)):
            shutil.copy(new, there)
        elif not content(there).startswith(content(new)):
            shutil.copy(new, target.path(JOURNALS, rename(name)))


def two_machines(cloned):
    """Two learners that went separate ways after two answers; a cloned disk has the device's name twice."""
    one = Learner(20)
    one.sit(2)
    other = one.copy()
    if not cloned:
        shutil.rmtree(other.path("state"))
    one.sit(3)
    other.sit(4)
    return one, other


def together(one, other, problems):
    """Both have all answers, and the same state."""
    for learner in (one, other):
        if len(learner.answers()) != 9:
            problems.append(f"{len(learner.answers())} of 9 answers: {files(learner)}")
    if digest(one) != digest(other):
        problems.append("the digests differ")
    if json.loads(one.run("doctor", "--json").stdout)["journals"][0]["conflicts"]:
        problems.append("an id stands over different lines")


def copied(cloned, rename):
    def check(problems):
        one, other = two_machines(cloned)
        if digest(one) == digest(other):
            problems.append("different journals have one digest")
        kept = other.copy()
        take_over(one, other, rename)
        take_over(kept, one, rename)
        together(one, other, problems)
        return [one, other, kept]
    return check


def git(learner, *words):
    names = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=one"]
    return subprocess.run(["git", *names, *words], cwd=learner.path("study"), check=True, capture_output=True,
                          env=learner.environment())


def merged_by_git(problems):
    """Two branches of one repository, the journals of one device changed in both, merged line by line."""
    one = Learner(20)
    one.sit(2)
    with open(one.path("study/.gitattributes"), "w") as file:
        file.write("*.jsonl merge=union\n")
    for words in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "two"]):
        git(one, *words)
    other = one.copy()
    for learner, answers in ((one, 3), (other, 4)):
        learner.sit(answers)
        git(learner, "commit", "-qam", "more")
    for learner, source in ((one, other), (other, one)):
        # What the other had before either pulled.
        git(learner, "pull", "-q", "--no-rebase", "--no-edit", source.path("study"), "one")
    together(one, other, problems)
    return [one, other]


def merged_by_study(problems):
    one, other = two_machines(True)
    paths = [learner.path(JOURNALS, name) for learner in (one, other) for name in files(learner)]
    for number, order in enumerate((paths, paths[::-1], paths + paths)):
        one.run("merge", *order, "--output", one.path(f"work/{number}.jsonl"))
    contents = [content(one.path(f"work/{number}.jsonl")) for number in range(3)]
    if len(set(contents)) != 1 or contents[0].count(b'"k":"rev"') != 9:
        problems.append("merges differ, or lack answers")
    # A journal with answers that aren't among what is merged isn't written over.
    refused = one.run("merge", paths[0], "--output", one.path("work/0.jsonl"))
    if refused.returncode != 1 or content(one.path("work/0.jsonl")) != contents[0]:
        problems.append(f"answers were written over: {refused.stderr}")
    with open(paths[0], "ab") as file:
        file.write(b"torn")
    refused = one.run("merge", *paths, "--output", paths[0])
    if refused.returncode != 1 or not content(paths[0]).endswith(b"torn"):
        problems.append(f"damaged bytes were written over: {refused.stderr}")
    return [one, other]


def wait_for_question(sitting):
    while b"What is" not in sitting.stdout.readline():
        pass


def at_once(problems):
    """Five sittings of one deck at the same time: each has a file of its own, and says who has the deck."""
    learner = Learner(40)
    learner.sit(1)
    command = [PROGRAM, "--deck", learner.deck, "--order", "deck", "--new", "40"]
    sittings = [subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                                 cwd=learner.path("work"), env=learner.environment()) for _ in range(5)]
    for sitting in sittings:
        # Seeing the question, the sitting has its lock.
        wait_for_question(sitting)
    for sitting in sittings:
        sitting.stdin.write(b"\n4\n")
        sitting.stdin.flush()
        wait_for_question(sitting)
    told = []
    for sitting in sittings[::-1]:
        _, errors = sitting.communicate(b"\n4\n" * 5 + b":quit\n")
        told += re.findall(rb"study: (.*) is studying deck too", errors)
    answers = [line for line in learner.lines() if b'"k":"rev"' in line]
    # Who looks before the first has written its number is told only that somebody has the deck.
    numbers = {int(who.split()[-1]) for who in told if who.startswith(b"process ")}
    if len(answers) != 31 or len(told) != 4 or len(numbers) > 1 or not numbers <= {sitting.pid for sitting in sittings}:
        problems.append(f"{len(answers)} of 31 answers, held by {told} of {[sitting.pid for sitting in sittings]}")
    if len(files(learner)) != 5:
        problems.append(f"files: {files(learner)}")
    return [learner]


def repaired(problems):
    """A repair changes no line, and leaves a dated copy."""
    learner = Learner(20)
    learner.sit(3)
    path = learner.path(JOURNALS, files(learner)[0])
    with open(path, "ab") as file:
        file.write(b'{"v":1,"id":"torn')
    before = content(path)
    was = digest(learner)
    run = learner.run("doctor", "--repair", "--yes")
    copies = os.listdir(learner.path("state/study/backup"))
    if content(path) != before or digest(learner) != was:
        problems.append("the repair changed a journal")
    if len(copies) != 1 or not re.match(r"progress-\d{4}-\d\d-\d\dT\d{6}Z", copies[0]):
        problems.append(f"copies: {copies}: {run.stdout}")
    if open(learner.path("state/study/backup", copies[0], "deck", files(learner)[0]), "rb").read() != before:
        problems.append("the copy isn't whole")
    if good_lines(before) != learner.lines():
        problems.append("lines are missing")
    return [learner]


CHECKS = {
    "copied": copied(False, lambda name: name),
    "cloned disks, a synchronising program's conflict copies": copied(
        True, lambda name: name.replace(".jsonl", ".sync-conflict-20260301-101112-ABCDEFG.jsonl")),
    "cloned disks, another's conflict copies": copied(
        True, lambda name: name.replace(".jsonl", " (Ama's conflicted copy 2026-03-01).jsonl")),
    "git, union merge": merged_by_git,
    "study merge": merged_by_study,
    "five sittings at once": at_once,
    "doctor --repair": repaired,
}


def look(name):
    problems = []
    for learner in CHECKS[name](problems):
        learner.remove()
    return name, problems


tell("ways to come together", map(look, CHECKS))
