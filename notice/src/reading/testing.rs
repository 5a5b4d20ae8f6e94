//! Pages for tests, written as text.

use crate::page::{Line, LineId, Page, Place};

/// Pages from text: a form feed begins a page, an empty line a block, ` | ` a cell of the same row.
pub(crate) fn pages(text: &str) -> Vec<Page> {
    text.split('\u{c}')
        .enumerate()
        .map(|(n, text)| page(n as u16 + 1, text))
        .collect()
}

fn page(number: u16, text: &str) -> Page {
    let mut page = Page {
        width: 1000,
        height: 1414,
        lines: Vec::new(),
    };
    let mut block = 1;
    let rows = text.lines().count().max(1) as f32;
    for (row, line) in text.lines().enumerate() {
        if line.trim().is_empty() {
            block += 1;
            continue;
        }
        let top = row as f32 / rows;
        for (column, cell) in line.split(" | ").enumerate() {
            let cells = line.split(" | ").count() as f32;
            let left = 0.1 + 0.8 * column as f32 / cells;
            page.lines.push(Line {
                id: LineId {
                    page: number,
                    line: page.lines.len() as u16 + 1,
                },
                text: cell.trim().to_owned(),
                confidence: 0.97,
                block,
                row: row as u32 + 1,
                place: Place {
                    left,
                    top,
                    right: left + 0.75 / cells,
                    bottom: top + 0.7 / rows,
                },
                ..Line::default()
            });
        }
    }
    page
}
