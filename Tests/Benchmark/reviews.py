"""Logs as fsrs-rs takes them."""

import csv


def read(path):
    """Rows of a log in time: card, rating, whole days since the card's last review."""
    with open(path) as file:
        rows = [tuple(map(int, row)) for row in list(csv.reader(file))[1:]]
    rows.sort(key=lambda row: row[1])
    return [(card, rating, max(0, days)) for card, _, rating, days in rows]


def items(rows):
    """For each review a day or more after the card's last: its history with it, the card, its days and its rating."""
    from fsrs_rs_python import FSRSItem, FSRSReview

    histories, found = {}, []
    for card, rating, days in rows:
        history = histories.setdefault(card, [])
        first = not history
        history.append(FSRSReview(rating, 0 if first else days))
        if not first and days > 0:
            found.append((FSRSItem(list(history)), card, days, rating))
    return found
