#!/usr/bin/env python3
"""Plays a converter at the far end of a pair of pseudo terminals, with python-can (Debian: python3-can) as the implementation that Busbar is compared with.

    converter_peer.py PORT lawicel|canable|canable2|seeed

Reads orders from standard input, one a line:
    send ID DATA        a frame, ID with 8 digits is of 29 bits, DATA is hexadecimal or R and a length
    flood COUNT RATE    so many frames in that many a second, numbered in their data
    raw HEX             bytes as they are
Tells on standard output what it was told by the host, one a line:
    cmd TEXT            a command; rate RATE beside it when it sets a bit rate that python-can knows by this command
    frame ID DATA       a frame that went to the bus
    done COUNT          a flood has ended
"""
import sys
import threading
import time

import can
from can.interfaces.seeedstudio import SeeedBus
from can.interfaces.slcan import slcanBus

VERSIONS = {
    "lawicel": "V1013",
    "canable": "v0.1 github.com/normaldotcom/canable-fw.git",
    "canable2": "b158aa7 github.com/normaldotcom/canable2-fw.git",
}
PIECE = 100


def tell(*words):
    print(*words, flush=True)


class SlcanDevice(slcanBus):
    """python-can's own reader and writer of lines; what is no frame is a command."""

    def __init__(self, port, dialect):
        self.dialect = dialect
        self.lock = threading.Lock()
        super().__init__(port, sleep_after_open=0)

    def _write(self, string):
        with self.lock:
            super()._write(string)

    def open(self):
        """The host opens, not this end."""

    def close(self):
        """The same for closing."""

    def answer(self, text):
        if self.dialect == "lawicel":
            with self.lock:
                self.serialPortOrig.write(text.encode())

    def _read(self, timeout):
        string = super()._read(timeout)
        if string is None:
            return None
        if string[:1] in ("t", "T", "r", "R"):
            self.answer("z\r" if string[0].islower() else "Z\r")
            return string
        self.command(string.rstrip("\r"))
        return None

    def command(self, text):
        rates = [str(rate) for rate, code in self._BITRATES.items() if code == text]
        tell("cmd", text, *(["rate", *rates] if rates else []))
        if text == "V":
            with self.lock:
                self.serialPortOrig.write((VERSIONS[self.dialect] + "\r").encode())
        elif text == "N":
            self.answer("NPY01\r")
        elif text == "F":
            self.answer("F00\r")
        else:
            self.answer("\r")


def listen(bus):
    while True:
        message = bus.recv(0.05)
        if message is not None:
            number = "%08X" % message.arbitration_id if message.is_extended_id else "%03X" % message.arbitration_id
            data = "R%d" % message.dlc if message.is_remote_frame else bytes(message.data).hex().upper()
            tell("frame", number, data)


def message(number, data):
    remote = data.startswith("R")
    content = b"" if remote else bytes.fromhex(data)
    return can.Message(
        arbitration_id=int(number, 16),
        is_extended_id=len(number) == 8,
        is_remote_frame=remote,
        dlc=int(data[1:]) if remote else len(content),
        data=content,
    )


def flood(bus, count, rate):
    """Faster than python-can's own send can write, so its lines are written many at a time."""
    began = time.monotonic()
    for first in range(0, count, PIECE):
        numbers = range(first, min(first + PIECE, count))
        lines = "".join("t%03X8%016X\r" % (0x100 + number % 16, number) for number in numbers)
        wait = began + first / rate - time.monotonic()
        if wait > 0:
            time.sleep(wait)
        with bus.lock:
            bus.serialPortOrig.write(lines.encode())
    tell("done", count)


def main():
    port, kind = sys.argv[1], sys.argv[2]
    bus = SeeedBus(port, frame_type="EXT") if kind == "seeed" else SlcanDevice(port, kind)
    threading.Thread(target=listen, args=(bus,), daemon=True).start()
    tell("ready")
    for line in sys.stdin:
        words = line.split()
        if words[0] == "send":
            bus.send(message(words[1], words[2] if len(words) > 2 else ""))
        elif words[0] == "flood":
            flood(bus, int(words[1]), int(words[2]))
        elif words[0] == "raw":
            bus.serialPortOrig.write(bytes.fromhex(words[1]))


main()
