"""Compares the tiny models with llama.cpp: how far apart the logits are, up to the constant that softmax ignores.

    BESCHEID_TINY=/tmp/tiny cargo test --release -p models --features talk --lib -- --ignored tiny_files
    pip install xllamacpp && python3 compare.py /tmp/tiny
"""

import json
import math
import pathlib
import sys

import xllamacpp

for path in sorted(pathlib.Path(sys.argv[1]).glob("*.gguf")):
    said = json.loads(path.with_suffix(".json").read_text())
    fits = said["fits"]
    by_table = said["by_table"]
    params = xllamacpp.CommonParams()
    params.model.path = str(path)
    params.n_ctx = 256
    params.n_parallel = 1
    params.warmup = False
    for name in ("cache_type_k", "cache_type_v"):
        setattr(params, name, xllamacpp.ggml_type.GGML_TYPE_F32)
    params.flash_attn_type = xllamacpp.llama_flash_attn_type.LLAMA_FLASH_ATTN_TYPE_DISABLED
    server = xllamacpp.Server(params)
    answer = server.handle_completions(
        {"prompt": said["tokens"], "n_predict": 1, "n_probs": len(fits), "temperature": 1.0, "cache_prompt": False}
    )
    answer = answer if isinstance(answer, dict) else json.loads(answer)
    theirs = {one["id"]: one["logprob"] for one in answer["choices"][0]["logprobs"]["content"][0]["top_logprobs"]}

    def apart(fits):
        total = math.log(sum(math.exp(x) for x in fits))
        return max(abs(fits[word] - total - logprob) for word, logprob in theirs.items())

    # llama.cpp's GELU goes through a table of sixteen-bit numbers, which only Gemma has a use for.
    print(f"{path.stem}: {len(theirs)} words compared, farthest {apart(fits):.2e}", end="")
    print(f", with llama.cpp's rounding of the gate {apart(by_table):.2e}", flush=True)
