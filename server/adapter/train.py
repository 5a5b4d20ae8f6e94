"""Learns what questions want: a small correction of the sentence encoder, and a classifier on top of it, from the example
questions in locales/. README.md beside this file tells how to run it."""

import argparse
import math
import random
import re
from pathlib import Path

import torch
import torch.nn as nn
import torch.nn.functional as F
from safetensors.torch import load_file, save_file

from encoder import Container, Encoder, Tokens, padded

ROOT = Path(__file__).resolve().parents[2]
RANK = 16
SCALE = 8.0
GROUP = 64
# What joins two questions in one text; "" is a mere space or comma.
JOINS = {
    "de": ["und", "und ausserdem", "", ""], "en": ["and", "also", "", ""], "ar": ["و", "", ""], "fa": ["و", "", ""],
    "fr": ["et", "", ""], "es": ["y", "", ""], "it": ["e", "", ""], "pl": ["i", "a", "", ""], "ro": ["si", "", ""],
    "ru": ["и", "а", "", ""], "tr": ["ve", "", ""], "uk": ["і", "а", "", ""], "vi": ["và", "", ""],
}
# How often an example is learnt together with another one.
TWO = 0.2
# What the right intents are aimed at less than fully (Szegedy et al. 2016).
LESS = 0.05


def intents():
    source = (ROOT / "notice/src/talk/intent.rs").read_text()
    return re.findall(r'^    \w+ = "(\w+)",', source, re.M)


class Letter:
    """A sample letter: its passages, and questions to it with language, intent and the passages that answer."""

    def __init__(self):
        self.passages, self.questions = [], []


def asked():
    """The letters of asked.txt with their questions."""
    letters = []
    for line in (Path(__file__).parent / "asked.txt").read_text().splitlines():
        if line.startswith("## "):
            letters.append(Letter())
        elif line.startswith("? "):
            language, intent, numbers, text = line[2:].split("|", 3)
            answers = [letters[-1].passages[int(n) - 1] for n in numbers.split(",") if n != "0"]
            letters[-1].questions.append((language, intent, answers, text))
        elif line and not line.startswith("#"):
            letters[-1].passages.append(line.split(". ", 1)[1])
    return letters


def examples():
    """Language, intent and text of each example question."""
    found = {}
    for file in sorted(ROOT.glob("locales/*/questions.txt")):
        intent = None
        for line in map(str.strip, file.read_text().splitlines()):
            if line.startswith("[") and line.endswith("]"):
                intent = line[1:-1]
            elif line and not line.startswith("#"):
                found[(file.parent.name, intent, line)] = None
    for letter in asked():
        for language, intent, _, text in letter.questions:
            found[(language, intent, text)] = None
    return list(found)


