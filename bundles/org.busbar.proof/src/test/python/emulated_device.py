#!/usr/bin/env python3
"""A converter at the far end of a pair of pseudo terminals, as its firmware behaves. It knows nothing of Busbar's code and counts whatever reaches the bus.

    emulated_device.py PORT slcan|gvret|seeed

SLCAN as the LAWICEL CAN232 manual 1.3 has it, GVRET as collin80/ESP32RET gvret_comm.cpp, Seeed as "USB (Serial port) to CAN protocol defines".

Reads orders from standard input, one a line:
    flood COUNT RATE    so many frames in that many a second, numbered in their data; they pass unheard while it is not on the bus
    stop                ends a flood
    send ID DATA        a frame of the bus, ID with 8 digits is of 29 bits
    raw HEX             bytes as they are
    deaf                from now on it answers nothing
Tells on standard output, one a line:
    listen RATE         it was told to listen, and does not even acknowledge
    open RATE           it was told to be a node that acknowledges
    closed              it was told to leave the bus
    sent ID DATA        it was told to send a frame
    wrong TEXT          it was told what nobody may tell it in this state, or what it does not know
    passed COUNT        so many frames of a flood have passed; several times a second
    done COUNT          a flood has ended
"""
import os
import struct
import sys
import threading
import time


def tell(*words):
    print(*words, flush=True)


