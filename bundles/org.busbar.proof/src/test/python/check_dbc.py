#!/usr/bin/env python3
"""Reads DBC files with canmatrix (Debian: python3-canmatrix), an independent implementation to compare Busbar's decoder with.

Usage: check_dbc.py FILE.dbc... < frames

The files are the layers of one protocol: a later file replaces messages of the same identifier. Every file is first checked as strictly as
cantools does: every line understood, each signal inside its message, no two signals on the same bit unless multiplexing parts them, no name twice,
every sender known.

Each line of standard input is one frame, "KEY DLC PAYLOAD": the identifier in hexadecimal (eight digits for a 29-bit one, three for an 11-bit
one), the number of bytes and the bytes in hexadecimal ("-" or nothing when there are none). For each one line of JSON goes to standard output:

  {"key": "351", "message": "Limits", "signals": {"CVL": {"raw": 584, "physical": "58.4", "label": null}}}

"physical" is the exact decimal number in plain notation, "label" the word from the value table. A signal that reaches past the received bytes is
left out, like one that multiplexing switches off. "message" is null for a frame that no file describes.

Exit: 0 fine, 1 a file is not strict, 2 wrong usage, 3 a file or a line cannot be read. Problems go to standard error.
"""

import contextlib
import io
import json
import logging
import sys

logging.disable(logging.CRITICAL)  # on import canmatrix complains of optional formats it lacks
import canmatrix.formats  # noqa: E402
logging.disable(logging.NOTSET)


class Log(logging.Handler):
    """Collects what canmatrix logs."""

    def __init__(self):
        super().__init__(logging.WARNING)
        self.texts = []

    def emit(self, record):
        self.texts.append(record.getMessage())


def load(path, encoding="utf-8"):
    """The only matrix of a DBC file, and canmatrix's complaints: a line that it does not understand it logs or prints, and skips."""
    log, printed = Log(), io.StringIO()
    logging.getLogger().addHandler(log)
    try:
        with contextlib.redirect_stdout(printed):
            matrices = canmatrix.formats.loadp(path, dbcImportEncoding=encoding, dbcImportCommentEncoding=encoding)
    finally:
        logging.getLogger().removeHandler(log)
    (matrix,) = matrices.values()
    return matrix, log.texts + printed.getvalue().splitlines()


def key(frame):
    """The identifier as the frames on standard input name it."""
    identifier = frame.arbitration_id
    return f"{identifier.id:08X}" if identifier.extended else f"{identifier.id:03X}"


def bits(signal):
    """The bits a signal occupies, numbered 8 * byte + bit with bit 0 the least significant one of its byte."""
    if signal.is_little_endian:
        return set(range(signal.start_bit, signal.start_bit + signal.size))
    # Big endian: canmatrix counts from the most significant bit of byte 0.
    return {8 * (bit // 8) + 7 - bit % 8 for bit in range(signal.start_bit, signal.start_bit + signal.size)}


def may_overlap(first, second):
    """Whether multiplexing keeps two signals from being in the same frame."""
    return first.mux_val is not None and second.mux_val is not None and first.mux_val != second.mux_val


def complaints(matrix):
    """Everything in a matrix that a strict tool refuses."""
    nodes = {ecu.name for ecu in matrix.ecus}
    seen_keys, seen_names = set(), set()
    for frame in matrix.frames:
        where = f"{key(frame)} {frame.name}"
        if key(frame) in seen_keys or frame.name in seen_names:
            yield f"{where}: identifier or name twice"
        seen_keys.add(key(frame))
        seen_names.add(frame.name)
        if not frame.transmitters or not set(frame.transmitters) <= nodes:
            yield f"{where}: sender {frame.transmitters} is not in BU_"
        if len({signal.name for signal in frame.signals}) != len(frame.signals):
            yield f"{where}: two signals of one name"
        for index, signal in enumerate(frame.signals):
            if max(bits(signal)) >= 8 * frame.size:
                yield f"{where}.{signal.name}: ends after byte {frame.size - 1}"
            for other in frame.signals[:index]:
                if bits(signal) & bits(other) and not may_overlap(signal, other):
                    yield f"{where}: {signal.name} and {other.name} overlap"


def plain(number):
    """A number exactly, without exponent and without trailing zeros."""
    text = f"{number:f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text) or "0"


def decode(frame, payload):
    """What canmatrix makes of one frame."""
    padded = payload[:frame.size].ljust(frame.size, b"\0")
    received = 8 * len(payload)
    result = {}
    for name, value in frame.decode(padded).items():
        if max(bits(value.signal)) < received:
            label = value.named_value if value.raw_value in value.signal.values else None
            result[name] = {"raw": int(value.raw_value), "physical": plain(value.phys_value), "label": label}
    return result


def read_frame(line):
    """The three words of a line."""
    identifier, dlc, *rest = line.split()
    payload = bytes.fromhex(rest[0]) if rest and rest[0] != "-" else b""
    if len(payload) != int(dlc) or len(rest) > 1:
        raise ValueError("number of bytes and payload do not agree")
    return identifier.upper(), payload


def main(paths):
    if not paths:
        print(__doc__, file=sys.stderr)
        return 2
    messages = {}
    strict = True
    for path in paths:
        try:
            matrix, logged = load(path)
        except Exception as problem:  # its parser raises whatever it runs into
            print(f"{path}: {problem}", file=sys.stderr)
            return 3
        if not matrix.frames:
            print(f"{path}: no message in it", file=sys.stderr)
            return 3
        for complaint in [*logged, *complaints(matrix)]:
            print(f"{path}: {complaint}", file=sys.stderr)
            strict = False
        messages.update((key(frame), frame) for frame in matrix.frames)
    for number, line in enumerate(sys.stdin, 1):
        if not line.strip():
            continue
        try:
            identifier, payload = read_frame(line)
        except ValueError as problem:
            print(f"standard input, line {number}: {problem}: {line.strip()}", file=sys.stderr)
            return 3
        frame = messages.get(identifier)
        print(json.dumps({"key": identifier, "message": frame.name if frame else None, "signals": decode(frame, payload) if frame else {}}))
    return 0 if strict else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
