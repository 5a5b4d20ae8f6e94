"""Writes reference.bin: the embeddings of sentences.tsv by the C reader that comes with the container.

    gcc -O3 -march=native -fopenmp -shared -fPIC e5.c -o libe5.so -lm
    python3 reference.py ./libe5.so e5-small-q4.bin

One line of sentences.tsv is 384 signed bytes: the embedding times 127 over its largest value.
"""

import ctypes
import pathlib
import sys

lib = ctypes.CDLL(sys.argv[1])
lib.e5_load.restype = ctypes.c_void_p
lib.e5_load.argtypes = [ctypes.c_char_p]
lib.e5_embed.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int, ctypes.POINTER(ctypes.c_float)]
model = lib.e5_load(sys.argv[2].encode())
here = pathlib.Path(__file__).parent
out = bytearray()
for line in (here / "sentences.tsv").read_text().splitlines():
    text = line.split("\t")[1]
    values = (ctypes.c_float * 384)()
    lib.e5_embed(model, text.encode(), 1, values)
    largest = max(map(abs, values))
    out += bytes(round(value / largest * 127) & 0xFF for value in values)
(here / "reference.bin").write_bytes(out)
