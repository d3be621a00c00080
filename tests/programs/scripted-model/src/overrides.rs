//! The configuration that makes codex talk to this program, and to nothing else on the network.
#![forbid(unsafe_code)]

/// The `key=value` texts for codex's `--config`, or the `configOverrides` of a client library.
///
/// `shell_snapshot`: whether codex may run the user's login shell once for each thread, as it does by default.
pub fn overrides(base_url: &str, shell_snapshot: bool) -> Vec<String> {
    let mut overrides = vec![
        "model_provider=\"scripted\"".to_owned(),
        format!(
            "model_providers.scripted={{name=\"Scripted model\",base_url=\"{base_url}\",wire_api=\"responses\",\
             requires_openai_auth=false,supports_websockets=false,request_max_retries=0,stream_max_retries=0}}"
        ),
        // A model that codex knows and that is given its tools directly, not through JavaScript.
        "model=\"gpt-5.5\"".to_owned(),
        "web_search=\"disabled\"".to_owned(),
        // These would reach out to the vendor's servers.
        "features.plugins=false".to_owned(),
        "analytics.enabled=false".to_owned(),
        "check_for_update_on_startup=false".to_owned(),
    ];
    if !shell_snapshot {
        overrides.push("features.shell_snapshot=false".to_owned());
    }
    overrides
}
