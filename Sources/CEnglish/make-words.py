#!/usr/bin/env python3
"""Makes nouns.table and verbs.table from the database of WordNet 3.0 (Debian: wordnet-base).

    make-words.py [FOLDER]      writes the two tables into FOLDER, else beside this script

nouns.table: one noun a line, the last byte says what it names by its first sense: p person, c country, b body,
l place, t time, x thing. Things are only there if WordNet's texts use them, words with
a capital only for people ("Briton") and times ("Tuesday").
verbs.table: one verb a line, the last byte says how often WordNet's texts use it, from "0" (never) to "9".
"""

import pathlib
import sys

wordnet = pathlib.Path("/usr/share/wordnet")

# What a noun's first synset must come under, looked for in this order: a synset is named by its lexicographer file's
# number (lexnames(5WN)) and its words.
artifact, group, location, thing, person, time, top = 6, 14, 15, 17, 18, 28, 3
classes = [
    ("p", [(person, ""), (top, "person")]),
    ("b", [(group, "organization"), (group, "assembly"), (group, "deputation"), (group, "body")]),
    ("t", [(time, "")]),
    (
        "l",
        [
            (top, "location"),
            (thing, "geological_formation"),
            (thing, "body_of_water"),
            (thing, "land dry_land"),
            (group, "forest"),
            (artifact, "building edifice"),
            (artifact, "building_complex"),
            (artifact, "housing lodging"),
            (artifact, "establishment"),
            (artifact, "area"),
            (artifact, "way"),
            (artifact, "bridge span"),
            (artifact, "stadium"),
            (artifact, "tower"),
            (artifact, "airfield"),
            (artifact, "depository"),
            (artifact, "military_installation"),
        ],
    ),
]

# Rates and speeds are among the nouns of time.
not_time = (time, "rate")

# Where the first sense isn't what news and lectures mean, or where "who", "which body" and "where" would be odd.
overrides = {
    "c": "ally country kingdom monarchy nation nation-state republic state superpower",
    "b": """
        administration airline alliance authority bank body brewery broadcaster cabinet campaign carmaker chamber chipmaker
        commonwealth conglomerate congregation congress force foundation fund group hospital junta lender maker media
        monastery monopoly movement newspaper ngo office opposition panel press regulator retailer start-up startup studio
        subsidiary supplier syndicate think-tank treasury trust watchdog
        """,
    "l": """
        abroad basement capital centre dam hamlet market mine nowhere pier quarry reservoir settlement square
        station subway village world
        """,
    "t": "age quarter",
    "p": """
        anybody anyone audience businessmen chair chancellor crew crowd dr enemy everybody everyone family founder
        governor-general head household leaders lord majors men nobody none people policymaker protestor queen rebel
        staff troops vice-president
        """,
    "x": """
        alignment anachronism angle antecedent apex axis base battery birth blackout bottom boundary bout calendar
        capillary carrier catheter cell character close conductor continuum conveyor corner culmination cutter cycle delay
        demarcation demise derivation direction dragon draw edge end expiration extension festival field fingertip
        flat flush front grave ground hitch incipiency inside interior ladder landmark leave left loon manifold
        middle navel opening orbit outside pacing parts picnic pinpoint pipe planet plant pledge polls pore position
        precursor prey processor reach receiver rhythm scene sheet short side silhouette sole source spire spirit
        spot stage steps stratum stretch tempo tenure termination threshold tiger tip top track trail transmitter
        trend trough tube tubing unknown wait works
        """,
}


def synsets():
    """Every noun synset: its lexicographer file's number, its words, the synsets above it, and
    whether it is one of a kind."""
    found = {}
    for line in (wordnet / "data.noun").read_text(encoding="ascii").splitlines():
        if line.startswith(" "):
            continue
        fields = line.split(" | ")[0].split()
        count = int(fields[3], 16)
        words = [fields[4 + 2 * index] for index in range(count)]
        pointers = fields[5 + 2 * count :]
        pointers = [pointers[index : index + 2] for index in range(0, 4 * int(fields[4 + 2 * count]), 4)]
        above = [target for symbol, target in pointers if symbol[0] == "@"]
        found[fields[0]] = (int(fields[1]), words, above, any(symbol == "@i" for symbol, _ in pointers))
    return found


def counts():
    """How often WordNet's texts use a word as a noun (1) and as a verb (2)."""
    found = {}
    for line in (wordnet / "cntlist.rev").read_text(encoding="ascii").splitlines():
        sense, _, count = line.split()
        word, sense = sense.split("%")
        key = (word, int(sense[0]))
        found[key] = found.get(key, 0) + int(count)
    return found


def index(kind):
    """Every word of a kind with its first sense, without phrases, numbers and abbreviations."""
    for line in (wordnet / f"index.{kind}").read_text(encoding="ascii").splitlines():
        fields = line.split()
        if line.startswith(" ") or not fields[0].replace("-", "").isalpha():
            continue
        yield fields[0], fields[4 + int(fields[3]) + 2]


def nouns(counts):
    synset = synsets()

    def named(names):
        return {
            offset
            for offset, (file, words, _, _) in synset.items()
            for wanted_file, name in names
            if file == wanted_file and words[: len(name.split())] == name.split()
        }

    wanted = [(letter, named(names)) for letter, names in classes]
    rates = named([not_time])

    def ancestors(offset):
        seen, open_ones = set(), [offset]
        while open_ones:
            one = open_ones.pop()
            if one not in seen:
                seen.add(one)
                open_ones += synset[one][2]
        return seen

    table = {}
    for word, first in index("noun"):
        _, words, _, is_name = synset[first]
        written = next((each for each in words if each.lower() == word), word)
        above = ancestors(first)
        letter = next((letter for letter, offsets in wanted if offsets & above), "x")
        if letter == "t" and rates & above:
            letter = "x"
        if written != word and (is_name or letter not in "pt"):
            continue
        if letter == "x" and not counts.get((word, 1)):
            continue
        table[written] = letter
    for letter, words in overrides.items():
        for word in words.split():
            table[word] = letter
    return table


def verbs(counts):
    table = {}
    for word, _ in index("verb"):
        count = counts.get((word, 2), 0)
        table[word] = str(min(9, count.bit_length()))
    return table


def write(path, table):
    lines = sorted((word + letter).encode("ascii") for word, letter in table.items())
    # The reader compares words, not lines: "state" must not come after "stateb".
    lines.sort(key=lambda line: line[:-1])
    path.write_bytes(b"".join(line + b"\n" for line in lines))


folder = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).parent
used = counts()
write(folder / "nouns.table", nouns(used))
write(folder / "verbs.table", verbs(used))
