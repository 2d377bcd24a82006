#!/usr/bin/env python3
"""Lets canmatrix (Debian: python3-canmatrix) decode and encode many frames, to compare Busbar's codec with.

Usage: dbc_peer.py JOBS

Each line of JOBS is one file: the DBC file, its encoding, the frames, where the answers go, and every how many frames one is encoded again (0: none),
parted by tabs. A frame is 16 bytes: identifier as in the DBC file and length, each 32 bits with the low byte first, and eight data bytes.

The first line of the answers is JSON: what canmatrix understood of every message and signal, and the numbers of
the lines that it did not understand. Then one line for each frame: a
word for each signal in that order, "-" for one that multiplexing switches off, else the raw value, and where it is the first time, "=" and the physical
value. Behind them, where the frame was encoded again from its raw values, "@" and the bytes.

Exit: 0 fine, 2 wrong usage.
"""

import json
import pathlib
import re
import struct
import sys

import check_dbc


def facts(frame):
    """What a message consists of."""
    return {
        "id": frame.arbitration_id.to_compound_integer(),
        "name": frame.name,
        "dlc": frame.size,
        "comment": frame.comment or "",
        "signals": [
            {
                "name": signal.name,
                "unit": signal.unit or "",
                "comment": signal.comment or "",
                "labels": {str(value): text for value, text in signal.values.items()},
            }
            for signal in frame.signals
        ],
    }


def lines(complaints):
    """The numbers of the lines that canmatrix did not understand, and whatever else it complained of; it prints each line behind its number."""
    told = iter(complaints)
    for complaint in told:
        number = re.fullmatch(r"error with line no: (\d+)", complaint)
        if number:
            next(told)
        yield number[1] if number else complaint


def encoded(frame, values):
    """The bytes that canmatrix makes of raw values; where several multiplexors decide it does not choose the signals itself."""
    if frame.is_complex_multiplexed:
        return frame.signals_to_bytes(values)
    return frame.encode(values)


def answer(path, encoding, frames, answers, every):
    """Does one job."""
    matrix, complaints = check_dbc.load(path, encoding)
    by_id = {frame.arbitration_id.to_compound_integer(): frame for frame in matrix.frames}
    known = {}
    with open(answers, "w", encoding="utf-8") as out:
        print(json.dumps({"complaints": list(lines(complaints)), "messages": [facts(frame) for frame in matrix.frames]}), file=out)
        for number, (identifier, length, payload) in enumerate(struct.iter_unpack("<II8s", pathlib.Path(frames).read_bytes())):
            frame = by_id[identifier]
            decoded = frame.decode(payload[:length])
            words = []
            for signal in frame.signals:
                value = decoded.get(signal.name)
                if value is None:
                    words.append("-")
                    continue
                raw = value.raw_value
                seen = known.setdefault((identifier, signal.name), set())
                if raw in seen:
                    words.append(repr(raw))
                else:
                    words.append(f"{raw!r}={value.phys_value}")
                    if signal.size <= 16:
                        seen.add(raw)
            if every and number % every == 0:
                words.append("@" + encoded(frame, {name: value.raw_value for name, value in decoded.items()}).hex())
            print(*words, file=out)


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    for line in pathlib.Path(arguments[0]).read_text(encoding="utf-8").splitlines():
        path, encoding, frames, answers, every = line.split("\t")
        answer(path, encoding, frames, answers, int(every))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