class Learner:
    def __init__(self, args):
        self.args = args
        random.seed(args.seed)
        torch.manual_seed(args.seed)
        self.intents = intents()
        container = Container(args.encoder)
        self.tokens = Tokens(container)
        all_examples = examples()
        random.shuffle(all_examples)
        left = len(all_examples) // 10 if args.check else 0
        self.left, self.examples = all_examples[:left], all_examples[left:]
        self.texts = [self.tokens(text) for _, _, text in self.examples]
        self.of = [self.intents.index(intent) for _, intent, _ in self.examples]
        self.by_language = {}
        for at, (language, _, _) in enumerate(self.examples):
            self.by_language.setdefault(language, []).append(at)
        self.encoder = Encoder(container, RANK)
        self.head = nn.Linear(container.width, len(self.intents))
        nn.init.normal_(self.head.weight, std=0.02)
        nn.init.zeros_(self.head.bias)
        # What all questions have in common is taken out of the corrected vectors too; the encoder learns the rest.
        self.encoder.correct(False)
        self.mean = self.encoder.embed(random.sample(self.texts, min(4000, len(self.texts)))).mean(0)
        self.encoder.correct(True)
        if args.start:
            self.load(Path(args.start))

    def logits(self, vectors):
        return self.head(SCALE * F.normalize(vectors - self.mean, dim=-1))

    def groups(self):
        """All examples in groups of like length, so that little is padded, in an order of chance."""
        order = list(range(len(self.texts)))
        random.shuffle(order)
        groups = []
        for start in range(0, len(order), GROUP * 50):
            part = sorted(order[start : start + GROUP * 50], key=lambda at: len(self.texts[at]))
            groups += [part[at : at + GROUP] for at in range(0, len(part), GROUP)]
        random.shuffle(groups)
        return groups

    def with_another(self, at):
        """The example together with one of another intent in the same language, as people ask two things at once."""
        language = self.examples[at][0]
        other = random.choice(self.by_language[language])
        if self.of[other] == self.of[at] or len(self.texts[at]) + len(self.texts[other]) > 60:
            return self.texts[at], (at, at)
        first, second = self.examples[at][2], self.examples[other][2]
        join = random.choice(JOINS[language])
        if random.random() < 0.5:
            first = first.rstrip("?؟.! ")
        if join:
            text = f"{first} {join} {second}"
        else:
            text = f"{first} {second}" if first[-1:] in "?؟.!" else f"{first}, {second}"
        return self.tokens(text), (at, other)

    def learn(self):
        corrections = [number for number in self.encoder.parameters() if number.requires_grad]
        rate = self.args.rate
        optimiser = torch.optim.AdamW(
            [
                {"params": corrections, "lr": rate, "weight_decay": 0.01},
                {"params": self.head.parameters(), "lr": 5 * rate, "weight_decay": 0.0},
            ],
            betas=(0.9, 0.98),
        )
        steps = int(self.args.rounds * math.ceil(len(self.texts) / GROUP))
        rise = max(1, int(0.06 * steps))
        fall = lambda step: min(1, (step + 1) / rise) * 0.5 * (1 + math.cos(math.pi * min(1, step / steps)))
        schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, fall)
        step, mean_loss = 0, None
        while step < steps:
            for group in self.groups():
                if step >= steps:
                    break
                self.encoder.train()
                texts, wanted = [], torch.zeros(len(group), len(self.intents))
                for row, at in enumerate(group):
                    text, both = self.with_another(at) if random.random() < TWO else (self.texts[at], (at, at))
                    texts.append(text)
                    for one in both:
                        wanted[row, self.of[one]] += 0.5
                with torch.autocast("cpu", torch.bfloat16):
                    vectors = self.encoder(*padded(texts))
                loss = F.cross_entropy(self.logits(vectors.float()), wanted, label_smoothing=LESS)
                optimiser.zero_grad()
                loss.backward()
                nn.utils.clip_grad_norm_(corrections, 1.0)
                optimiser.step()
                schedule.step()
                step += 1
                mean_loss = loss.item() if mean_loss is None else 0.98 * mean_loss + 0.02 * loss.item()
                if step % 50 == 0:
                    print(f"step {step} of {steps}, loss {mean_loss:.3f}", flush=True)

    def check(self):
        """How well the examples are understood that were left out."""
        vectors = self.encoder.embed([self.tokens(text) for _, _, text in self.left])
        with torch.inference_mode():
            shares, found = F.softmax(self.logits(vectors), -1).max(-1)
        right = found == torch.tensor([self.intents.index(intent) for _, intent, _ in self.left])
        print(f"{len(right)} left out, {right.float().mean():.3f} right")
        for share in (0.5, 0.6, 0.7, 0.8, 0.9):
            taken = shares >= share
            print(f"from {share}: {taken.float().mean():.3f} taken, {right[taken].float().mean():.3f} of them right")

    def save(self, folder):
        save_file(self.encoder.correction(), folder / "adapter.safetensors")
        numbers = [self.mean, SCALE * self.head.weight.detach(), self.head.bias.detach()]
        with open(folder / "questions.bin", "wb") as file:
            file.write(f"intents 3 {len(self.mean)} {' '.join(self.intents)}\n".encode())
            for part in numbers:
                file.write(part.numpy().astype("<f4").tobytes())

    def load(self, folder):
        """Goes on from what was learnt before."""
        self.encoder.go_on(load_file(folder / "adapter.safetensors"))
        head, numbers = (folder / "questions.bin").read_bytes().split(b"\n", 1)
        if head.decode().split()[3:] != self.intents:
            raise SystemExit("what was learnt before knows other intents")
        numbers = torch.frombuffer(bytearray(numbers), dtype=torch.float32)
        width, count = len(self.mean), len(self.intents)
        self.mean, weights, bias, *_ = numbers.split([width, width * count, count, len(numbers) - width * (count + 1) - count])
        self.head.weight.data = weights.view(count, width) / SCALE
        self.head.bias.data = bias.clone()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("encoder", help="the container, e5-small-q4.bin")
    parser.add_argument("out", type=Path, help="folder for adapter.safetensors and questions.bin")
    parser.add_argument("--start", help="folder with what was learnt before, to go on from it")
    parser.add_argument("--rounds", type=float, default=3, help="how often each example is looked at")
    parser.add_argument("--rate", type=float, default=8e-4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--check", action="store_true", help="leave each tenth example out and print how it is understood")
    args = parser.parse_args()
    learner = Learner(args)
    learner.learn()
    if args.check:
        learner.check()
    args.out.mkdir(parents=True, exist_ok=True)
    learner.save(args.out)


if __name__ == "__main__":
    main()
