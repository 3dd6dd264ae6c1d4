//! Which outcomes stand one after the other in a sentence or a heading, and what do the words around them say?

use std::ops::Range;
use std::sync::Arc;

use super::Number;
use crate::reading::number;
use crate::topic::{Lookup, OutcomeWords, Patterns};

/// Says what words say of the outcomes that follow them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Says {
    /// The group delivers them.
    Lead,
    /// The group helps.
    Support,
    /// They are another's, or not the group's.
    Others,
    /// Nothing.
    Nothing,
}

/// Holds a list in a sentence.
pub(super) struct Inline {
    pub(super) numbers: Vec<number::Listed<Number>>,
    /// From its word, or its first number, to its last number.
    pub(super) whole: Range<usize>,
    /// Where the words before its first number end.
    pub(super) lead: usize,
    pub(super) says: Says,
}

/// Holds the words for outcomes, and those by which they are the group's or another's.
pub(super) struct Wording {
    pub(super) word: Arc<Patterns>,
    lead: Option<Arc<Patterns>>,
    support: Option<Arc<Patterns>>,
    joint: Option<Arc<Patterns>>,
    of_others: Option<Arc<Patterns>>,
    others_lead: Option<Arc<Patterns>>,
    lead_columns: Option<Arc<Patterns>>,
    other_series: Option<Arc<Patterns>>,
    own_series: Option<Arc<Patterns>>,
    complete: Option<Arc<Patterns>>,
    counted: Option<Arc<Patterns>>,
    units: Option<Arc<Patterns>>,
}

impl Wording {
    pub(super) fn new(lookup: &Lookup<'_>, words: &OutcomeWords, word: Arc<Patterns>) -> Self {
        Self {
            word,
            lead: lookup.patterns(&words.lead),
            support: lookup.patterns(&words.support),
            joint: lookup.patterns(&words.joint),
            of_others: lookup.patterns(&words.of_others),
            others_lead: lookup.patterns(&words.others_lead),
            lead_columns: lookup.patterns(&words.lead_columns),
            other_series: lookup.patterns(&words.other_series),
            own_series: lookup.patterns(&words.own_series),
            complete: lookup.patterns(&words.complete),
            counted: lookup.patterns(&words.counted),
            units: lookup.patterns(&words.units),
        }
    }

    /// Returns what the words before an outcome say of it.
    pub(super) fn says(&self, text: &str) -> Says {
        let shows = |pattern: &Option<Arc<Patterns>>| pattern.as_ref().is_some_and(|pattern| pattern.is_match(text));
        if shows(&self.of_others) || shows(&self.others_lead) {
            Says::Others
        } else if shows(&self.support) {
            Says::Support
        } else if shows(&self.lead) {
            Says::Lead
        } else {
            Says::Nothing
        }
    }

    /// Finds the lists in one sentence or heading; `begins` is where it begins with a number that its list introduces.
    pub(super) fn inline(&self, text: &str, begins: Option<usize>, before: Says) -> Vec<Inline> {
        let mut found: Vec<Inline> = Vec::new();
        let words: Vec<Range<usize>> = ranges(Some(&self.word), text);
        if let Some(at) = begins {
            self.add(text, at..at, at, &mut found);
        }
        for (index, word) in words.iter().enumerate() {
            let next = words.get(index + 1).map_or(text.len(), |next| next.start);
            if let Some(at) = first_number(text, word, next) {
                self.add(text, word.clone(), at, &mut found);
            }
        }
        let others = ranges(self.other_series.as_deref(), text);
        let own = ranges(self.own_series.as_deref(), text);
        let is_other = |list: &Inline| {
            let around = others.iter().filter(|other| other.start < list.whole.end && list.whole.start < other.end);
            around.into_iter().any(|other| !touches(&own, other))
        };
        // A sentence has few of either, or is not written for people.
        if !others.is_empty() {
            found.truncate(100);
            found.retain(|list| !is_other(list));
        }
        let (mut from, mut last) = (0, before);
        for index in 0..found.len() {
            let (whole, next) =
                (found[index].whole.clone(), found.get(index + 1).map_or(text.len(), |next| next.whole.start));
            let own = self.says(text.get(from..whole.start).unwrap_or_default());
            let after = text.get(whole.end..next).unwrap_or_default();
            // "Outcome 2.1: support", or so in the next cell of a table.
            let clause = after.trim_start_matches([' ', ':', '|', '-', '(']);
            let clause = clause.split([',', ';', '.', ':', '(', ')', '|']).next().unwrap_or_default();
            let clause = clause.split(" and ").next().unwrap_or_default();
            let joint = self.joint.as_ref().is_some_and(|pattern| pattern.is_match(clause));
            let says = match own {
                _ if before == Says::Others || self.is_of_others(after) => Says::Others,
                _ if joint => Says::Support,
                Says::Nothing => last,
                own => own,
            };
            found[index].says = says;
            from = whole.end;
            if !joint {
                last = says;
            }
        }
        found
    }

