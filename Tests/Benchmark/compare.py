"""compare.py STUDY LOG.csv…: one table a log, medians of five, this program's figures beside the others'.

A child's peak memory counts that of its parent when it was started: so each log has a process of its own, which reads
nothing before all children are done.
"""

import json
import math
import os
import statistics
import subprocess
import sys
import time

from reviews import items, read

HERE = os.path.dirname(os.path.abspath(__file__))
ROUNDS = 5
SPLITS = 5


def child(command):
    """A command's JSON, its wall time and its peak memory in MB."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"failed: {command}")
    return json.loads(output), time.perf_counter() - start, usage.ru_maxrss / 1024


def fsrs_rs(path, end=-1):
    return child([sys.executable, os.path.join(HERE, "fit_fsrs_rs.py"), path, str(end)])


def study(binary, path, model):
    return child([binary, "optimize", "--log", path, "--model", str(model), "--json"])


def log_loss(parameters, data):
    """Unweighted log loss of FSRS-6 with these parameters, in the states that fsrs-rs computes."""
    from fsrs_rs_python import FSRS, FSRSItem

    states = FSRS(parameters).memory_state_batch([FSRSItem(item[0].reviews[:-1]) for item in data])
    decay = -parameters[20]
    factor = 0.9 ** (1 / decay) - 1
    total = 0.0
    for (_, _, days, rating), state in zip(data, states):
        recall = (1 + factor * days / state.stability) ** decay
        recall = min(max(recall, 1e-6), 1 - 1e-6)
        total -= math.log(recall if rating > 1 else 1 - recall)
    return total / len(data)


def held_out(path, data):
    """fsrs-rs fitted to the first 1/6 … 5/6 of the reviews, each judged on the next sixth."""
    size = len(data) // (SPLITS + 1)
    losses = []
    for split in range(SPLITS):
        end = len(data) - (SPLITS - split) * size
        parameters = fsrs_rs(path, end)[0]["parameters"]
        losses.append(log_loss(parameters, data[end : end + size]))
    return sum(losses) / len(losses)


def py_fsrs_rate(rows):
    """Reviews a second that py-fsrs schedules."""
    from datetime import datetime, timedelta, timezone
    from fsrs import Card, Rating, Scheduler

    scheduler, cards, now = Scheduler(enable_fuzzing=False), {}, {}
    start_of_time = datetime(2020, 1, 1, tzinfo=timezone.utc)
    start = time.perf_counter()
    for number, rating, days in rows[:20_000]:
        moment = now.get(number, start_of_time) + timedelta(days=days, minutes=1)
        now[number] = moment
        cards[number] = scheduler.review_card(cards.get(number) or Card(card_id=number), Rating(rating), moment)[0]
    return min(len(rows), 20_000) / (time.perf_counter() - start)


def main():
    binary, paths = sys.argv[1], sys.argv[2:]
    if len(paths) > 1:
        for path in paths:
            subprocess.run([sys.executable, __file__, binary, path], check=True)
    else:
        compare(binary, paths[0])


def compare(binary, path):
    rounds = [(fsrs_rs(path), study(binary, path, 6), study(binary, path, 7)) for _ in range(ROUNDS)]
    tabulate(binary, path, rounds)


def tabulate(binary, path, rounds):
    from fsrs_rs_python import FSRS

    rows = read(path)
    data = items(rows)
    median = statistics.median
    theirs = {
        "fit": median(one[0][0]["seconds"] for one in rounds), "process": median(one[0][1] for one in rounds),
        "fit memory": median(one[0][0]["mb"] for one in rounds), "memory": median(one[0][2] for one in rounds)}
    mine = {}
    for place, model in ((1, 6), (2, 7)):
        mine[model] = {
            "fit": median(one[place][0]["fit_seconds"] for one in rounds),
            "process": median(one[place][1] for one in rounds), "memory": median(one[place][2] for one in rounds),
            "json": rounds[0][place][0]}
    judge = lambda parameters: FSRS(parameters).evaluate([item[0] for item in data]).log_loss
    print(f"\n{os.path.basename(path)}, {len(rows)} reviews; medians of {ROUNDS}; py-fsrs schedules "
          f"{py_fsrs_rate(rows):,.0f} reviews a second\n")
    print("| | fsrs-rs, FSRS-6 | study, FSRS-6 | ratio | study, FSRS-7 | ratio |\n| --- | --- | --- | --- | --- | --- |")
    def row(name, key, ours, digits):
        a, b, c = theirs[key], mine[6][ours], mine[7][ours]
        print(f"| {name} | {a:.{digits}f} | {b:.{digits}f} | {a / b:.1f} | {c:.{digits}f} | {a / c:.1f} |")
    row("fit alone, s", "fit", "fit", 4)
    row("whole process, s (theirs: one fit; ours: seven, and judging)", "process", "process", 3)
    row("peak memory of the process, MB", "memory", "memory", 1)
    print(f"| of that the fit alone, MB | {theirs['fit memory']:.1f} | | | | |")
    six, seven = mine[6]["json"], mine[7]["json"]
    loss = [judge(rounds[0][0][0]["parameters"]), judge(six["parameters"])]
    print(f"| log loss in sample, by fsrs-rs's evaluate | {loss[0]:.5f} | {loss[1]:.5f} | | | |")
    fitted = [one["held_out"]["fitted"]["later_days"]["log_loss"] for one in (six, seven)]
    print(f"| log loss on held-out later days, 5 splits | {held_out(path, data):.5f} | {fitted[0]:.5f} | "
          f"| {fitted[1]:.5f} | |", flush=True)


main()
