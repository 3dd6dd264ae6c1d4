//! What if torlint itself is wrong? A panic becomes a plain sentence, and the other files are still judged.

use std::cell::RefCell;
use std::io::{self, Write};
use std::panic::{self, AssertUnwindSafe};

use crate::text::tame;

thread_local! {
    /// What the last panic of this thread said, and where.
    static SAID: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Holds what a panic said.
#[derive(Debug)]
pub(super) struct Fault(String);

/// Keeps what a panic says for [`Fault::tell`], in place of a trace that would help nobody who checks a document.
pub(super) fn listen() {
    panic::set_hook(Box::new(|panic| {
        let payload = panic.payload();
        let said = payload.downcast_ref::<&str>().copied();
        let said = said.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("no words");
        let place = panic.location().map_or_else(String::new, |place| format!(", {}:{}", place.file(), place.line()));
        SAID.with_borrow_mut(|kept| *kept = format!("{said}{place}"));
    }));
}

/// Runs something that should not panic.
pub(super) fn guard<Value>(run: impl FnOnce() -> Value) -> Result<Value, Fault> {
    panic::catch_unwind(AssertUnwindSafe(run)).map_err(|_| Fault(SAID.take()))
}

impl Fault {
    /// Says that it is our mistake, and what to send us.
    pub(super) fn tell(&self, document: Option<&str>) {
        let (place, send) = match document {
            Some(document) => (format!(" with {}", tame(document)), ", with the document if you may,"),
            None => (String::new(), ""),
        };
        let (version, said) = (env!("CARGO_PKG_VERSION"), tame(&self.0));
        // There is nobody to tell that standard error is closed.
        let _ = writeln!(
            io::stderr(),
            "error: torlint made a mistake of its own{place}. It is not your fault, and says nothing about any document.\n\
             \x20      Please send its makers the next line{send} and the command that you gave:\n\
             \x20      torlint {version}: {said}"
        );
    }
}

#[cfg(test)]
mod tests {
    use super::{guard, listen};

    #[test]
    fn a_panic_is_kept() {
        listen();
        let fault = guard(|| assert_eq!(1, 2, "one is not two")).expect_err("it panics");
        assert!(fault.0.contains("one is not two"), "{}", fault.0);
        assert!(fault.0.contains("fault.rs"), "{}", fault.0);
        assert_eq!(guard(|| 1).expect("it does not panic"), 1);
    }
}
