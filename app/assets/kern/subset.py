#!/usr/bin/env python3
"""Cuts kern.css down to the components that the pages use.

    python3 subset.py PATH/TO/@kern-ux/native/dist/kern.css > kern.css

A rule stays when every KERN class in its selector belongs to a component in KEEP, and every icon to ICONS.
Nothing inside a rule is changed; comments go, and so do the prefixed doubles of `mask`.
"""

import re
import sys

KEEP = (
    "alert badge body btn dark error form-input heading hint icon label layer level light link sr-only title"
).split()
ICONS = (
    "add arrow-down arrow-forward arrow-up calendar-today check checklist close content-copy danger default delete "
    "drive-folder-upload info large mail open-in-new question-mark small success visibility-off warning x-large"
).split()


def wanted(selector: str) -> bool:
    """Whether every KERN class of one selector is in use."""
    for name in re.findall(r"\.kern-([a-z0-9_-]+)", selector):
        icon = re.fullmatch(r"icon--([a-z-]+)", name)
        if icon and icon.group(1) not in ICONS:
            return False
        if not any(re.fullmatch(rf"{part}(-.*|__.*)?", name) for part in KEEP):
            return False
    return True


def split_selectors(text: str) -> list[str]:
    """Splits a selector list at its outer commas."""
    parts, depth, start = [], 0, 0
    for at, char in enumerate(text):
        depth += char in "(["
        depth -= char in ")]"
        if char == "," and depth == 0:
            parts.append(text[start:at].strip())
            start = at + 1
    return parts + [text[start:].strip()]


def rules(css: str):
    """Yields (head, body) of the outer blocks; quoted text may hold braces."""
    at = 0
    while True:
        open_at = css.find("{", at)
        if open_at < 0:
            return
        depth, i, quote = 1, open_at + 1, ""
        while depth:
            char = css[i]
            if quote:
                quote = "" if char == quote else quote
            elif char in "\"'":
                quote = char
            else:
                depth += (char == "{") - (char == "}")
            i += 1
        yield css[at:open_at].strip(), css[open_at + 1 : i - 1].strip()
        at = i


def cut(css: str) -> str:
    """The part of a style sheet that is in use."""
    out = []
    for head, body in rules(css):
        if head.startswith("@media"):
            inner = cut(body)
            if inner:
                out.append(f"{head} {{\n{inner}\n}}")
        elif head.startswith("@"):
            if not head.startswith("@font-face"):
                out.append(f"{head} {{ {body} }}")
        else:
            kept = [s for s in split_selectors(head) if wanted(s)]
            lines = [re.sub(r"\s+", " ", d.strip()) for d in re.split(r";\s*\n", body) if d.strip()]
            lines = [d.rstrip(";") for d in lines if not d.startswith("-webkit-mask")]
            if kept and lines:
                out.append(f"{', '.join(kept)} {{ {'; '.join(lines)} }}")
    return "\n".join(out)


def main() -> None:
    css = open(sys.argv[1], encoding="utf-8").read()
    css = re.sub(r"@charset[^;]*;", "", css)
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.S)
    print("/* From @kern-ux/native 2.7.2, EUPL-1.2, cut by subset.py; see README.md. */")
    print(cut(css))


main()