class Device:
    def __init__(self, port):
        self.port = os.open(port, os.O_RDWR | os.O_NOCTTY)
        self.lock = threading.Lock()
        self.pending = b""
        self.on_bus = False
        self.silent = False
        self.deaf = False
        self.flooding = False

    def listen(self):
        try:
            data = os.read(self.port, 4096)
            while data:
                self.pending += data
                self.take()
                data = os.read(self.port, 4096)
        except OSError:
            pass  # The lead was pulled out.

    def write(self, data):
        with self.lock:
            while data:
                data = data[os.write(self.port, data):]

    def answer(self, data):
        if not self.deaf:
            self.write(data)

    def mode(self, on_bus, silent, rate):
        self.on_bus = on_bus
        self.silent = silent
        tell(*(["listen" if silent else "open", rate] if on_bus else ["closed"]))

    def told_to_send(self, number, extended, data):
        text = ("%08X" if extended else "%03X") % number + " " + data.hex().upper()
        tell("sent" if self.on_bus and not self.silent else "wrong sent", text)

    def flood(self, count, rate):
        began = time.monotonic()
        piece = max(1, rate // 200)
        told = 0
        self.flooding = True
        passed = 0
        while passed < count and self.flooding:
            numbers = range(passed, min(passed + piece, count))
            wait = began + passed / rate - time.monotonic()
            if wait > 0:
                time.sleep(wait)
            if self.on_bus:
                self.write(b"".join(self.frame(0x100 + number % 16, False, struct.pack(">Q", number)) for number in numbers))
            passed = numbers.stop
            if time.monotonic() - told > 0.1:
                told = time.monotonic()
                tell("passed", passed)
        self.flooding = False
        tell("done", passed)


class Slcan(Device):
    RATES = {b"S%d" % code: rate for code, rate in enumerate((10, 20, 50, 100, 125, 250, 500, 800, 1000))}
    rate = 0

    def frame(self, number, extended, data):
        return (("T%08X" if extended else "t%03X") % number + str(len(data)) + data.hex().upper() + "\r").encode()

    def take(self):
        *lines, self.pending = self.pending.split(b"\r")
        for line in lines:
            self.answer(self.command(line))

    def command(self, line):
        done, refused = b"\r", b"\a"
        if line in (b"", b"F", b"V", b"N"):
            return {b"": done, b"F": b"F00\r" if self.on_bus else refused, b"V": b"V1013\r", b"N": b"NEM01\r"}[line]
        if line in self.RATES and not self.on_bus:
            self.rate = self.RATES[line] * 1000
            return done
        if line in (b"L", b"O") and not self.on_bus and self.rate:
            # No frame comes before the answer.
            self.answer(done)
            self.mode(True, line == b"L", self.rate)
            return b""
        if line == b"C":
            was = self.on_bus
            if was:
                self.mode(False, False, 0)
            return done if was else refused
        if line[:1] in (b"t", b"T"):
            digits = 3 if line[:1] == b"t" else 8
            self.told_to_send(int(line[1:1 + digits], 16), digits == 8, bytes.fromhex(line[digits + 2:].decode()))
            return refused if not self.on_bus or self.silent else b"z\r" if digits == 3 else b"Z\r"
        tell("wrong", line)
        return refused


class Gvret(Device):
    LENGTHS = {5: 9, 6: 0, 7: 0, 9: 0}
    buses = (0, 0)

    def frame(self, number, extended, data):
        micros = int(time.monotonic() * 1e6) & 0xFFFFFFFF
        return struct.pack("<BBIIB", 0xF1, 0, micros, number | (0x80000000 if extended else 0), len(data)) + data + b"\0"

    def take(self):
        while self.pending:
            if self.pending[0] == 0xE7:
                self.pending = self.pending[1:]
                continue
            if self.pending[0] != 0xF1:
                tell("wrong", self.pending.hex())
                self.pending = b""
                return
            if len(self.pending) < 2:
                return
            command = self.pending[1]
            length = self.LENGTHS.get(command, 0)
            if command == 0:
                length = 7 + self.pending[7] if len(self.pending) > 7 else 7
            if len(self.pending) < 2 + length:
                return
            body, self.pending = self.pending[2:2 + length], self.pending[2 + length:]
            self.command(command, body)

    def command(self, command, body):
        if command == 0:
            number, _, length = struct.unpack("<IBB", body[:6])
            self.told_to_send(number & 0x1FFFFFFF, number >> 31, body[6:6 + length])
        elif command == 5:
            self.buses = struct.unpack("<II", body[:8])
            first = self.buses[0]
            if first >> 30 & 1 or self.on_bus:
                self.mode(bool(first >> 30 & 1), bool(first >> 29 & 1), first & 0xFFFFF)
        elif command == 6:
            self.answer(b"\xF1\x06" + b"".join(struct.pack("<BI", bus >> 30 & 1 | (bus >> 29 & 1) << 4, bus & 0xFFFFF) for bus in self.buses))
        elif command == 7:
            self.answer(b"\xF1\x07\x6A\x02\x20\x00\x00\x00")
        elif command == 9:
            self.answer(b"\xF1\x09\xDE\xAD")
        else:
            tell("wrong", command)


class Seeed(Device):
    RATES = {1: 1000, 2: 800, 3: 500, 4: 400, 5: 250, 6: 200, 7: 125, 8: 100, 9: 50, 10: 20, 11: 10, 12: 5}

    def frame(self, number, extended, data):
        return struct.pack("<BBI" if extended else "<BBH", 0xAA, 0xC0 | (0x20 if extended else 0) | len(data), number) + data + b"\x55"

    def take(self):
        while len(self.pending) >= 2:
            kind = self.pending[1]
            length = 20 if kind == 0x55 else 2 + (4 if kind & 0x20 else 2) + (kind & 0x0F) + 1
            if len(self.pending) < length:
                return
            message, self.pending = self.pending[:length], self.pending[length:]
            if message[0] != 0xAA:
                tell("wrong", message.hex())
            elif kind != 0x55:
                number = struct.unpack("<I" if kind & 0x20 else "<H", message[2:6 if kind & 0x20 else 4])[0]
                self.told_to_send(number, bool(kind & 0x20), message[6 if kind & 0x20 else 4:-1])
            elif message[2] != 0x12 or sum(message[2:19]) & 0xFF != message[19]:
                tell("wrong", message.hex())
            else:
                # It has no command to leave the bus.
                self.mode(True, message[13] == 2, self.RATES[message[3]] * 1000)


def main():
    device = {"slcan": Slcan, "gvret": Gvret, "seeed": Seeed}[sys.argv[2]](sys.argv[1])
    threading.Thread(target=device.listen, daemon=True).start()
    tell("ready")
    for line in sys.stdin:
        words = line.split()
        if words[0] == "flood":
            threading.Thread(target=device.flood, args=(int(words[1]), int(words[2])), daemon=True).start()
        elif words[0] == "stop":
            device.flooding = False
        elif words[0] == "send":
            data = bytes.fromhex(words[2]) if len(words) > 2 else b""
            device.write(device.frame(int(words[1], 16), len(words[1]) == 8, data))
        elif words[0] == "raw":
            device.write(bytes.fromhex(words[1]))
        elif words[0] == "deaf":
            device.deaf = True


main()