    /// Tells whether words that lead to a list say that what stands in it belongs to another series.
    pub(super) fn leads_to_another_series(&self, lead: &str) -> bool {
        let own = || ranges(self.own_series.as_deref(), lead);
        ranges(self.other_series.as_deref(), lead).iter().any(|other| !touches(&own(), other))
    }

    /// Tells whether the head of a column says that the outcomes below it belong to another series.
    pub(super) fn heads_another_series(&self, head: &str) -> bool {
        self.leads_to_another_series(head) || self.leads_to_another_series(&format!("{head} outcomes"))
    }

    /// Tells whether a cell, below the head of its column, says that another body leads.
    pub(super) fn names_another_leader(&self, head: &str, cell: &str) -> bool {
        self.lead_columns.as_ref().is_some_and(|pattern| pattern.is_match(head))
            && self.is_of_others(&format!(" is led by {cell}"))
    }

    /// Tells whether the words after an outcome say that it is another body's.
    fn is_of_others(&self, after: &str) -> bool {
        let aside = after.trim_start().strip_prefix('(').and_then(|aside| aside.split(')').next());
        let clause = aside.or_else(|| after.split([';', '.', ':']).next()).unwrap_or_default();
        self.of_others.as_ref().is_some_and(|pattern| pattern.is_match(clause))
    }

    /// Adds the list that begins at `at`, after `word`.
    fn add(&self, text: &str, word: Range<usize>, at: usize, found: &mut Vec<Inline>) {
        let (numbers, end) = number::list::<Number>(text, at);
        let rest = text.get(end..).unwrap_or_default().trim_start();
        let near = rest.get(..rest.len().min(40)).unwrap_or(rest);
        let counts = self.units.as_ref().is_some_and(|pattern| pattern.find(near).is_some_and(|unit| unit.start == 0));
        if numbers.is_empty() || counts {
            return;
        }
        // "outcome 2.1 and outcome 2.2" is one list.
        if let Some(last) = found.last_mut()
            && is_joint(text.get(last.whole.end..word.start).unwrap_or_default())
            && word.end > word.start
        {
            last.numbers.extend(numbers);
            last.whole.end = end;
            return;
        }
        let start = if word.is_empty() { at } else { word.start };
        found.push(Inline { numbers, whole: start..end, lead: at, says: Says::Nothing });
    }

    /// Returns where a sentence says that the outcomes which follow are all of the group's, and where only a count does.
    pub(super) fn claims(&self, text: &str) -> Claims {
        Claims { whole: ranges(self.complete.as_deref(), text), counted: ranges(self.counted.as_deref(), text) }
    }
}

/// Says whether a list is said to hold all outcomes of the group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Claim {
    /// It is.
    Whole,
    /// It is, by a count alone.
    Counted,
    /// It is not.
    Part,
}

