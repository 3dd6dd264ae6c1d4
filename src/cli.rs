//! What did the user ask for, and how does it end?
