"""Fits FSRS-6 with fsrs-rs as Anki calls it: 8 epochs, card ids, one relearning step. Prints a JSON object."""

import json
import sys
import time

from reviews import items, read


def peak_and_resident():
    lines = dict(line.split(":", 1) for line in open("/proc/self/status"))
    return [int(lines[key].split()[0]) / 1024 for key in ("VmHWM", "VmRSS")]


def main():
    from fsrs_rs_python import FSRS, TrainingConfig, DEFAULT_PARAMETERS

    path, end = sys.argv[1], int(sys.argv[2])
    all_items = items(read(path))[: end if end >= 0 else None]
    data, cards = [item[0] for item in all_items], [item[1] for item in all_items]
    before = peak_and_resident()[1]
    open("/proc/self/clear_refs", "w").write("5")
    start = time.perf_counter()
    parameters = FSRS(list(DEFAULT_PARAMETERS)).compute_parameters(
        data, card_ids=cards, enable_short_term=True, num_relearning_steps=1,
        training_config=TrainingConfig(num_epochs=8))
    seconds = time.perf_counter() - start
    print(json.dumps({"parameters": list(parameters), "seconds": seconds, "mb": peak_and_resident()[0] - before}))


main()
