//! The figures in the text format of OpenMetrics, served at `/metrics` on an address of their own.

use std::fmt;
use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeMetric as _, NoLabelSet, text};
use prometheus_client::metrics::MetricType;
use prometheus_client::metrics::counter::ConstCounter;
use prometheus_client::registry::{Registry, Unit};
use serde::{Deserialize, Serialize};

use super::{Durations, ENDS, Figures, Tally};

/// The table `[metrics]` of the configuration.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct MetricsConfig {
    /// Address and port of `/metrics`; without one there is none. It asks nobody who they are, so it should be
    /// reachable for the collector alone.
    pub addr: Option<SocketAddr>,
}

/// Media type of the answer.
const MEDIA: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

#[derive(Debug)]
struct Collected(Arc<Figures>);

impl Collector for Collected {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> Result<(), fmt::Error> {
        let figures = &self.0;
        let coarse = [
            (
                "letters_by_kind",
                "Letters read, in steps of five",
                &figures.kinds,
            ),
            (
                "letters_by_language",
                "Letters by language of their reader, in steps of five",
                &figures.languages,
            ),
            (
                "letters",
                "Uploads and readings by how they came out",
                &figures.letters,
            ),
            (
                "questions_by_intent",
                "Questions, in steps of five",
                &figures.questions,
            ),
            (
                "questions_unanswered_by_intent",
                "Questions without an answer, in steps of five",
                &figures.unanswered,
            ),
            ("questions", "Questions by how they came out", &figures.answers),
        ];
        for (name, help, tally) in coarse {
            counts(&mut encoder, name, help, tally)?;
        }
        counts(
            &mut encoder,
            "desk_events",
            "What happened at the desk",
            &figures.desk,
        )?;
        durations(
            &mut encoder,
            "reading",
            "Waiting and reading of a letter",
            &figures.reading,
        )?;
        durations(
            &mut encoder,
            "answering",
            "Answering a question",
            &figures.answering,
        )
    }
}

fn counts<const N: usize>(
    encoder: &mut DescriptorEncoder<'_>,
    name: &str,
    help: &str,
    tally: &Tally<N>,
) -> Result<(), fmt::Error> {
    let mut all = encoder.encode_descriptor(name, help, None, MetricType::Counter)?;
    let names = tally.names();
    for (labels, count) in tally.shown() {
        let mut labelled = names.into_iter().zip(labels);
        let labels: [(&str, &str); N] = std::array::from_fn(|_| labelled.next().unwrap_or_default());
        ConstCounter::new(count).encode(all.encode_family(&labels)?)?;
    }
    Ok(())
}

fn durations(
    encoder: &mut DescriptorEncoder<'_>,
    name: &str,
    help: &str,
    durations: &Durations,
) -> Result<(), fmt::Error> {
    let counted = durations.counted();
    let ends = ENDS.into_iter().chain([f64::INFINITY]);
    let buckets: Vec<(f64, u64)> = ends.zip(counted.classes).collect();
    encoder
        .encode_descriptor(name, help, Some(&Unit::Seconds), MetricType::Histogram)?
        .encode_histogram::<NoLabelSet>(counted.seconds, counted.count(), &buckets, None)
}

/// The figures as text.
///
/// # Errors
///
/// [`fmt::Error`] if a figure has no text, which a test rules out.
pub fn told(figures: &Arc<Figures>) -> Result<String, fmt::Error> {
    let mut registry = Registry::with_prefix("bescheid");
    registry.register_collector(Box::new(Collected(Arc::clone(figures))));
    let mut said = String::new();
    text::encode(&mut said, &registry)?;
    Ok(said)
}

/// The one route of the address of the metrics.
pub fn router(figures: Arc<Figures>) -> Router {
    Router::new().route("/metrics", get(answer)).with_state(figures)
}

async fn answer(State(figures): State<Arc<Figures>>) -> Response {
    match told(&figures) {
        Ok(text) => {
            let headers = [(header::CONTENT_TYPE, MEDIA), (header::CACHE_CONTROL, "no-store")];
            (headers, text).into_response()
        }
        Err(fmt::Error) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::fault::Code;

    #[test]
    fn figures_are_told_in_the_text_format() {
        let figures = Arc::new(Figures::default());
        figures.refused(Code::BUSY);
        figures.refused(Code("Frau Müller"));
        figures.answering.count(Duration::from_secs(3));
        let text = told(&figures).unwrap();
        assert!(
            text.contains("bescheid_letters_total{outcome=\"busy\"} 1\n"),
            "{text}"
        );
        assert!(
            text.contains("bescheid_letters_total{outcome=\"other\"} 1\n"),
            "{text}"
        );
        assert!(
            text.contains("bescheid_answering_seconds_bucket{le=\"5.0\"} 1\n"),
            "{text}"
        );
        assert!(
            text.contains("bescheid_answering_seconds_bucket{le=\"+Inf\"} 1\n"),
            "{text}"
        );
        assert!(text.ends_with("# EOF\n") && !text.contains("Müller"));
    }
}
