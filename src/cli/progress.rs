//! How far is it? A bar on standard error, where that is a terminal and the run takes more than a moment.

use std::io::{self, IsTerminal};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::voice::Voice;
use crate::report::Amount;

/// What takes no longer than this needs no bar.
const MOMENT: Duration = Duration::from_millis(300);

/// Holds the bar. It is shared between threads.
pub(super) struct Progress {
    bar: ProgressBar,
    begun: Instant,
    /// It is to be shown at all.
    wanted: bool,
    is_shown: AtomicBool,
}

impl Progress {
    /// Begins to count so many documents.
    pub(super) fn new(documents: usize, voice: &Voice) -> Self {
        let bar = ProgressBar::with_draw_target(Some(documents as u64), ProgressDrawTarget::hidden());
        if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos} of {len} documents") {
            bar.set_style(style);
        }
        let wanted = io::stderr().is_terminal() && voice.amount != Amount::Quiet;
        Self { bar, begun: Instant::now(), wanted, is_shown: AtomicBool::new(false) }
    }

    /// Counts one more document.
    pub(super) fn step(&self) {
        self.bar.inc(1);
        if self.wanted && self.begun.elapsed() > MOMENT && !self.is_shown.swap(true, Ordering::Relaxed) {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }

    /// Takes the bar away.
    pub(super) fn end(self) {
        self.bar.finish_and_clear();
    }
}
