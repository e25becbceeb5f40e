"""The numbers of strings, and tables of them."""

import struct

M64 = (1 << 64) - 1

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


def keyed(table):
    """Sorted 64-bit keys, then their values."""
    keys = sorted(table)
    return struct.pack("<%dQ" % len(keys), *keys) + struct.pack("<%dQ" % len(keys), *(table[key] for key in keys))


def lines(texts):
    texts = list(texts)
    assert not any("\n" in text for text in texts)
    return "".join(text + "\n" for text in texts).encode()
