#!/usr/bin/env python3
"""Makes the tables of this folder from WordNet 3.0 and SCOWL (Debian: wordnet-base, scowl).

    make-tables.py [SHARE [FOLDER]]      SHARE holds wordnet/ and dict/scowl/, /usr/share unless given;
                                         the tables go to FOLDER, else beside this script

words.table: English words and names of four letters and more, in lower case without accents, one a line; the last
byte says what it is: w a word, v a verb's base form, n only a name, b a word and a name, x a noun whose plural isn't listed.
spellings.table: British spelling, American spelling. forms.table: irregular form, base form.
opposites.table: a word and its opposites. All are sorted by the bytes of the first word.
"""

import pathlib
import sys
import unicodedata

share = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "/usr/share")
folder = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else pathlib.Path(__file__).parent
wordnet, scowl = share / "wordnet", share / "dict" / "scowl"
sizes = (10, 20, 35, 40, 50, 55, 60, 70)
# WordNet's own slips.
misspelt = {"ukranian"}
kinds = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}


def folded(word):
    plain = unicodedata.normalize("NFD", word)
    return "".join(each for each in plain if not unicodedata.combining(each)).lower()


def listed(name):
    """The words of a SCOWL list in all sizes that learners meet; of names also the size that has more surnames."""
    found = set()
    for size in sizes + ((80,) if name.endswith("proper-names") else ()):
        path = scowl / f"{name}.{size}"
        if path.exists():
            found.update(path.read_text(encoding="iso-8859-1").split())
    return {word for word in found if "'" not in word}


def synsets():
    """Every synset: its kind, its words as they are written, and which words are opposites."""
    for kind, letter in kinds.items():
        for line in (wordnet / f"data.{kind}").read_text(encoding="ascii").splitlines():
            if line.startswith(" "):
                continue
            fields = line.split(" | ")[0].split()
            count = int(fields[3], 16)
            words = [fields[4 + 2 * index].split("(")[0] for index in range(count)]
            pointers = fields[5 + 2 * count :]
            pointers = [pointers[4 * index : 4 * index + 4] for index in range(int(fields[4 + 2 * count]))]
            opposites = [(p[1], p[2], int(p[3][:2], 16), int(p[3][2:], 16)) for p in pointers if p[0] == "!"]
            yield (letter, fields[0]), words, opposites


def distance(one, other):
    row = list(range(len(other) + 1))
    for i, a in enumerate(one):
        before, row[0] = row[0], i + 1
        for j, b in enumerate(other):
            before, row[j + 1] = row[j + 1], min(row[j] + 1, row[j + 1] + 1, before + (a != b))
    return row[-1]


def is_plain(word, least=4):
    return len(word) >= least and word.isascii() and word.isalpha()


def words(synsets):
    lower, capital, verbs, nouns = set(), set(), set(), set()
    for name in ["english", "american", "british", "british_z"]:
        lower |= {folded(word) for word in listed(name + "-words")}
        for word in listed(name + "-upper") | listed(name + "-proper-names"):
            (capital if word[0].isupper() else lower).add(folded(word))
    listed_words = set(lower)
    for (letter, _), all_words, _ in synsets:
        for word in all_words:
            if word[0].isupper():
                # "Isaac_Newton" gives two names, "North_Sea" only words that are known anyway.
                capital |= {folded(part) for part in word.replace("-", "_").split("_") if part[:1].isupper()}
            elif is_plain(word):
                lower.add(word)
                if letter == "v":
                    verbs.add(word)
                if letter == "n" and word not in listed_words:
                    nouns.add(word)
    table = {}
    for word in (lower | capital) - misspelt:
        if is_plain(word):
            table[word] = (
                "v" if word in verbs else "n" if word not in lower else "b" if word in capital
                else "x" if word in nouns else "w"
            )
    return table


# What differs between two spellings of one word; a doubled letter does too. Names may differ in anything.
differences = [
    set(pair.split("-"))
    for pair in "s-z ae-e oe-e ou-o ph-f c-k k-ch c-s y-i x-ct gh- gue-g que-k que-ck e- h- re-er us-s w-u ks-x te- me-".split()
]
not_variants = "march ghent hero linage ensure assure insure interment internment loath loathe breath breathe".split()


def is_variant(one, other):
    """Whether two synonyms are one word: what stands between their common ends tells."""
    front = len(common(one, other))
    back = len(common(one[front:][::-1], other[front:][::-1]))
    rests = [one[front : len(one) - back], other[front : len(other) - back]]
    if set(rests) in differences:
        return True
    longer = max(rests, key=len)
    return "" in rests and len(longer) == 1 and front > 0 and longer == one[front - 1] and longer not in "aeiou"


def spellings(synsets):
    pairs = {}
    american = {folded(word) for word in listed("american-words")}
    for word in {folded(word) for name in ["british", "british_z"] for word in listed(name + "-words")} - american:
        near = sorted((distance(word, other), other) for other in american if word[:1] == other[:1] or word[:2] == "oe")[:2]
        if near and near[0][0] <= 2 and (len(near) < 2 or near[1][0] > near[0][0]) and (len(word) > 5 or near[0][0] == 1):
            if is_plain(word) and is_plain(near[0][1]):
                pairs[word] = near[0][1]
    british = set(pairs)
    senses = {}
    for key, all_words, _ in synsets:
        for word in all_words:
            senses.setdefault(word, set()).add(key)
    for key, all_words, _ in synsets:
        plain = [word for word in all_words if is_plain(word, 4) and word.lower() not in not_variants]
        for one in plain:
            for other in plain:
                if one.lower() == other.lower() or one[0] != other[0] or not senses[one] <= senses[other]:
                    continue
                if senses[one] == senses[other] and one < other:
                    continue
                if distance(one, other) > (2 if len(one) > 6 else 1) or one.lower() in british:
                    continue
                if one.islower() and not is_variant(one, other):
                    continue
                pairs[one.lower()] = min(other.lower(), pairs.get(one.lower(), other.lower()))
    return {one: [other] for one, other in pairs.items() if pairs.get(other) != one or one > other}


def common(one, other):
    count = 0
    while count < min(len(one), len(other)) and one[count] == other[count]:
        count += 1
    return one[:count]


def forms():
    table = {}
    for kind in ["noun", "verb"]:
        for line in (wordnet / f"{kind}.exc").read_text(encoding="ascii").splitlines():
            form, *bases = line.split()
            # "heron" is also an old plural of "hero".
            if is_plain(form, 2) and form != "heron":
                table.setdefault(form, [])
                table[form] += [base for base in bases if is_plain(base, 2) and base not in table[form] and base != form]
    return {form: bases for form, bases in table.items() if bases}


def opposites(synsets):
    by_key = {key: all_words for key, all_words, _ in synsets}
    table = {}
    for key, all_words, pointers in synsets:
        for offset, letter, source, target in pointers:
            others = by_key.get((letter if letter != "s" else "a", offset))
            if not others or not source or not target:
                continue
            one, other = all_words[source - 1], others[target - 1]
            if is_plain(one, 2) and is_plain(other, 2) and one.islower() and other.islower():
                table.setdefault(one, set()).add(other)
    return {one: sorted(others) for one, others in table.items()}


def write(name, lines):
    (folder / name).write_text("".join(line + "\n" for line in lines), encoding="ascii")


everything = list(synsets())
known = words(everything)
write("words.table", [word + known[word] for word in sorted(known)])
for name, table in [
    ("spellings.table", spellings(everything)), ("forms.table", forms()), ("opposites.table", opposites(everything))
]:
    write(name, [" ".join([one] + list(table[one])) for one in sorted(table)])
