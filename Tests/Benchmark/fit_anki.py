"""Fits FSRS-6 with Anki as its deck options' button does, to a collection made of a log. Prints a JSON object."""

import csv
import json
import os
import sqlite3
import sys
import tempfile
import time


def rows_of(path):
    """A log's cards, and its reviews as Anki keeps them: the first of each card in learning, all others in review."""
    with open(path) as file:
        rows = [tuple(map(int, row)) for row in list(csv.reader(file))[1:]]
    rows.sort(key=lambda row: row[1])
    last, intervals, reviews = 0, {}, []
    for card, moment, rating, days in rows:
        # A review's moment is its key.
        last = max(moment, last + 1)
        before, after = intervals.get(card), max(1, days)
        reviews.append((last, card + 1, -1, rating, after, before or 0, 2500, 8000, 0 if before is None else 1))
        intervals[card] = after
    return [card + 1 for card in intervals], reviews


def fill(file, path):
    """A collection with a log's cards; straight into its file, for which Anki's own way would take minutes."""
    from anki.collection import Collection

    collection = Collection(file)
    note = collection.new_note(collection.models.by_name("Basic"))
    note["Front"] = "front"
    collection.add_note(note, 1)
    collection.close()
    cards, reviews = rows_of(path)
    with sqlite3.connect(file) as database:
        row = list(database.execute("select * from cards").fetchone())
        # type and queue: in review
        row[6] = row[7] = 2
        database.execute("delete from cards")
        database.executemany(f"insert into cards values ({','.join('?' * len(row))})", ([card] + row[1:] for card in cards))
        database.executemany("insert into revlog values (?, ?, ?, ?, ?, ?, ?, ?, ?)", reviews)
    database.close()


def main():
    from anki.collection import Collection

    path = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "collection.anki2")
        fill(file, path)
        collection = Collection(file)
        start = time.perf_counter()
        answer = collection._backend.compute_fsrs_params(
            search="deck:*", current_params=[], ignore_revlogs_before_ms=0, num_of_relearning_steps=1,
            health_check=False)
        seconds = time.perf_counter() - start
        collection.close()
    print(json.dumps({"parameters": list(answer.params), "seconds": seconds, "items": answer.fsrs_items}))


main()
