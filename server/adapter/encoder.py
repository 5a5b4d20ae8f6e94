"""The sentence encoder multilingual-e5-small in PyTorch, from the container that `bescheid models fetch` brings
(its format stands in models/src/encoder/container.rs), with a correction of low rank beside each matrix (LoRA, Hu et
al. 2021)."""

import math
import struct
import unicodedata

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F
from tokenizers import Tokenizer, models, pre_tokenizers

MATRICES = ("q", "k", "v", "ao", "fi", "fo")
LONGEST = 512


class Container:
    """The numbers and the vocabulary of the file."""

    def __init__(self, path):
        self.data = open(path, "rb").read()
        self.at = 4
        if self.data[:4] != b"E5S1":
            raise SystemExit(f"{path} is not the container of the encoder")
        self.read("I")
        self.width, self.layers, self.heads, _, _, _, _ = self.read("7i")
        (self.epsilon,) = self.read("f")
        self.read("i")
        self.vocabulary()
        self.letters = self.replacements()
        self.tensors = self.numbers()

    def read(self, form):
        values = struct.unpack_from("<" + form, self.data, self.at)
        self.at += struct.calcsize("<" + form)
        return values

    def array(self, kind, count):
        values = np.frombuffer(self.data, kind, count, self.at)
        self.at += values.nbytes
        return values

    def vocabulary(self):
        count, self.begin, self.end, pad, self.unknown = self.read("5i")
        (length,) = self.read("Q")
        ends = self.array("<u4", count + 1)
        scores = self.array("<f4", count)
        blob = self.data[self.at : self.at + length]
        self.at += length
        named = (self.begin, self.end, pad, self.unknown)
        self.pieces = []
        for at, score in enumerate(scores):
            piece = blob[ends[at] : ends[at + 1]].decode()
            # Signs of the model's own are never found in a text.
            if at in named or score == 0:
                piece = f"\x01{at}"
            self.pieces.append((piece, float(score)))

    def replacements(self):
        count, length = self.read("iI")
        end = self.at + length
        letters = {}
        for _ in range(count):
            code, size = self.read("IB")
            letters[chr(code)] = "".join(map(chr, self.read(f"{size}I")))
        self.at = end
        return letters

    def numbers(self):
        tensors = {}
        for _ in range(self.read("i")[0]):
            name = self.read(f"{self.read('H')[0]}s")[0].decode()
            (kind,), _, (start,), (length,) = self.read("B"), self.read("I"), self.read("Q"), self.read("Q")
            raw = self.data[start : start + length]
            if kind == 0:
                tensors[name] = np.frombuffer(raw, "<f4").copy()
                continue
            blocks = np.frombuffer(raw, np.uint8).reshape(-1, 18)
            scale = blocks[:, :2].copy().view("<f2").astype("f4")
            low, high = blocks[:, 2:] & 15, blocks[:, 2:] >> 4
            tensors[name] = ((np.concatenate([low, high], 1).astype("f4") - 8) * scale).reshape(-1)
        return {name: torch.from_numpy(values) for name, values in tensors.items()}


class Tokens:
    """Text to token numbers."""

    def __init__(self, container):
        self.container = container
        self.cutter = Tokenizer(models.Unigram(container.pieces, unk_id=container.unknown))
        self.cutter.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="always")

    def __call__(self, text, role="query"):
        text = unicodedata.normalize("NFC", f"{role}: {text}")
        text = "".join(self.container.letters.get(letter, letter) for letter in text)
        text = " ".join(unicodedata.normalize("NFC", text).split())
        ids = self.cutter.encode(text, add_special_tokens=False).ids[: LONGEST - 2]
        return [self.container.begin, *ids, self.container.end]


class Linear(nn.Module):
    """A matrix that stays, and a correction that is learnt."""

    def __init__(self, weight, bias, rank):
        super().__init__()
        self.register_buffer("weight", weight)
        self.register_buffer("bias", bias)
        rows, columns = weight.shape
        self.a = nn.Parameter(torch.randn(rank, columns) / math.sqrt(columns))
        self.b = nn.Parameter(torch.zeros(rows, rank))
        self.corrected = True

    def forward(self, x):
        y = F.linear(x, self.weight, self.bias)
        return y + F.linear(F.linear(x, self.a), self.b) if self.corrected else y


class Encoder(nn.Module):
    """Token numbers to the mean of the last layer."""

    def __init__(self, container, rank):
        super().__init__()
        self.container = container
        given, width = container.tensors, container.width
        self.register_buffer("words", given["emb.word"].view(-1, width))
        places = given["emb.pos"].view(-1, width) + given["emb.type"].view(2, width)[0]
        self.register_buffer("places", places)
        self.matrices = nn.ModuleDict()
        for layer in range(container.layers):
            for name in MATRICES:
                bias = given[f"l{layer}.{name}.b"]
                weight = given[f"l{layer}.{name}.w"].view(len(bias), -1)
                self.matrices[f"l{layer}_{name}"] = Linear(weight, bias, rank)

    def norm(self, name, x):
        given = self.container.tensors
        return F.layer_norm(x, x.shape[-1:], given[f"{name}.w"], given[f"{name}.b"], self.container.epsilon)

    def forward(self, ids, mask):
        texts, length = ids.shape
        drop = lambda y: F.dropout(y, 0.1, self.training)
        x = drop(self.norm("emb.ln", self.words[ids] + self.places[:length]))
        for layer in range(self.container.layers):
            times = lambda name, y: self.matrices[f"l{layer}_{name}"](y)
            split = lambda y: y.view(texts, length, self.container.heads, -1).transpose(1, 2)
            seen = F.scaled_dot_product_attention(
                split(times("q", x)), split(times("k", x)), split(times("v", x)), attn_mask=mask[:, None, None, :]
            )
            seen = times("ao", seen.transpose(1, 2).reshape(texts, length, -1))
            x = self.norm(f"l{layer}.aln", x + drop(seen))
            x = self.norm(f"l{layer}.oln", x + drop(times("fo", F.gelu(times("fi", x)))))
        weight = mask[:, :, None].to(x.dtype)
        return (x * weight).sum(1) / weight.sum(1)

    def correction(self):
        """What was learnt, in the form of models/src/encoder/adapter.rs."""
        return {
            f"{name.replace('_', '.')}.{end}": getattr(matrix, end).detach().half().contiguous()
            for name, matrix in self.matrices.items()
            for end in ("a", "b")
        }

    def go_on(self, correction):
        """Begins with what was learnt before."""
        for name, matrix in self.matrices.items():
            matrix.a.data = correction[f"{name.replace('_', '.')}.a"].float()
            matrix.b.data = correction[f"{name.replace('_', '.')}.b"].float()

    def correct(self, corrected):
        """With the correction, or without it."""
        for matrix in self.matrices.values():
            matrix.corrected = corrected

    def embed(self, texts):
        """Vectors of length one for lists of token numbers."""
        self.eval()
        order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
        out = torch.zeros(len(texts), self.container.width)
        with torch.inference_mode():
            for start in range(0, len(order), 128):
                group = order[start : start + 128]
                out[group] = F.normalize(self(*padded([texts[at] for at in group])), dim=-1)
        return out


def padded(texts):
    """Lists of token numbers as one table, and which places of it are filled."""
    length = max(map(len, texts))
    ids = torch.ones(len(texts), length, dtype=torch.long)
    mask = torch.zeros(len(texts), length, dtype=torch.bool)
    for row, text in enumerate(texts):
        ids[row, : len(text)] = torch.tensor(text)
        mask[row, : len(text)] = True
    return ids, mask
