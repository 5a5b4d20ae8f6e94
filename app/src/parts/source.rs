//! "Where does it say that?": the words of the letter and the piece of the picture they stand in.

use leptos::prelude::*;
use notice::page::{Line, LineId, Page, Quad};

use super::Marks;
use crate::text::{at, t, t_with};

/// Unfolds to the lines that a statement comes from, with the piece of the picture. Nothing where a
/// statement has no lines (it was worked out, not read).
#[component]
pub fn Where(
    /// The lines.
    source: Vec<LineId>,
    /// All pages of the letter.
    pages: Vec<Page>,
) -> Option<impl IntoView> {
    if source.is_empty() {
        return None;
    }
    let marks = Marks::current();
    let several = pages.len() > 1;
    let clips = places(&source, &pages)
        .into_iter()
        .map(|(number, page, lines)| {
            let words = lines
                .iter()
                .map(|line| line.text.as_str())
                .collect::<Vec<_>>()
                .join("\n");
            let target = format!("#{}", lines[0].id);
            let clip =
                Clip::around(lines.iter().map(|line| &line.quad), page).map(|clip| clip.view(number, page));
            let place =
                several.then(|| format!(" {}", t_with("ui-where-page", &[("page", &number.to_string())])));
            let here: Vec<LineId> = lines.iter().map(|line| line.id).collect();
            view! {
                <li>
                    <blockquote lang="de" dir="ltr">{words}</blockquote>
                    {clip}
                    <a class="kern-link" href=target on:click=move |event| {
                        if marks.show(&here) {
                            event.prevent_default();
                        }
                    }>{t("ui-where-show")}{place}</a>
                </li>
            }
        })
        .collect_view();
    Some(view! {
        <details class="more where" on:toggle=move |event| marks.toggled(&event, &source)>
            <summary>{t("ui-where")}</summary>
            <ul class="plain">{clips}</ul>
        </details>
    })
}

/// The lines by page and by place: lines that stand together are shown together.
fn places<'a>(source: &[LineId], pages: &'a [Page]) -> Vec<(u16, &'a Page, Vec<&'a Line>)> {
    let mut places: Vec<(u16, &Page, Vec<&Line>)> = Vec::new();
    let mut source = source.to_vec();
    source.sort_unstable();
    for id in source {
        let Some(page) = usize::from(id.page)
            .checked_sub(1)
            .and_then(|index| pages.get(index))
        else {
            continue;
        };
        let Some(line) = page.line(id) else { continue };
        match places.last_mut() {
            Some((number, _, lines))
                if *number == id.page && lines.last().is_some_and(|last| near(last, line)) =>
            {
                lines.push(line);
            }
            _ => places.push((id.page, page, vec![line])),
        }
    }
    places
}

/// Whether two lines stand together: the middle of one is within two line heights of the other's.
fn near(one: &Line, other: &Line) -> bool {
    let middle = |quad: &Quad| [0, 1].map(|axis| quad.iter().map(|corner| corner[axis]).sum::<f32>() / 4.0);
    let [start, end, _, foot] = one.quad;
    let along = [end[0] - start[0], end[1] - start[1]];
    let length = along[0].hypot(along[1]).max(1.0);
    let height = (foot[0] - start[0]).hypot(foot[1] - start[1]);
    let (from, to) = (middle(&one.quad), middle(&other.quad));
    // Distance across the direction of the text, so that the cells of a row count as together.
    let across = ((to[0] - from[0]) * along[1] - (to[1] - from[1]) * along[0]).abs() / length;
    across <= 2.0 * height
}

/// The piece of a picture around some lines, turned so that its text runs upright.
struct Clip {
    /// Left, top, width and height after turning.
    frame: [f32; 4],
    /// Cosine and sine of the angle to turn by, around the origin.
    turn: [f32; 2],
    quads: Vec<Quad>,
}

