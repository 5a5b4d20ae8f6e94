#!/usr/bin/env python3
"""Learns from sample letters which gutters part columns, and writes the weights.

    python3 models/layout/learn.py [--check] [--letters e2e/out] [--out models/src/ocr/layout/gutters.bin]

`--check` learns from nine tenths of the letters and prints how many gutters of the others are told rightly; it writes
no weights.
"""

import argparse
import json
import pathlib
import random
import struct
import subprocess
import tempfile

import numpy
from sklearn.neural_network import MLPClassifier
from sklearn.preprocessing import StandardScaler

import compose

ROOT = pathlib.Path(__file__).resolve().parents[2]
# hidden units, perceptrons, and the weight that keeps their numbers small
UNITS, NETS, SMALL = 24, 6, 0.1
# composed pages count so much, since they only look a little like letters
COMPOSED, COMPOSED_PAGES = 0.02, 1500
# how far the edges of a recognised line stray, in its height
STRAY = 0.06
# as in `net.rs`
STRANGE, LARGEST = 4.0, 50.0


def gutters(folders):
    """The examples that the program finds in rendered letters."""
    command = ["cargo", "run", "--quiet", "--release", "--package", "models", "--no-default-features", "--example", "gutters", "--"]
    run = subprocess.run(command + [str(f) for f in folders], cwd=ROOT, check=True, capture_output=True, text=True)
    return [json.loads(line) for line in run.stdout.splitlines()]


def is_open(folder):
    """Whether a letter may be learnt from: one that is held out only measures."""
    return (folder / "text.json").is_file() and json.loads((folder / "gold.json").read_text())["set"] == "open"


def strayed(folder, to, dice):
    """A copy of a letter whose lines have edges as a recogniser sees them."""
    text = json.loads((folder / "text.json").read_text())
    for page in text["pages"]:
        for line in page["lines"]:
            height = line["box"][3] - line["box"][1]
            reach = [0.5, 1.0, 0.5, 1.0]
            line["box"] = [edge + dice.uniform(-STRAY, STRAY) * height * r for edge, r in zip(line["box"], reach)]
    (to / folder.name).mkdir()
    (to / folder.name / "text.json").write_text(json.dumps(text))
    return to / folder.name


def learn(values, columns, weights):
    scaler = StandardScaler().fit(values)
    scaled = numpy.clip(scaler.transform(values), -STRANGE, STRANGE)
    draw = numpy.random.default_rng(1)
    nets = []
    for seed in range(NETS):
        drawn = draw.choice(len(columns), size=2 * len(columns), p=weights / weights.sum())
        net = MLPClassifier((UNITS,), alpha=SMALL, max_iter=60, random_state=seed)
        nets.append(net.fit(scaled[drawn], columns[drawn]))
    return scaler, nets


def write(path, scaler, nets):
    numbers = list(scaler.mean_) + list(scaler.scale_)
    for net in nets:
        numbers += list(net.coefs_[0].T.ravel()) + list(net.intercepts_[0])
        numbers += list(net.coefs_[1][:, 0]) + list(net.intercepts_[1])
    head = struct.pack("<3I", len(scaler.mean_), UNITS, len(nets))
    path.write_bytes(head + numpy.array(numbers, dtype="<f4").tobytes())


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--letters", type=pathlib.Path, default=ROOT / "e2e/out")
    arguments.add_argument("--out", type=pathlib.Path, default=ROOT / "models/src/ocr/layout/gutters.bin")
    arguments.add_argument("--check", action="store_true")
    options = arguments.parse_args()
    letters = sorted(f.resolve() for f in options.letters.iterdir() if is_open(f))
    if options.check:
        left_out, letters = letters[::10], [f for n, f in enumerate(letters) if n % 10]
    with tempfile.TemporaryDirectory() as work:
        work = pathlib.Path(work)
        (work / "strayed").mkdir()
        (work / "composed").mkdir()
        dice = random.Random(1)
        composed = compose.pages(letters, work / "composed", COMPOSED_PAGES)
        sets = [
            (1.0, gutters(letters)),
            (1.0, gutters(strayed(f, work / "strayed", dice) for f in letters)),
            (COMPOSED, gutters(strayed(f, work / "strayed", dice) for f in composed)),
        ]
    rows = [(weight, row) for weight, found in sets for row in found]
    values = numpy.clip(numpy.nan_to_num([row["values"] for _, row in rows]), -LARGEST, LARGEST)
    columns = numpy.array([int(row["columns"]) for _, row in rows])
    weights = numpy.array([weight * row["size"] ** 0.5 for weight, row in rows])
    scaler, nets = learn(values, columns, weights)
    if not options.check:
        return write(options.out, scaler, nets)
    found = gutters(left_out)
    values = numpy.clip(numpy.nan_to_num([row["values"] for row in found]), -LARGEST, LARGEST)
    scaled = numpy.clip(scaler.transform(values), -STRANGE, STRANGE)
    told = sum(net.predict_proba(scaled)[:, 1] for net in nets) / len(nets) >= 0.5
    right = told == numpy.array([row["columns"] for row in found])
    sizes = [row["size"] for row in found]
    print(f"{len(left_out)} letters left out, {len(right)} gutters: {100 * right.mean():.1f} % told rightly, "
          f"{100 * numpy.average(right, weights=sizes):.1f} % by size")


if __name__ == "__main__":
    main()
