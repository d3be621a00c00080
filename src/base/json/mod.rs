//! JSON as text: checking, walking and quoting it without building a tree.
#![forbid(unsafe_code)]
