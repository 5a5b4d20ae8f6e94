"""Learns which passage of a letter answers a question: a small correction of the sentence encoder, with what questions and
passages have in common, from the questions of asked.txt. README.md beside this file tells how to run it."""

import argparse
import math
import random
from pathlib import Path

import torch
import torch.nn as nn
import torch.nn.functional as F
from safetensors.torch import load_file, save_file

from encoder import Container, Encoder, Tokens, padded
from train import asked

RANK = 16
# Letters that are learnt together, and passages of each that no question of it asks for.
LETTERS = 4
OTHERS = 24
# Questions of one letter that are learnt together, and texts that are computed together.
QUESTIONS = 22
GROUP = 48
LONGEST = 96


class Finder:
    def __init__(self, args):
        self.args = args
        random.seed(args.seed)
        torch.manual_seed(args.seed)
        container = Container(args.encoder)
        tokens = Tokens(container)
        cut = lambda ids: ids if len(ids) <= LONGEST else [*ids[: LONGEST - 1], ids[-1]]
        self.letters = [letter for letter in asked() if letter.questions]
        random.shuffle(self.letters)
        left = len(self.letters) // 6 if args.check else 0
        self.left, self.letters = self.letters[:left], self.letters[left:]
        for letter in self.left + self.letters:
            letter.asked = [cut(tokens(text)) for _, _, _, text in letter.questions]
            letter.told = [cut(tokens(text, "passage")) for text in letter.passages]
        self.encoder = Encoder(container, RANK)
        self.encoder.correct(False)
        some = random.sample(self.letters, min(20, len(self.letters)))
        self.questions = nn.Parameter(self.encoder.embed([ids for letter in some for ids in letter.asked]).mean(0))
        self.passages = nn.Parameter(self.encoder.embed([ids for letter in some for ids in letter.told]).mean(0))
        self.encoder.correct(True)
        # How steep nearness is made, and the score of no passage at all.
        self.steep = nn.Parameter(torch.tensor(math.log(20.0)))
        self.none = nn.Parameter(torch.tensor(0.0))
        if args.start:
            self.load(Path(args.start))

    def scores(self, questions, passages):
        """Of each question every passage, and at the end none."""
        near = F.normalize(questions - self.questions, dim=-1) @ F.normalize(passages - self.passages, dim=-1).T
        return torch.cat([near * self.steep.exp(), self.none.expand(len(questions), 1)], 1)

    def vectors(self, texts):
        """Vectors of length one; texts of like length are computed together."""
        order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
        found = [None] * len(texts)
        for start in range(0, len(order), GROUP):
            group = order[start : start + GROUP]
            with torch.autocast("cpu", torch.bfloat16):
                vectors = self.encoder(*padded([texts[at] for at in group]))
            for at, vector in zip(group, F.normalize(vectors.float(), dim=-1)):
                found[at] = vector
        return torch.stack(found)

    def some_of(self, letter):
        """Some questions of a letter, the passages that answer them and others."""
        chosen = random.sample(range(len(letter.questions)), min(QUESTIONS, len(letter.questions)))
        answering = {text for at in chosen for text in letter.questions[at][2]}
        others = [at for at, text in enumerate(letter.passages) if text not in answering]
        shown = [at for at, text in enumerate(letter.passages) if text in answering]
        shown += random.sample(others, min(OTHERS, len(others)))
        wanted = torch.zeros(len(chosen), len(shown) + 1)
        for row, at in enumerate(chosen):
            answers = letter.questions[at][2]
            for rank, text in enumerate(answers):
                # the passage that answers best counts twice
                wanted[row, next(n for n, p in enumerate(shown) if letter.passages[p] == text)] = 1.0 if rank == 0 else 0.5
            if not answers:
                wanted[row, -1] = 1.0
        return [letter.asked[at] for at in chosen], [letter.told[at] for at in shown], F.normalize(wanted, p=1, dim=1)

    def learn(self):
        corrections = [number for number in self.encoder.parameters() if number.requires_grad]
        rate = self.args.rate
        optimiser = torch.optim.AdamW(
            [
                {"params": corrections, "lr": rate, "weight_decay": 0.01},
                {"params": [self.steep, self.none], "lr": 50 * rate, "weight_decay": 0.0},
                {"params": [self.questions, self.passages], "lr": rate, "weight_decay": 0.0},
            ],
            betas=(0.9, 0.98),
        )
        steps = int(self.args.rounds * math.ceil(len(self.letters) / LETTERS))
        rise = max(1, int(0.06 * steps))
        fall = lambda step: min(1, (step + 1) / rise) * 0.5 * (1 + math.cos(math.pi * min(1, step / steps)))
        schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, fall)
        order, mean_loss = [], None
        for step in range(steps):
            if len(order) < LETTERS:
                order = random.sample(self.letters, len(self.letters))
            self.encoder.train()
            group = [self.some_of(order.pop()) for _ in range(min(LETTERS, len(order)))]
            questions = self.vectors([ids for asks, _, _ in group for ids in asks])
            passages = self.vectors([ids for _, tells, _ in group for ids in tells])
            loss, count, q, p = 0.0, 0, 0, 0
            for asks, tells, wanted in group:
                scores = self.scores(questions[q : q + len(asks)], passages[p : p + len(tells)])
                loss = loss + F.cross_entropy(scores, wanted, reduction="sum")
                count, q, p = count + len(asks), q + len(asks), p + len(tells)
            loss = loss / count
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(corrections, 1.0)
            optimiser.step()
            schedule.step()
            mean_loss = loss.item() if mean_loss is None else 0.95 * mean_loss + 0.05 * loss.item()
            if (step + 1) % 12 == 0:
                print(f"step {step + 1} of {steps}, loss {mean_loss:.3f}", flush=True)

    def check(self):
        """How often the right passage is found in the letters that were left out."""
        self.encoder.eval()
        first, three, asked_for = 0, 0, 0
        with torch.inference_mode():
            for letter in self.left:
                scores = self.scores(self.vectors(letter.asked), self.vectors(letter.told))[:, :-1]
                for (_, _, answers, _), row in zip(letter.questions, scores):
                    best = [letter.passages[at] for at in row.argsort(descending=True)[:3]]
                    asked_for += bool(answers)
                    first += best[0] in answers
                    three += any(text in answers for text in best)
        print(f"{asked_for} questions of letters left out: first {first / asked_for:.3f}, among three {three / asked_for:.3f}")

    def save(self, folder):
        save_file(self.encoder.correction(), folder / "finder.safetensors")
        numbers = [self.questions, self.passages, self.steep.exp(), self.none]
        with open(folder / "finder.bin", "wb") as file:
            file.write(f"finder 1 {len(self.questions)}\n".encode())
            for part in numbers:
                file.write(part.detach().numpy().astype("<f4").tobytes())

    def load(self, folder):
        self.encoder.go_on(load_file(folder / "finder.safetensors"))
        _, numbers = (folder / "finder.bin").read_bytes().split(b"\n", 1)
        numbers = torch.frombuffer(bytearray(numbers), dtype=torch.float32)
        width = len(self.questions)
        self.questions.data, self.passages.data = numbers[:width].clone(), numbers[width : 2 * width].clone()
        self.steep.data, self.none.data = numbers[-2].log().clone(), numbers[-1].clone()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("encoder", help="the container, e5-small-q4.bin")
    parser.add_argument("out", type=Path, help="folder for finder.safetensors and finder.bin")
    parser.add_argument("--start", help="folder with what was learnt before, to go on from it")
    parser.add_argument("--rounds", type=float, default=5, help="how often each letter is looked at")
    parser.add_argument("--rate", type=float, default=4e-4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--check", action="store_true", help="leave each sixth letter out and print how often the passage is found")
    args = parser.parse_args()
    finder = Finder(args)
    finder.learn()
    if args.check:
        finder.check()
    args.out.mkdir(parents=True, exist_ok=True)
    finder.save(args.out)


if __name__ == "__main__":
    main()
