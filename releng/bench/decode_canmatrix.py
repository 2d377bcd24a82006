"""Decodes every frame of a candump log with canmatrix: decode_canmatrix.py DBC LOG."""
import sys

import canmatrix.formats

matrix = canmatrix.formats.loadp_flat(sys.argv[1])
known = {frame.arbitration_id.id: frame for frame in matrix.frames}
total = 0
with open(sys.argv[2], encoding="ascii") as log:
    for line in log:
        identifier, _, data = line.split()[2].partition("#")
        frame = known.get(int(identifier, 16))
        if frame is not None:
            total += len(frame.decode(bytes.fromhex(data)))
print(total)
