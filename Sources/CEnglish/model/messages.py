"""Messages as the wheel packs them."""

import struct


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