/// Holds where a sentence says that the outcomes which follow are all of the group's.
pub(super) struct Claims {
    whole: Vec<Range<usize>>,
    /// A count alone says so.
    counted: Vec<Range<usize>>,
}

impl Claims {
    /// Returns what is said of one list.
    pub(super) fn of(&self, text: &str, list: &Inline) -> Claim {
        if is_complete(&self.whole, text, list) {
            Claim::Whole
        } else if is_complete(&self.counted, text, list) {
            Claim::Counted
        } else {
            Claim::Part
        }
    }
}

/// Tells whether the words up to a list say that it holds all of the group's outcomes; `said` is where words say so.
fn is_complete(said: &[Range<usize>], text: &str, list: &Inline) -> bool {
    let before = said.partition_point(|range| range.end <= list.whole.start);
    said.get(before).is_some_and(|range| {
        range.start <= list.whole.start && range.end <= list.lead && text.get(range.end..list.lead).is_some_and(is_lead)
    })
}

/// Returns where the first number after the word for outcomes stands, if the words between let it be one.
fn first_number(text: &str, word: &Range<usize>, next: usize) -> Option<usize> {
    /// The longest words that may stand between: "outcomes assigned to the group by the Executive in its plan (2.1)".
    const FAR: usize = 120;
    let gap = text.get(word.end..next)?;
    let length = gap.bytes().take(FAR).position(|byte| byte.is_ascii_digit())?;
    let between = gap.get(..length)?;
    let plural = text.get(word.clone()).is_some_and(|word| word.ends_with(['s', 'S']));
    let introduces = plural
        && ["(", ":", " are ", " are: ", "namely ", "i.e. ", "eg. ", "e.g. ", " are outcomes "]
            .iter()
            .any(|end| between.strip_suffix(' ').unwrap_or(between).ends_with(end.trim_end()));
    (is_lead(between) || introduces).then_some(word.end + length)
}

/// Tells whether words only lead to a number: "outcome no. 2.1", "outcomes are: 2.1".
fn is_lead(between: &str) -> bool {
    let mut words = between.split([' ', ':', '(', '-', '"', '\'']).filter(|word| !word.is_empty());
    words.all(|word| {
        ["no", "no.", "nos", "nos.", "number", "numbers", "numbered", "is", "are", "namely", "i.e.", ","]
            .iter()
            .any(|known| known.eq_ignore_ascii_case(word))
    })
}

/// Tells whether words only join two outcomes.
fn is_joint(between: &str) -> bool {
    matches!(
        between.trim().trim_start_matches(','),
        "" | " and" | "and" | "&" | ";" | " as well as" | "as well as" | "plus"
    )
}

/// Returns where a pattern is found in a text, in order.
pub(in crate::reading) fn ranges(pattern: Option<&Patterns>, text: &str) -> Vec<Range<usize>> {
    pattern.map_or_else(Vec::new, |pattern| pattern.find_iter(text).collect())
}

/// Tells whether one of `ranges`, in order and apart, shares something with `other`.
pub(in crate::reading) fn touches(ranges: &[Range<usize>], other: &Range<usize>) -> bool {
    let first = ranges.partition_point(|range| range.end <= other.start);
    ranges.get(first).is_some_and(|range| range.start < other.end)
}

#[cfg(test)]
mod tests {
    use super::{first_number, is_lead};

    #[test]
    fn few_words_lead_to_a_number() {
        fn first(text: &str) -> Option<&str> {
            first_number(text, &(0.."outcomes".len()), text.len()).map(|at| &text[at..])
        }
        assert_eq!(first("outcomes: 1.2"), Some("1.2"));
        assert_eq!(first("outcomes assigned to us (1.2)"), Some("1.2)"));
        assert_eq!(first("outcomes in section 1.2"), None);
        assert_eq!(first("outcomes (see 1.2)"), None);
        assert!(is_lead(" no. ") && is_lead(" (") && !is_lead(" in version "));
    }
}
