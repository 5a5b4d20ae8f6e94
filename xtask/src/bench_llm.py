"""Prints how fast llama.cpp reads and writes: the peer of `bescheid models speed`."""

import json
import re
import sys

import xllamacpp

READ, WRITE = 512, 32
SENTENCE = "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden. "
TASK = "Count from 1 to 200 in words, one after another."

params = xllamacpp.CommonParams()
params.model.path = sys.argv[1]
params.n_ctx = 2048
params.n_parallel = 1
params.cpuparams.n_threads = int(sys.argv[2])
params.cpuparams_batch.n_threads = int(sys.argv[2])
server = xllamacpp.Server(params)


def ask(count, most):
    question = {
        "messages": [{"role": "user", "content": SENTENCE * count + "\n\n" + TASK}],
        "max_tokens": most,
        "temperature": 0,
        "cache_prompt": False,
    }
    answer = server.handle_chat_completions(question)
    return answer if isinstance(answer, dict) else json.loads(answer)


# How often the sentence fits into the number of tokens, from what one of it takes.
few, more = (ask(count, 1)["usage"]["prompt_tokens"] for count in (1, 2))
count = max(1, round((READ - few) / (more - few)) + 1)
timings = ask(count, WRITE)["timings"]
with open("/proc/self/status", encoding="utf-8") as status:
    peak = int(re.search(r"VmHWM:\s+(\d+)", status.read()).group(1)) // 1024
print(f"read {timings['prompt_per_second']:.1f} write {timings['predicted_per_second']:.1f} memory {peak}")
