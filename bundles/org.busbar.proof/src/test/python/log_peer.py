"""Reads and writes logs with python-can, for LogPeersTest.

log_peer.py read FILE          prints a line for each frame
log_peer.py write FILE LINES   writes what the lines say; the ending of FILE is the format

A line is: microseconds channel id flags dlc data, the flags being letters of x (29 bits), r (remote), e (error), f (CAN FD), b, s (its flags), t (sent).
"""
import sys

import can


def microseconds(seconds):
    return round(seconds * 1_000_000)


def read(name):
    options = {"relative_timestamp": False} if name.endswith(".asc") else {}
    for frame in can.LogReader(name, **options):
        flags = "".join(letter for letter, there in (
            ("x", frame.is_extended_id), ("r", frame.is_remote_frame), ("e", frame.is_error_frame), ("f", frame.is_fd),
            ("b", frame.bitrate_switch), ("s", frame.error_state_indicator), ("t", not frame.is_rx)) if there)
        data = "" if frame.is_remote_frame else bytes(frame.data).hex()
        print(microseconds(frame.timestamp), frame.channel, "%X" % frame.arbitration_id, flags or "-", frame.dlc, data or "-")


def write(name, lines):
    with can.Logger(name) as logger, open(lines, encoding="ascii") as given:
        for line in given:
            time, channel, identifier, flags, dlc, data = line.split()
            logger(can.Message(
                timestamp=int(time) / 1_000_000, channel=int(channel), arbitration_id=int(identifier, 16), is_extended_id="x" in flags,
                is_remote_frame="r" in flags, is_error_frame="e" in flags, is_fd="f" in flags, bitrate_switch="b" in flags,
                error_state_indicator="s" in flags, is_rx="t" not in flags, dlc=int(dlc), data=b"" if data == "-" else bytes.fromhex(data)))


if sys.argv[1] == "read":
    read(sys.argv[2])
else:
    write(sys.argv[2], sys.argv[3])