impl Clip {
    /// The piece around `quads`, with some air.
    fn around<'a>(quads: impl Iterator<Item = &'a Quad>, page: &Page) -> Option<Self> {
        let quads: Vec<Quad> = quads.copied().collect();
        let [start, end, ..] = *quads.first()?;
        let along = [end[0] - start[0], end[1] - start[1]];
        let length = along[0].hypot(along[1]);
        let turn = if length > 0.0 {
            [along[0] / length, -along[1] / length]
        } else {
            [1.0, 0.0]
        };
        let (mut low, mut high) = ([f32::MAX; 2], [f32::MIN; 2]);
        for [x, y] in quads.iter().flatten() {
            for (axis, value) in [x * turn[0] - y * turn[1], x * turn[1] + y * turn[0]]
                .into_iter()
                .enumerate()
            {
                low[axis] = low[axis].min(value);
                high[axis] = high[axis].max(value);
            }
        }
        let rows = quads.len().max(1) as f32;
        let air = ((high[1] - low[1]) / rows).max(page.width as f32 / 200.0);
        // A narrow piece would be blown up beyond reading size, so it takes some of its surroundings along.
        let width = (high[0] - low[0] + 2.0 * air).max(page.width as f32 / 2.5);
        let left = (low[0] + high[0] - width) / 2.0;
        let frame = [left, low[1] - air, width, high[1] - low[1] + 2.0 * air];
        frame
            .iter()
            .all(|value| value.is_finite())
            .then_some(Clip { frame, turn, quads })
    }

    fn view(&self, number: u16, page: &Page) -> impl IntoView + use<> {
        let [left, top, width, height] = self.frame.map(|value| value.round() as i32);
        let [cos, sin] = self.turn.map(thousandths);
        let [_, minus] = self.turn.map(|value| thousandths(-value));
        let turn = format!("matrix({cos} {sin} {minus} {cos} 0 0)");
        let marks = self
            .quads
            .iter()
            .map(|quad| view! { <polygon class="on" points=points(quad) /> })
            .collect_view();
        view! {
            <svg class="clip" viewBox=format!("{left} {top} {width} {height}") aria-hidden="true">
                <g transform=turn>
                    <image href=picture(number) width=page.width.to_string() height=page.height.to_string() />
                    {marks}
                </g>
            </svg>
        }
    }
}

/// A number between -1 and 1 with three decimals. Formatting whole numbers keeps the code for printing
/// floating point out of the bundle.
fn thousandths(value: f32) -> String {
    let whole = (value * 1000.0).round() as i32;
    let sign = if whole < 0 { "-" } else { "" };
    format!("{sign}{}.{:03}", whole.abs() / 1000, whole.abs() % 1000)
}

/// Address of the picture of a page.
pub(super) fn picture(number: u16) -> String {
    at(&format!("/letter/page/{number}.jpg"))
}

/// The corners of a quad as SVG writes them.
pub(crate) fn points(quad: &Quad) -> String {
    quad.map(|[x, y]| format!("{},{}", x.round() as i32, y.round() as i32))
        .join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page() -> Page {
        Page {
            width: 1000,
            height: 1400,
            lines: Vec::new(),
        }
    }

    #[test]
    fn a_clip_holds_its_lines_with_some_air() {
        let quad = [[100.0, 200.0], [800.0, 200.0], [800.0, 230.0], [100.0, 230.0]];
        let clip = Clip::around([quad].iter(), &page()).unwrap();
        assert_eq!(clip.frame, [70.0, 170.0, 760.0, 90.0]);
        assert_eq!(clip.turn, [1.0, 0.0]);
    }

    #[test]
    fn a_clip_of_an_upside_down_page_stands_upright() {
        let quad = [[800.0, 230.0], [100.0, 230.0], [100.0, 200.0], [800.0, 200.0]];
        let clip = Clip::around([quad].iter(), &page()).unwrap();
        assert_eq!(thousandths(clip.turn[0]), "-1.000");
        let [left, top, width, height] = clip.frame.map(f32::round);
        assert_eq!([left, top, width, height], [-830.0, -260.0, 760.0, 90.0]);
    }

    fn line(number: u16, left: f32, top: f32) -> Line {
        let quad = [
            [left, top],
            [left + 100.0, top],
            [left + 100.0, top + 20.0],
            [left, top + 20.0],
        ];
        Line {
            id: LineId {
                page: 1,
                line: number,
            },
            quad,
            ..Line::default()
        }
    }

    #[test]
    fn lines_that_stand_together_are_shown_together() {
        let lines = vec![
            line(1, 0.0, 0.0),
            line(2, 500.0, 2.0),
            line(3, 0.0, 30.0),
            line(4, 0.0, 900.0),
        ];
        let pages = [Page { lines, ..page() }];
        let source = [4, 1, 3, 2].map(|line| LineId { page: 1, line });
        let places: Vec<Vec<u16>> = places(&source, &pages)
            .into_iter()
            .map(|(_, _, lines)| lines.iter().map(|line| line.id.line).collect())
            .collect();
        assert_eq!(places, [vec![1, 2, 3], vec![4]]);
    }

    #[test]
    fn a_line_without_a_place_has_no_clip() {
        assert!(Clip::around([].iter(), &page()).is_none());
    }
}
