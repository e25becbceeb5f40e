"""Tables of lemmas."""

import os.path
import re
import struct

from .strings import lines, number

# Tables of lemmas by the number of the part of speech whose they are; the numbers are Lemmatizer's.
NOUN, VERB, ADJECTIVE, ADVERB, PUNCTUATION, NAME = 1, 2, 3, 4, 5, 6
PARTS = {"NOUN": NOUN, "VERB": VERB, "ADJ": ADJECTIVE, "ADV": ADVERB, "PUNCT": PUNCTUATION, "PROPN": NAME}


def by_part(table):
    """A table of lemmas by the number of its part of speech."""
    numbers = {number(name.lower()): part for name, part in PARTS.items()}
    return {numbers[int(key)]: value for key, value in table.items()}


def lemma(form, words, exceptions, rules):
    """The lemma of a form in small letters; None where no rule fits."""
    stems, unknown = [], []
    for old, new in rules:
        stem = form[: len(form) - len(old)] + new
        if form.endswith(old) and stem:
            if stem in words:
                stems.insert(0, stem)
            elif stem.isalpha():
                unknown.append(stem)
            else:
                stems.append(stem)
    for exception in exceptions.get(form, []):
        if exception not in stems:
            stems.insert(0, exception)
    return (stems + unknown + [None])[0]


def needed(words, exceptions, rules):
    """The words without which some form's lemma would be another one."""
    full, kept = frozenset(words), set(words)
    for word in sorted(full):
        kept.remove(word)
        forms = {word[: len(word) - len(new)] + old for old, new in rules if word.endswith(new)}
        if any(lemma(form, kept, exceptions, rules) != lemma(form, full, exceptions, rules) for form in forms):
            kept.add(word)
    return kept


def word_list(index, exceptions, rules):
    """Sorted words in blocks of 16; in a block each word shares its start with the one before.

    How many words and blocks, where each block begins, for each word half a byte that says of which parts of speech it
    is, then the words.
    """
    exceptions, rules, parts = by_part(exceptions), by_part(rules), {}
    for part, words in by_part(index).items():
        for word in needed(words, exceptions[part], rules[part]):
            parts[word.encode()] = parts.get(word.encode(), 0) | 1 << part - NOUN
    words = sorted(parts)
    nibbles = [parts[word] for word in words] + [0]
    offsets, body, last = [], bytearray(), b""
    for place, word in enumerate(words):
        if place % 16 == 0:
            offsets.append(len(body))
            last = b""
        shared = min(len(os.path.commonprefix([last, word])), 255)
        rest = word[shared:]
        if shared < 15 and len(rest) < 16:
            body += bytes([shared << 4 | len(rest)]) + rest
        else:
            body += bytes([0xF0, shared, len(rest)]) + rest
        last = word
    flags = bytes(nibbles[at] | nibbles[at + 1] << 4 for at in range(0, len(words), 2))
    return (struct.pack("<2I", len(words), len(offsets)) + struct.pack("<%dI" % len(offsets), *offsets) + flags
            + bytes(body))


def lemma_exceptions(table):
    """Lines of a number that stands for the part of speech, the form, and its lemmas, sorted."""
    found = []
    for part, forms in by_part(table).items():
        for form, lemmas in forms.items():
            assert not re.search(r"[\s]", form + "".join(lemmas))
            found.append(" ".join([str(part) + form, *lemmas]).encode())
    return b"".join(line + b"\n" for line in sorted(found, key=lambda line: line.split(b" ")[0]))


def lemma_rules(table):
    return lines("%d %s %s" % (part, old, new) for part, rules in by_part(table).items() for old, new in rules)
