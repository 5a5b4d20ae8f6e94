//! The list of terms and their German word forms: `glossary.txt`.

use std::sync::LazyLock;

/// One term as it is listed.
#[derive(Debug)]
pub(super) struct Term {
    /// Its id in the messages `term-ID` and `term-ID-meaning`.
    pub id: &'static str,
    /// The German term, then its other forms.
    pub forms: Vec<&'static str>,
}

static TERMS: LazyLock<Vec<Term>> = LazyLock::new(|| {
    include_str!("../../glossary.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let (id, forms) = line.split_once(':')?;
            let forms = forms
                .split(';')
                .map(str::trim)
                .filter(|form| !form.is_empty())
                .collect();
            Some(Term { id: id.trim(), forms })
        })
        .collect()
});

/// All terms, in the order of the list.
pub(super) fn terms() -> &'static [Term] {
    &TERMS
}
