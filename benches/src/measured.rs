//! What a client has measured, as `benches/README.md` wants it.

use crate::clock::peak_memory;

/// Each turn, request or start by itself.
#[derive(Default)]
pub struct Measured {
    /// Nanoseconds from its begin to its end.
    pub wall: Vec<u64>,
    /// Nanoseconds of a core's time that this process took for it.
    pub used: Vec<u64>,
    /// The deltas that came.
    pub deltas: Vec<usize>,
    /// Nanoseconds from the writing of a delta to its being there.
    pub latency: Vec<u64>,
}

impl Measured {
    /// The line to print, with the most memory that this process ever had.
    pub fn line(&self) -> String {
        let line = serde_json::json!({
            "wall_ns": self.wall, "cpu_ns": self.used, "deltas": self.deltas,
            "latency_ns": self.latency, "rss_kb": peak_memory(),
        });
        line.to_string()
    }
}
