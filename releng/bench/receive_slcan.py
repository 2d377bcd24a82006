"""Receives so many frames from an SLCAN converter with python-can and prints how many a second."""
import sys
import time

import can

channel, frames = sys.argv[1], int(sys.argv[2])
with can.Bus(interface="slcan", channel=channel, bitrate=500000, sleep_after_open=0.1) as bus:
    first = bus.recv(timeout=30)
    begin = time.perf_counter()
    for _ in range(frames - 1):
        if bus.recv(timeout=30) is None:
            sys.exit("python-can received nothing for 30 s")
    print(f"python3-can slcan over a pseudo terminal, as fast as it goes\t{(frames - 1) / (time.perf_counter() - begin):.0f} frames/s")
