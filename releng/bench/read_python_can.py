"""Reads every frame of a log with python-can."""
import sys

import can

print(sum(len(frame.data) for frame in can.LogReader(sys.argv[1])))
