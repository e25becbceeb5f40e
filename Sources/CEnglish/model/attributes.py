"""The parser's moves, and the attribute ruler's rules."""

import json
import struct

from .lemmas import PARTS
from .messages import unpack
from .strings import M64


def moves(wheel):
    """The parser's moves in the order of its scores, and the names of their labels."""
    table = json.loads(unpack(wheel("parser/moves"))["moves"])
    found = []
    for action in sorted(table, key=int):
        for _, label in sorted(((count, label) for label, count in table[action].items()), reverse=True):
            found.append((int(action), *(label + "||").split("||")[:2]))
    names = sorted({name for move in found for name in move[1:] if name})
    place = {"": 255} | {name: index for index, name in enumerate(names)}
    return bytes(byte for action, label, head in found for byte in (action, place[label], place[head])), names


class Strings:
    """Texts one after another, each after its length, found by their offset; 0 is none."""

    def __init__(self):
        self.bytes, self.places = bytearray(1), {}

    def add(self, texts):
        if texts not in self.places:
            self.places[texts] = len(self.bytes)
            self.bytes += bytes([len(texts)])
            for text in texts:
                self.bytes += bytes([len(text.encode())]) + text.encode()
        return self.places[texts]


def attribute_rules(wheel, tags, labels):
    """What the attribute ruler's patterns change of a token's tag, label and lemma, and of what decides its lemma."""
    strings, records = Strings(), []
    spelled = {"^n'?t$": ["nt", "n't"], "^n[ou]thin'$": ["nothin'", "nuthin'"], "^y'?$": ["y", "y'"]}

    def mask(names, condition):
        """The bits of the names that a condition allows."""
        if condition is None:
            return M64
        wanted = {"IN": [condition]} if isinstance(condition, str) else condition
        assert len(wanted) == 1
        if "NOT_IN" in wanted:
            return M64 & ~sum(1 << names.index(name) for name in wanted["NOT_IN"] if name)
        return sum(1 << names.index(name) for name in set(wanted["IN"]) if name in names)

    def condition(token):
        assert token.keys() <= {"TAG", "LOWER", "DEP", "IS_SPACE"}
        words = token.get("LOWER")
        if words is None:
            place = 0
        else:
            words = [words] if isinstance(words, str) else words["IN"] if "IN" in words else spelled[words["REGEX"]]
            place = strings.add(tuple(words))
        space = {None: 0, True: 1, False: 2}[token.get("IS_SPACE")]
        return struct.pack("<QQHH4x", mask(tags, token.get("TAG")), mask(labels, token.get("DEP")), place, space)

    for rule in unpack(wheel("attribute_ruler/patterns")):
        attributes = rule["attrs"]
        assert attributes.keys() <= {"POS", "MORPH", "LEMMA", "TAG", "DEP"}
        for pattern in rule["patterns"]:
            part = PARTS.get(attributes["POS"], 0) if "POS" in attributes else 255
            form = form_bits(attributes["MORPH"]) if "MORPH" in attributes else 255
            lemma = strings.add((attributes["LEMMA"],)) if "LEMMA" in attributes else 0
            tag = tags.index(attributes["TAG"]) if "TAG" in attributes else 255
            label = labels.index(attributes["DEP"]) if "DEP" in attributes else 255
            records.append(struct.pack("<6BH", len(pattern), rule["index"], tag, label, part, form, lemma)
                           + condition(pattern[0]) + condition(pattern[1] if len(pattern) > 1 else {}))
    return b"".join(records), bytes(strings.bytes)


def form_bits(morph):
    """What of a word's morphology says that it is a base form already."""
    features = dict(feature.split("=") for feature in morph.split("|") if feature != "_")
    finite = features.get("VerbForm") == "Fin" and features.get("Tense") == "Pres" and "Number" not in features
    return (1 * (features.get("Number") == "Sing") + 2 * (features.get("VerbForm") == "Inf") + 4 * finite
            + 8 * (features.get("Degree") == "Pos"))
