"""Fits FSRS-6 with py-fsrs's own optimizer, which needs torch. Prints a JSON object."""

import csv
import json
import sys
import time
from datetime import datetime, timezone


def main():
    from fsrs import Optimizer, Rating, ReviewLog

    with open(sys.argv[1]) as file:
        rows = [tuple(map(int, row)) for row in list(csv.reader(file))[1:]]
    logs = [
        ReviewLog(card, Rating(rating), datetime.fromtimestamp(moment / 1000, timezone.utc), None)
        for card, moment, rating, _ in rows]
    optimizer = Optimizer(logs)
    start = time.perf_counter()
    parameters = optimizer.compute_optimal_parameters()
    print(json.dumps({"parameters": [float(x) for x in parameters], "seconds": time.perf_counter() - start}))


main()
