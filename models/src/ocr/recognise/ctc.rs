//! From classes at each step to characters (connectionist temporal classification, Graves et al. 2006).

/// One recognised character.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::ocr) struct Glyph {
    /// The character, may be a space.
    pub character: char,
    /// Middle of where it was seen, in columns of the strip.
    pub at: f32,
    /// Probability, 0 to 1.
    pub confidence: f32,
}

/// The likeliest class of a step with its probability.
pub(in crate::ocr) fn best(log_probabilities: impl Iterator<Item = f32>) -> (usize, f32) {
    let likeliest = log_probabilities.enumerate().max_by(|a, b| a.1.total_cmp(&b.1));
    likeliest.map_or((0, 0.0), |(class, log)| (class, log.exp()))
}

/// The characters of a line: runs of one class are one character, class 0 is none. A step covers `pitch` columns;
/// what begins beyond `end` is seen in the filling and dropped.
pub(in crate::ocr) fn decode(
    steps: impl Iterator<Item = (usize, f32)>,
    alphabet: &[char],
    pitch: f32,
    end: f32,
) -> Vec<Glyph> {
    let mut glyphs: Vec<Glyph> = Vec::new();
    let mut last = 0;
    let mut first_step = 0;
    for (step, (class, probability)) in steps.enumerate() {
        if class != last {
            first_step = step;
        }
        if class != 0 && step as f32 * pitch < end {
            let at = (first_step + step + 1) as f32 / 2.0 * pitch;
            match glyphs.last_mut() {
                Some(glyph) if class == last => {
                    glyph.at = at;
                    glyph.confidence = glyph.confidence.max(probability);
                }
                _ => glyphs.extend(alphabet.get(class - 1).map(|character| Glyph {
                    character: *character,
                    at,
                    confidence: probability,
                })),
            }
        }
        last = class;
    }
    glyphs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(classes: &[usize]) -> String {
        let steps = classes.iter().map(|class| (*class, 0.9));
        decode(steps, &['a', 'b'], 8.0, 8.0 * classes.len() as f32)
            .iter()
            .map(|glyph| glyph.character)
            .collect()
    }

    #[test]
    fn runs_are_one_character_and_blanks_part_doubled_ones() {
        assert_eq!(text(&[0, 1, 1, 0, 1, 2, 2, 0]), "aab");
        assert_eq!(text(&[1, 2, 1]), "aba");
        assert_eq!(text(&[0, 0]), "");
    }

    #[test]
    fn a_character_stands_in_the_middle_of_its_run_with_its_best_probability() {
        let steps = [(0, 0.9), (1, 0.5), (1, 0.8), (0, 0.9)];
        let found = decode(steps.into_iter(), &['a'], 8.0, 32.0);
        assert_eq!(
            found,
            [Glyph {
                character: 'a',
                at: 16.0,
                confidence: 0.8
            }]
        );
    }

    #[test]
    fn what_is_seen_in_the_filling_is_dropped() {
        assert!(decode([(0, 1.0), (1, 0.9)].into_iter(), &['a'], 8.0, 8.0).is_empty());
    }
}
