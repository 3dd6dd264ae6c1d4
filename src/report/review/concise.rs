//! One line per finding, for hooks and scripts.

use std::io::{self, Write};

use super::Review;
use crate::report::concise::told;

/// Writes the findings of each document, then those about several, each at its first place.
pub(super) fn write(review: &Review<'_>, out: &mut dyn Write) -> io::Result<()> {
    for judged in &review.documents {
        told(&judged.findings, &judged.source, out)?;
    }
    for matter in &review.matters {
        if let Some(source) = matter.documents.first().and_then(|document| review.source(*document)) {
            told(matter.finding.as_slice(), source, out)?;
        }
    }
    review.configured.iter().try_for_each(|across| told(&across.findings, &across.source, out))
}
