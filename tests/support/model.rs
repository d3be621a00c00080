//! The scripted model: one for each test, on a port of its own, ended with the test.

use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::build;
use super::scratch::Scratch;

/// A running model.
pub struct Model {
    child: Child,
    ready: Value,
}

impl Model {
    /// Starts one, with a script or with none; what it is sent is written to `requests.jsonl` in the folder.
    pub fn start(scratch: &Scratch, script: Option<&Path>) -> Result<Model, String> {
        let mut command = Command::new(build::program("scripted-model")?);
        command.arg("--exit-with-stdin").arg("--requests").arg(scratch.path().join("requests.jsonl"));
        if let Some(script) = script {
            command.arg("--script").arg(script);
        }
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().map_err(|error| format!("{command:?}: {error}"))?;
        let mut line = String::new();
        if let Some(stdout) = child.stdout.take() {
            BufReader::new(stdout)
                .read_line(&mut line)
                .map_err(|error| format!("scripted-model: {error}"))?;
        }
        let mut model = Model { child, ready: Value::Null };
        match serde_json::from_str(&line) {
            Ok(ready) => model.ready = ready,
            Err(_) => {
                let stderr = model.child.stderr.take().map(std::io::read_to_string);
                return Err(format!(
                    "scripted-model did not start: {}",
                    stderr.transpose().unwrap_or_default().unwrap_or_default()
                ));
            }
        }
        // Drained, so that it can't be held up; what it says there is in the requests' records too.
        if let Some(mut stderr) = model.child.stderr.take() {
            std::thread::spawn(move || std::io::copy(&mut stderr, &mut std::io::sink()));
        }
        Ok(model)
    }

    /// Where it listens, up to and including `/v1`.
    pub fn url(&self) -> &str {
        self.ready["baseUrl"].as_str().unwrap_or_default()
    }

    /// The `configOverrides` that make codex use it.
    pub fn codex_settings(&self) -> Vec<String> {
        let all = self.ready["configOverrides"].as_array().into_iter().flatten();
        all.filter_map(|one| one.as_str().map(str::to_owned)).collect()
    }
}

impl Drop for Model {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
