//! How is a heading compared? As words: folded, without numbers, marks and the colon at its end.

use unicode_normalization::UnicodeNormalization;

/// Holds the words of a heading. "&", "/" and the comma are words too, since they part it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Words(Vec<String>);

/// Returns the words of a heading: compatibility forms and case folded, "&" and "/" as "and", apostrophes kept inside words.
#[must_use]
pub fn normalise(heading: &str) -> Words {
    let folded: String = if heading.is_ascii() {
        heading.to_ascii_lowercase()
    } else {
        caseless::default_case_fold_str(&heading.nfkc().collect::<String>())
    };
    let mut words: Vec<String> = Vec::new();
    let mut word = String::new();
    let end = |word: &mut String, words: &mut Vec<String>| {
        if !word.is_empty() {
            words.push(std::mem::take(word));
        }
    };
    for character in folded.chars() {
        match character {
            '\u{2018}' | '\u{2019}' | '\'' | '`' => {
                if !word.is_empty() {
                    word.push('\'');
                }
            }
            '\u{2010}'..='\u{2012}' | '-' => {
                if !word.is_empty() {
                    word.push('-');
                }
            }
            '&' | '/' => {
                end(&mut word, &mut words);
                words.push("and".to_owned());
            }
            ',' => {
                end(&mut word, &mut words);
                words.push(",".to_owned());
            }
            _ if character.is_alphanumeric() => word.push(character),
            '\u{ad}' | '\u{200b}' | '\u{feff}' => {}
            _ => end(&mut word, &mut words),
        }
    }
    end(&mut word, &mut words);
    for word in &mut words {
        let kept = word.trim_end_matches(['\'', '-']).len();
        word.truncate(kept);
    }
    // "Priority outcomes 2009 – 2012" names the same as without the years.
    let is_year = |word: &String| {
        word.len() == 4
            && (word.starts_with("19") || word.starts_with("20"))
            && word.bytes().all(|b| b.is_ascii_digit())
    };
    words.retain(|word| !word.is_empty() && !is_year(word));
    let articles =
        words.iter().take_while(|word| matches!(word.as_str(), "the" | "our" | "a" | "an" | "and" | ",")).count();
    if articles < words.len() {
        words.drain(..articles);
    }
    while words.last().is_some_and(|last| matches!(last.as_str(), "and" | ",")) {
        words.pop();
    }
    Words(words)
}

impl Words {
    /// Returns the words in their order.
    pub fn iter(&self) -> impl Iterator<Item = &str> + Clone {
        self.0.iter().map(String::as_str)
    }

    /// Returns how many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Tells whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns the first word.
    #[must_use]
    pub fn first(&self) -> Option<&str> {
        self.0.first().map(String::as_str)
    }

    /// Returns the last word.
    #[must_use]
    pub fn last(&self) -> Option<&str> {
        self.0.last().map(String::as_str)
    }

    /// Returns all but the last word.
    #[must_use]
    pub fn without_last(&self) -> Self {
        Self(self.0[..self.0.len().saturating_sub(1)].to_vec())
    }

    /// Returns the words joined by spaces.
    #[must_use]
    pub fn joined(&self) -> String {
        self.0.join(" ")
    }

    /// Returns the parts between "and"s and commas, each without its articles.
    #[must_use]
    pub fn parts(&self) -> Vec<Self> {
        self.0
            .split(|word| word == "and" || word == ",")
            .filter(|part| !part.is_empty())
            .map(|part| {
                let articles =
                    part.iter().take_while(|word| matches!(word.as_str(), "the" | "our" | "a" | "its")).count();
                Self(part[articles.min(part.len() - 1)..].to_vec())
            })
            .collect()
    }

    /// Returns the words before the first of `prepositions`, and those after it without an article.
    #[must_use]
    pub fn complement(&self, prepositions: &[&str]) -> Option<(Self, Self)> {
        let at = self.0.iter().position(|word| prepositions.contains(&word.as_str())).filter(|at| *at > 0)?;
        let after = &self.0[at + 1..];
        let articles = after.iter().take_while(|word| matches!(word.as_str(), "the" | "our" | "this" | "a")).count();
        Some((Self(self.0[..at].to_vec()), Self(after[articles..].to_vec())))
    }
}
