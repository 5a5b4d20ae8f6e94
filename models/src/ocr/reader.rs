//! The whole way from a picture to a page.

use notice::page::{LineId, Place, Quad};
use notice::{Line, Page};

use super::detect;
use super::error::OcrError;
use super::geometry::{OrientedBox, Point, Projection, between, distance};
use super::grey::{Plane, Pyramid};
use super::level::Level;
use super::light::Light;
use super::picture::Picture;
use super::recognise::{self, Glyph};
use super::segment::{Segment, SegmentWord};
use super::strip::{self, Strip};
use super::turn::Trial;
use super::view::PageView;
use super::weights::Weights;
use super::words::{StripWord, confidence, usual_space, words};
use super::{hint, layout, outline, repair, turn};

/// Reads pages. Load it once; it can be shared between threads.
pub struct Reader {
    weights: Weights,
}

/// A segment that the recogniser is less sure of than this is a texture, not text.
const LEGIBLE: f32 = 0.5;

/// Fewer letters and digits than this make no page.
const LETTERS: usize = 8;

impl Reader {
    /// Loads the weights that are built into the program.
    ///
    /// # Errors
    ///
    /// [`OcrError::Engine`] where they do not load.
    pub fn new() -> Result<Self, OcrError> {
        Ok(Reader {
            weights: Weights::load()?,
        })
    }

    /// Reads one page; `page_number` counts from 1 and names its lines. `cancelled` is asked between the steps
    /// and ends the work when it says `true`.
    ///
    /// # Errors
    ///
    /// [`OcrError::NoText`] for a page without legible text, [`OcrError::Cancelled`], [`OcrError::Engine`].
    pub fn read_page(
        &self,
        picture: &Picture,
        page_number: u16,
        cancelled: &(dyn Fn() -> bool + Sync),
    ) -> Result<Page, OcrError> {
        let (segments, aspect) = self.segments(picture, cancelled)?;
        let mut lines: Vec<Line> = layout::order(segments, aspect);
        repair::repair(&mut lines);
        for (line, number) in lines.iter_mut().zip(1..) {
            line.id = LineId {
                page: page_number,
                line: number,
            };
        }
        Ok(Page {
            width: picture.width(),
            height: picture.height(),
            lines,
        })
    }

    /// What stands on a page, in no order, and the page's width divided by its height.
    ///
    /// # Errors
    ///
    /// As [`Reader::read_page`].
    pub fn segments(
        &self,
        picture: &Picture,
        cancelled: &(dyn Fn() -> bool + Sync),
    ) -> Result<(Vec<Segment>, f32), OcrError> {
        let check = || {
            if cancelled() {
                Err(OcrError::Cancelled)
            } else {
                Ok(())
            }
        };
        check()?;
        let pyramid = Pyramid::new(Plane::from_rgb(picture.pixels()));
        let light = Light::measure(&pyramid);
        let Found { view, boxes, tried } = self.find(&lay_straight(&pyramid, &light), cancelled)?;
        check()?;

        let rest: Vec<Strip> = boxes
            .iter()
            .enumerate()
            .filter(|(i, _)| tried.iter().all(|(strip, _)| strip.source != *i))
            .flat_map(|(i, text)| strip::cut(&view, text, i))
            .collect();
        let unread: Vec<&Strip> = rest.iter().collect();
        let Weights {
            recogniser, alphabet, ..
        } = &self.weights;
        let read_rest = recognise::read(recogniser, alphabet, &unread, cancelled)?;
        let (strips, read): (Vec<Strip>, Vec<Vec<Glyph>>) =
            tried.into_iter().chain(rest.into_iter().zip(read_rest)).unzip();
        let level = Level::measure(&boxes, view.width as f32, view.height as f32);
        let lines = read
            .iter()
            .zip(&strips)
            .map(|(glyphs, strip)| (glyphs.as_slice(), &strip.plane));
        let space = usual_space(lines);
        let page = Straightened {
            view,
            level,
            scale: picture.scale(),
            space,
        };
        let mut segments: Vec<Segment> = Vec::new();
        for (i, text) in boxes.iter().enumerate() {
            let pieces = strips.iter().zip(&read).filter(|(strip, _)| strip.source == i);
            segments.extend(
                page.segment(text, pieces)
                    .filter(|segment| segment.confidence >= LEGIBLE),
            );
        }
        let letters = |segment: &Segment| segment.text.chars().filter(|c| c.is_alphanumeric()).count();
        let none = segments.iter().map(letters).sum::<usize>() < LETTERS;
        if none || segments.len() * 2 < boxes.len() {
            let unit = distance(
                view.to_picture.apply([0.0, 0.0]),
                view.to_picture.apply([1.0, 0.0]),
            );
            let side = unit * view.width.max(view.height) as f32;
            let hint = hint::why(&pyramid, &boxes, unit, side);
            // What little is legible of a bad picture says less than nothing: half a sum, a wrong day.
            if none || hint.is_some() {
                return Err(OcrError::NoText { hint });
            }
        }
        Ok((segments, view.width as f32 / view.height as f32))
    }

