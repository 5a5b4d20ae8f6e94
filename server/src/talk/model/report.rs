//! The report of an exam, stored beside the model.

use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::duties::{Duties, Duty, Tally};

/// Name of the report in the model's folder.
pub const FILE: &str = "exam.json";
/// Raised whenever the questions put to a model change, so that an old report grants nothing.
pub const EDITION: u32 = 1;

/// How a model did in its exam.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// Which edition of the exam.
    pub edition: u32,
    /// The model by name, or the server's address.
    pub model: String,
    /// SHA-256 of the model's file; `None` for a model on a server, whose file nobody here sees.
    pub sha256: Option<String>,
    /// The day of the exam.
    pub day: String,
    /// Letters that were asked about.
    pub letters: u32,
    /// How many letters there were to choose from.
    pub of: u32,
    /// The outcome by language and duty.
    pub languages: BTreeMap<String, BTreeMap<Duty, Tally>>,
}

impl Report {
    /// Reads the report beside a model; `None` where there is none, or one of another edition, model or file.
    pub fn beside(folder: &Path, model: &str, sha256: Option<&str>) -> Option<Self> {
        let text = std::fs::read_to_string(folder.join(FILE)).ok()?;
        let report: Report = serde_json::from_str(&text).ok()?;
        let same = report.edition == EDITION && report.model == model && report.sha256.as_deref() == sha256;
        same.then_some(report)
    }

    /// Writes the report beside the model.
    ///
    /// # Errors
    ///
    /// What the file system says.
    pub fn write(&self, folder: &Path) -> std::io::Result<()> {
        std::fs::create_dir_all(folder)?;
        let half = folder.join(format!("{FILE}.part"));
        std::fs::write(&half, serde_json::to_string_pretty(self)?)?;
        std::fs::rename(half, folder.join(FILE))
    }

    /// The tally of a duty in a language.
    pub fn tally(&mut self, language: &str, duty: Duty) -> &mut Tally {
        let duties = self.languages.entry(language.to_owned()).or_default();
        duties.entry(duty).or_default()
    }

    /// What the model has earned.
    pub fn duties(&self) -> Duties {
        let mut granted = Duties::default();
        for (language, duties) in &self.languages {
            for (duty, tally) in duties {
                if duty.is_earned(tally) {
                    granted.grant(*duty, language);
                }
            }
        }
        granted
    }

    /// A table for people, a row for each language and duty.
    pub fn table(&self) -> String {
        let mut table = String::from(
            "| language | duty | asked | right | wrong | invented | refused | unreadable | granted |\n| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |\n",
        );
        for (language, duties) in &self.languages {
            for (duty, tally) in duties {
                let Tally {
                    right,
                    wrong,
                    invented,
                    refused,
                    unreadable,
                } = tally;
                let granted = if duty.is_earned(tally) { "yes" } else { "no" };
                table += &format!(
                    "| {language} | {} | {} | {right} | {wrong} | {invented} | {refused} | {unreadable} | {granted} |\n",
                    duty.id(),
                    tally.asked()
                );
            }
        }
        table
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report() -> Report {
        let mut report = Report {
            edition: EDITION,
            model: "m".to_owned(),
            sha256: Some("ab".to_owned()),
            ..Report::default()
        };
        report.tally("tr", Duty::Reword).right = 12;
        report.tally("pl", Duty::Reword).right = 11;
        report.tally("de", Duty::Pick).invented = 40;
        report
    }

    #[test]
    fn duties_are_earned_by_language() {
        let duties = report().duties();
        assert!(duties.has(Duty::Reword, "tr"));
        assert!(
            !duties.has(Duty::Reword, "pl"),
            "eleven questions prove too little"
        );
        assert!(!duties.has(Duty::Pick, "de"));
        assert_eq!(duties.languages(Duty::Reword), ["tr"]);
        assert!(Report::default().duties().is_empty());
    }

    #[test]
    fn a_report_is_for_its_model_only() {
        let folder = std::env::temp_dir().join(format!("bescheid-exam-{}", std::process::id()));
        report().write(&folder).unwrap();
        assert_eq!(Report::beside(&folder, "m", Some("ab")), Some(report()));
        assert_eq!(Report::beside(&folder, "m", Some("cd")), None, "another file");
        assert_eq!(Report::beside(&folder, "n", Some("ab")), None, "another model");
        let old = Report {
            edition: 0,
            ..report()
        };
        old.write(&folder).unwrap();
        assert_eq!(Report::beside(&folder, "m", Some("ab")), None, "another exam");
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
