"""compare.py STUDY LOG.csv…: one table a log, medians of five, this program's figures beside the others'.

"fit" is the fit alone, Anki's with reading its collection; a process of study's also fits five time splits and judges all
of them. In sample: the log loss by fsrs-rs's evaluate. Held out: on later days, fitted to what was before, five splits.

A child's peak memory counts that of its parent when it was started: so each log has a process of its own, which reads
nothing before all children are done.
"""

import importlib.util
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
# So many take py-fsrs's optimizer minutes.
PY_FSRS_MOST = 20_000
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


def script(name, *arguments):
    return child([sys.executable, os.path.join(HERE, name), *arguments])


def fsrs_rs(path, end=-1):
    return script("fit_fsrs_rs.py", path, str(end))


def study(binary, path, model):
    return child([binary, "optimize", "--log", path, "--model", str(model), "--json"])


def has_torch():
    return importlib.util.find_spec("torch") is not None


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
    runs = {
        "study, FSRS-6": lambda: study(binary, path, 6), "study, FSRS-7": lambda: study(binary, path, 7),
        "fsrs-rs": lambda: fsrs_rs(path), "Anki": lambda: script("fit_anki.py", path)}
    found = {name: [] for name in runs}
    # By turns, so that whatever else the machine does disturbs all alike.
    for _ in range(ROUNDS):
        for name, run in runs.items():
            found[name].append(run())
    with open(path) as file:
        size = sum(1 for _ in file) - 1
    if has_torch() and size <= PY_FSRS_MOST:
        found["py-fsrs (once)"] = [script("fit_py_fsrs.py", path)]
    tabulate(path, found)


def tabulate(path, found):
    from fsrs_rs_python import FSRS

    rows = read(path)
    data = items(rows)
    all_items = [item[0] for item in data]
    print(f"\n{os.path.basename(path)}, {len(rows)} reviews; medians of {ROUNDS}; "
          f"py-fsrs schedules {py_fsrs_rate(rows):,.0f} reviews a second\n")
    print("| | fit, s | to study, FSRS-6 | process, s | peak, MB | log loss in sample | held out |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    first = None
    for name, results in found.items():
        answer = results[0][0]
        fit = statistics.median(one[0].get("fit_seconds", one[0].get("seconds")) for one in results)
        process, memory = (statistics.median(one[place] for one in results) for place in (1, 2))
        first = first or fit
        in_sample = held = ""
        if len(answer["parameters"]) == 21:
            in_sample = f"{FSRS(answer['parameters']).evaluate(all_items).log_loss:.5f}"
        if "held_out" in answer:
            held = f"{answer['held_out']['fitted']['later_days']['log_loss']:.5f}"
        elif name == "fsrs-rs":
            held = f"{held_out(path, data):.5f}"
        print(f"| {name} | {fit:.4f} | {fit / first:.1f} | {process:.3f} | {memory:.0f} | {in_sample} | {held} |",
              flush=True)


main()