    /// Finds the text and turns the page so that it reads from left to right.
    fn find<'a>(
        &self,
        view: &PageView<'a>,
        cancelled: &(dyn Fn() -> bool + Sync),
    ) -> Result<Found<'a>, OcrError> {
        let find = |view: &PageView| {
            detect::find(
                &self.weights.detector,
                &view.draw(view.width, view.height, |point| point),
            )
        };
        let mut view = *view;
        let mut boxes = find(&view)?;
        if turn::is_sideways(&boxes) {
            view = view.turned(1);
            boxes = find(&view)?;
        }
        // What runs up or down an upright page is a margin note or a rule.
        boxes.retain(|text| text.height < 3.0 * text.length);
        let Weights {
            recogniser, alphabet, ..
        } = &self.weights;
        let tried = match turn::try_lines(recogniser, alphabet, &view, &boxes, cancelled)? {
            Trial::Upright(read) => read,
            Trial::UpsideDown => {
                view = view.turned(2);
                for text in &mut boxes {
                    text.center = [
                        view.width as f32 - text.center[0],
                        view.height as f32 - text.center[1],
                    ];
                }
                Vec::new()
            }
        };
        Ok(Found { view, boxes, tried })
    }
}

/// The text on a page that lies upright.
struct Found<'a> {
    view: PageView<'a>,
    boxes: Vec<OrientedBox>,
    /// Strips that were read to tell how the page lies.
    tried: Vec<(Strip, Vec<Glyph>)>,
}

/// The page in the picture, or the whole picture where no page is certain, on the grid of the detector.
fn lay_straight<'a>(pyramid: &'a Pyramid, light: &'a Light) -> PageView<'a> {
    let full = pyramid.full();
    let (w, h) = (full.width() as f32, full.height() as f32);
    let corners = outline::find(pyramid).unwrap_or([[0.0, 0.0], [w, 0.0], [w, h], [0.0, h]]);
    let [a, b, c, d] = corners;
    let across = distance(a, b).max(distance(d, c));
    let down = distance(a, d).max(distance(b, c));
    let grid = |side: f32| {
        let points = (side / across.max(down) * detect::SIDE as f32 / detect::STEP as f32).round() as usize;
        points.max(1) * detect::STEP
    };
    let (width, height) = (grid(across), grid(down));
    let (gw, gh) = (width as f32, height as f32);
    let to_picture = Projection::between(&[[0.0, 0.0], [gw, 0.0], [gw, gh], [0.0, gh]], &corners)
        .unwrap_or(Projection::scaling(f64::from(w / gw), f64::from(h / gh)));
    PageView {
        pyramid,
        light,
        width,
        height,
        to_picture,
    }
}

/// Maps places on strips to the page and the picture.
struct Straightened<'a> {
    view: PageView<'a>,
    level: Level,
    /// Pixels of the picture as taken to one pixel of the picture as held.
    scale: f32,
    /// How wide a space is, in columns of a strip.
    space: Option<f32>,
}

impl Straightened<'_> {
    /// The segment that the pieces of one box make; `None` where nothing was read.
    fn segment<'s>(
        &self,
        text: &OrientedBox,
        pieces: impl Iterator<Item = (&'s Strip, &'s Vec<Glyph>)>,
    ) -> Option<Segment> {
        let mut found = Vec::new();
        let mut total = 1;
        for (strip, glyphs) in pieces {
            total = strip.total;
            let start = strip.start as f32;
            found.extend(
                words(glyphs, &strip.plane, self.space)
                    .into_iter()
                    .map(|word| StripWord {
                        left: word.left + start,
                        right: word.right + start,
                        ..word
                    }),
            );
        }
        let (first, last) = (found.first()?, found.last()?);
        let span = |left: f32, right: f32| [left, right].map(|x| x / total as f32);
        let whole = span(first.left, last.right);
        let parts = found
            .iter()
            .map(|word| (word.confidence, word.text.chars().count()));
        let confidence = confidence(parts.flat_map(|(part, count)| std::iter::repeat_n(part, count)));
        let words: Vec<SegmentWord> = found
            .into_iter()
            .map(|word| {
                let span = span(word.left, word.right);
                SegmentWord {
                    text: word.text,
                    quad: self.quad(text, span),
                    place: self.place(text, span),
                    confidence: word.confidence,
                }
            })
            .collect();
        Some(Segment {
            text: words
                .iter()
                .map(|word| word.text.as_str())
                .collect::<Vec<_>>()
                .join(" "),
            quad: self.quad(text, whole),
            place: self.place(text, whole),
            confidence,
            words,
        })
    }

    /// Corners on the page of the part of a box from one fraction of its length to another.
    fn corners(text: &OrientedBox, [left, right]: [f32; 2]) -> [Point; 4] {
        let [a, b, c, d] = text.corners();
        [
            between(a, b, left),
            between(a, b, right),
            between(d, c, right),
            between(d, c, left),
        ]
    }

    fn quad(&self, text: &OrientedBox, span: [f32; 2]) -> Quad {
        Self::corners(text, span)
            .map(|corner| self.view.to_picture.apply(corner).map(|value| value * self.scale))
    }

    fn place(&self, text: &OrientedBox, span: [f32; 2]) -> Place {
        let [a, b, c, d] = Self::corners(text, span).map(|corner| self.level.apply(corner));
        let (w, h) = (self.view.width as f32, self.view.height as f32);
        // Means of the two ends, so that what is left of a slope does not make lines overlap.
        let fraction = |p: f32, q: f32, size: f32| ((p + q) / 2.0 / size).clamp(0.0, 1.0);
        Place {
            left: fraction(a[0], d[0], w),
            top: fraction(a[1], b[1], h),
            right: fraction(b[0], c[0], w),
            bottom: fraction(c[1], d[1], h),
        }
    }
}
