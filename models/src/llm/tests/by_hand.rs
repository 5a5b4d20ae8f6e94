//! The families' arithmetic in plain loops, one text, nothing kept, nothing shared with the engine.

use super::tiny::Tiny;

type Row = Vec<f64>;

fn weights<'a>(tiny: &'a Tiny, name: &str) -> Option<&'a [f32]> {
    tiny.tensors.get(name).map(|(_, numbers)| numbers.as_slice())
}

/// `W x + b`.
fn linear(tiny: &Tiny, name: &str, x: &Row) -> Row {
    let w = weights(tiny, &format!("{name}.weight")).unwrap();
    let bias = weights(tiny, &format!("{name}.bias"));
    w.chunks_exact(x.len())
        .enumerate()
        .map(|(row, w)| {
            let sum: f64 = w.iter().zip(x).map(|(w, x)| f64::from(*w) * x).sum();
            sum + bias.map_or(0.0, |bias| f64::from(bias[row]))
        })
        .collect()
}

/// Root mean square norm.
fn norm(tiny: &Tiny, name: &str, x: &[f64]) -> Row {
    let w = weights(tiny, &format!("{name}.weight")).unwrap();
    let mean = x.iter().map(|x| x * x).sum::<f64>() / x.len() as f64;
    let scale = 1.0 / (mean + 1e-6).sqrt();
    x.iter().zip(w).map(|(x, w)| x * scale * f64::from(*w)).collect()
}

fn turn(tiny: &Tiny, head: &mut [f64], at: usize, near: bool) {
    let half = head.len() / 2;
    let factors = weights(tiny, "rope_freqs.weight");
    for i in 0..half {
        let mut angle = at as f64 * if near { 1e4_f64 } else { 1e6 }.powf(-(i as f64) / half as f64);
        if tiny.family == "gemma3" && !near {
            angle /= 8.0;
        }
        if let Some(factors) = factors {
            angle /= f64::from(factors[i]);
        }
        let (a, b) = if tiny.family == "llama" {
            (2 * i, 2 * i + 1)
        } else {
            (i, i + half)
        };
        let (x, y) = (head[a], head[b]);
        head[a] = x * angle.cos() - y * angle.sin();
        head[b] = x * angle.sin() + y * angle.cos();
    }
}

fn attend(tiny: &Tiny, n: usize, xs: &[Row]) -> Vec<Row> {
    let gemma = tiny.family == "gemma3";
    let near = gemma && n % 6 != 5;
    let h = tiny.head;
    let project = |what: &str, turned: bool| -> Vec<Row> {
        xs.iter()
            .enumerate()
            .map(|(at, x)| {
                let mut y = linear(tiny, &format!("blk.{n}.attn_{what}"), x);
                for head in y.chunks_exact_mut(h).filter(|_| turned) {
                    if gemma || tiny.family == "qwen3" {
                        let normed = norm(tiny, &format!("blk.{n}.attn_{what}_norm"), head);
                        head.copy_from_slice(&normed);
                    }
                    turn(tiny, head, at, near);
                }
                y
            })
            .collect()
    };
    let (queries, keys, values) = (project("q", true), project("k", true), project("v", false));
    let shared = tiny.heads / tiny.kv_heads;
    (0..xs.len())
        .map(|at| {
            let first = if near {
                (at + 1).saturating_sub(tiny.window)
            } else {
                0
            };
            let mut mixed = vec![0.0; tiny.heads * h];
            for head in 0..tiny.heads {
                let own = head * h..(head + 1) * h;
                let theirs = head / shared * h..(head / shared + 1) * h;
                let likes: Vec<f64> = (first..=at)
                    .map(|other| {
                        let pairs = queries[at][own.clone()].iter().zip(&keys[other][theirs.clone()]);
                        (pairs.map(|(q, k)| q * k).sum::<f64>() / (h as f64).sqrt()).exp()
                    })
                    .collect();
                let all: f64 = likes.iter().sum();
                for (other, like) in (first..=at).zip(likes) {
                    let value = &values[other][theirs.clone()];
                    for (to, v) in mixed[own.clone()].iter_mut().zip(value) {
                        *to += like / all * v;
                    }
                }
            }
            linear(tiny, &format!("blk.{n}.attn_output"), &mixed)
        })
        .collect()
}

/// The nearest number of sixteen bits (IEEE 754 binary16).
fn half(x: f64) -> f64 {
    if x == 0.0 {
        return x;
    }
    let unit = x.abs().log2().floor().max(-14.0) - 10.0;
    (x / unit.exp2()).round_ties_even() * unit.exp2()
}

fn gate(tiny: &Tiny, x: f64) -> f64 {
    if tiny.family == "gemma3" {
        let round = |x: f64| if tiny.half_gate { half(x) } else { x };
        let x = round(x);
        let inner = (2.0 / std::f64::consts::PI).sqrt() * (x + 0.044715 * x.powi(3));
        round(0.5 * x * (1.0 + inner.tanh()))
    } else {
        x / (1.0 + (-x).exp())
    }
}

/// How much each word fits after `tokens`.
pub(super) fn fits(tiny: &Tiny, tokens: &[u32]) -> Vec<f32> {
    let gemma = tiny.family == "gemma3";
    let words = weights(tiny, "token_embd.weight").unwrap();
    let scale = if gemma { (tiny.width as f64).sqrt() } else { 1.0 };
    let row = |id: &u32| {
        let start = *id as usize * tiny.width;
        words[start..start + tiny.width]
            .iter()
            .map(|x| f64::from(*x) * scale)
            .collect()
    };
    let mut xs: Vec<Row> = tokens.iter().map(row).collect();
    let after = |name: String, y: Row| if gemma { norm(tiny, &name, &y) } else { y };
    let add = |x: &mut Row, y: Row| x.iter_mut().zip(y).for_each(|(x, y)| *x += y);
    for n in 0..tiny.layers {
        let normed: Vec<Row> = xs
            .iter()
            .map(|x| norm(tiny, &format!("blk.{n}.attn_norm"), x))
            .collect();
        for (x, y) in xs.iter_mut().zip(attend(tiny, n, &normed)) {
            add(x, after(format!("blk.{n}.post_attention_norm"), y));
        }
        for x in &mut xs {
            let normed = norm(tiny, &format!("blk.{n}.ffn_norm"), x);
            let up = linear(tiny, &format!("blk.{n}.ffn_up"), &normed);
            let gated = linear(tiny, &format!("blk.{n}.ffn_gate"), &normed);
            let inner = gated.iter().zip(up).map(|(g, u)| gate(tiny, *g) * u).collect();
            let y = linear(tiny, &format!("blk.{n}.ffn_down"), &inner);
            add(x, after(format!("blk.{n}.post_ffw_norm"), y));
        }
    }
    let last = norm(tiny, "output_norm", xs.last().unwrap());
    let out = if gemma { "token_embd" } else { "output" };
    linear(tiny, out, &last).into_iter().map(|x| x as f32).collect()
}
