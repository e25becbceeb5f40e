"""A network's parameters, rounded."""

import struct

from .messages import unpack


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
