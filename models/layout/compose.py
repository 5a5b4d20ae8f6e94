"""Pages composed of parts of sample letters that stand side by side: what is left of the gutter is read first."""

import json
import random

WIDTH, HEIGHT = 1654, 2340
# width of a letter of text, in its height
LETTER = 0.47
# fewest words of a line of running text
PROSE = 6
STYLES = [
    ["prose", "list", "table", "labels", "stack"],
    ["stack", "labels", "list", "stack"],
    ["prose"],
    ["table", "labels", "table", "prose"],
    ["list", "prose"],
]


def width_of(text, height):
    return len(text) * height * LETTER


class Parts:
    """Blocks of letters by their form: running text, lists of lines, tables, labels with their values."""

    def __init__(self, letters, dice):
        self.dice = dice
        self.prose, self.lists, self.tables, self.labels = [], [], [], []
        for letter in letters:
            for page in json.loads((letter / "text.json").read_text())["pages"]:
                blocks = {}
                for line in page["lines"]:
                    blocks.setdefault(line["block"], []).append(line)
                for block in blocks.values():
                    self.sort(block)

    def sort(self, block):
        rows = {}
        for line in block:
            rows.setdefault(line["row"], []).append(line)
        rows = list(rows.values())
        several = [row for row in rows if len(row) > 1]
        if not several:
            texts = [line["text"] for line in block]
            words = sum(len(text.split()) for text in texts) / len(texts)
            if words >= PROSE or len(texts) == 1:
                self.prose.append(" ".join(texts))
            else:
                self.lists.append(texts)
        elif len(rows) >= 3 and 2 * len(several) >= len(rows):
            pairs = max(len(row) for row in rows) == 2 and len(rows) <= 10
            sums = any("," in row[-1]["text"] and any(c.isdigit() for c in row[-1]["text"]) for row in several)
            (self.labels if pairs and not sums else self.tables).append(rows)

    def wrap(self, text, width, height):
        room = max(8, int(width / (height * LETTER * self.dice.uniform(0.92, 1.05))))
        lines, line = [], ""
        for word in text.split():
            if line and len(line) + 1 + len(word) > room:
                lines.append(line)
                line = word
            else:
                line = f"{line} {word}".strip()
        return lines + [line] if line else lines

    def texts(self, kind, width, height):
        """Lines of one cell, with the distance to the next in lines."""
        dice = self.dice
        if kind == "prose":
            return [(text, 1) for text in self.wrap(dice.choice(self.prose), width, height)[: dice.randint(2, 12)]]
        if kind == "list":
            items = dice.choice(self.lists)[: dice.randint(2, 8)]
            return [(text, 1) for item in items for text in self.wrap(item, width, height)]
        between = dice.choice([0, 0, 0.3, 0.5])
        lines = []
        for row in dice.choice(self.labels)[: dice.randint(2, 8)]:
            lines += [(text, 1) for line in row for text in self.wrap(line["text"], width, height)]
            if lines:
                lines[-1] = (lines[-1][0], 1 + between)
        return lines

    def table(self, kind, x, y, width, height, pitch):
        """Rows of a table drawn as wide as there is room, with the y below; none where no table fits."""
        dice = self.dice
        for _ in range(20):
            rows = dice.choice(self.tables if kind == "table" else self.labels)[: dice.randint(3, 10)]
            left = min(line["box"][0] for row in rows for line in row)
            right = max(line["box"][2] for row in rows for line in row)
            stretch = width / max(1, right - left)
            stretch = dice.uniform(0.9, 1.2) if stretch > 1.3 else stretch
            step = pitch * dice.choice([1, 1, 1.15, 1.4, 1.6])
            drawn, below = self.rows(rows, x, y, left, stretch, width, height, step)
            if drawn:
                return drawn, below
        return [], y

    def rows(self, rows, x, y, left, stretch, width, height, step):
        drawn = []
        for row in rows:
            end = -1
            for line in sorted(row, key=lambda line: line["box"][0]):
                own = width_of(line["text"], height)
                figure = 2 * sum(c.isdigit() for c in line["text"]) > len(line["text"])
                begin = (line["box"][0] - left) * stretch
                if figure and begin > 0:
                    begin = (line["box"][2] - left) * stretch - own
                if begin < end + 0.6 * height or begin + own > width + 1 or begin < -1:
                    return [], y
                drawn.append((line["text"], [x + begin, y, x + begin + own, y + height]))
                end = begin + own
            y += step
        return drawn, y

    def block(self, kind, x, y, width, height, pitch):
        if kind in ("table", "labels"):
            return self.table(kind, x, y, width, height, pitch)
        drawn = []
        for text, step in self.texts(kind, width, height):
            drawn.append((text, [x, y, x + min(width, width_of(text, height)), y + height]))
            y += pitch * step
        return drawn, y

    def column(self, x, y, width, rows, height):
        """Blocks one below the other, some with a heading, with the y below."""
        dice = self.dice
        drawn, bottom, pitch = [], y + rows * height * 1.25, height * dice.uniform(1.15, 1.4)
        style = dice.choice(STYLES)
        while y < bottom:
            if dice.random() < 0.4:
                text = " ".join(dice.choice(self.prose).split()[: dice.randint(1, 4)])
                size = height * dice.choice([1, 1.1, 1.3])
                if width_of(text, size) < width:
                    drawn.append((text, [x, y, x + width_of(text, size), y + size]))
                    y += size * 1.4
            block, y = self.block(dice.choice(style), x, y, width, height, pitch)
            if not block:
                break
            drawn += block
            y += height * dice.choice([0.2, 0.4, 0.7, 1.0])
        return drawn, y

    def page(self):
        dice = self.dice
        y, height = 200, dice.uniform(28, 36)
        left, right = dice.uniform(100, 190), WIDTH - dice.uniform(90, 160)
        half = height * dice.choice([0.9, 1.2, 1.6, 2, 3, 4]) / 2
        cut = left + (right - left) * dice.choice([0.22, 0.3, 0.36, 0.45, 0.5, 0.5, 0.5, 0.6, 0.65, 0.7])
        drawn = []
        if dice.random() < 0.6:
            drawn, y = self.block("prose", left, y, right - left, height, height * 1.3)
            y += height * dice.choice([0.3, 0.6, 1])
        rows = dice.choice([4, 6, 8, 12, 20, 35])
        one, other = dice.choice([(1, 1), (dice.choice([0.8, 0.85, 0.9, 1]), dice.choice([0.8, 0.9, 1, 1]))])
        lower = lambda most: dice.choice([0, 0, 0, dice.uniform(0, most) * height])
        a, end_a = self.column(left, y + lower(3), cut - left - half, rows, height * one)
        b, end_b = self.column(
            cut + half, y + lower(6), right - cut - half, dice.choice([rows, rows, max(4, rows // 2)]), height * other
        )
        drawn += a + b
        if dice.random() < 0.6:
            below = max(end_a, end_b) + height * dice.choice([0.3, 0.6, 1])
            drawn += self.block("prose", left, below, right - left, height, height * 1.3)[0]
        lines = [{"text": text, "box": box} for text, box in drawn if box[3] < HEIGHT - 50]
        return {"width": WIDTH, "height": HEIGHT, "lines": lines}


def pages(letters, to, count, seed=7):
    """Writes so many pages in folders of their own under `to`, and returns the folders."""
    parts = Parts(letters, random.Random(seed))
    folders = []
    for number in range(count):
        folder = to / f"page-{number}"
        folder.mkdir()
        (folder / "text.json").write_text(json.dumps({"pages": [parts.page()]}))
        folders.append(folder)
    return folders
