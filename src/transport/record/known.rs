//! Which names stand for secrets: members of messages, variables, settings.
#![forbid(unsafe_code)]

use crate::runtime::launch;

/// Members whose text is a secret, without their capitals, dashes and underscores.
const EXACTLY: &[&str] = &[
    "accesskeyid",
    "authorization",
    "authorizationurl",
    "authurl",
    "challenge",
    "cookie",
    "credentials",
    "jwt",
    "manualpairingcode",
    "pairingcode",
    "passphrase",
    "proxyauthorization",
    "setcookie",
    "signature",
    "token",
    "usercode",
];

/// Ends of such names.
const ENDS: &[&str] = &[
    "accesstoken",
    "apikey",
    "authtoken",
    "bearertoken",
    "clientsecret",
    "idtoken",
    "password",
    "privatekey",
    "refreshtoken",
    "secret",
    "secretaccesskey",
    "sessiontoken",
];

/// Members with a text for each name: what stands in them is hidden whatever its name is.
const WHOLE: &[&str] = &["env", "headers", "httpheaders", "queryparams", "requestheaders"];

/// Parts of the names of variables that hold secrets.
const IN_VARIABLES: &[&str] = &["key", "token", "secret", "pass", "credential", "auth"];

fn plain(name: &str) -> String {
    name.chars().filter(|letter| !matches!(letter, '_' | '-')).flat_map(char::to_lowercase).collect()
}

/// Whether a member of this name holds a secret. A name with dots is a path in the configuration.
pub fn is_secret_name(name: &str) -> bool {
    name.split('.').any(|part| {
        let part = plain(part.trim_matches('"'));
        EXACTLY.contains(&part.as_str())
            || WHOLE.contains(&part.as_str())
            || ENDS.iter().any(|end| part.ends_with(end))
    })
}

/// Whether what stands in a member of this name is hidden because of where it stands, and not by its own name.
pub fn hides_whole(name: &str) -> bool {
    name.split('.').any(|part| WHOLE.contains(&plain(part.trim_matches('"')).as_str()))
}

/// Whether a variable or a header of this name holds a secret.
pub fn is_secret_variable(name: &str) -> bool {
    let name = plain(name);
    name.contains("cookie") || IN_VARIABLES.iter().any(|part| name.contains(part))
}

/// The secrets among what a server is started with: they may come back in what it runs and says.
pub fn secrets_of(options: &launch::Options) -> Vec<String> {
    let variables = options.env.iter().filter_map(|(name, value)| {
        is_secret_variable(&name.to_string_lossy()).then_some(value.as_ref()?.to_string_lossy().into_owned())
    });
    let settings = options.config_overrides.iter().filter_map(|setting| {
        let (key, value) = setting.split_once('=')?;
        let is_secret = is_secret_name(key.trim());
        is_secret.then(|| value.trim().trim_matches(['"', '\'']).to_owned())
    });
    variables.chain(settings).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_names_of_the_schema() {
        for name in [
            "apiKey",
            "accessToken",
            "refresh_token",
            "authBearerToken",
            "experimental_bearer_token",
            "secretAccessKey",
            "sessionToken",
            "accessKeyId",
            "authUrl",
            "authorizationUrl",
            "userCode",
            "manualPairingCode",
            "token",
            "signature",
            "Authorization",
            "env",
            "http_headers",
            "mcp_servers.a.env",
            "mcp_servers.a.env.LEVEL",
            "model_providers.\"x\".experimental_bearer_token",
        ] {
            assert!(is_secret_name(name), "{name}");
        }
        for name in [
            "tokens",
            "tokenUsage",
            "inputTokens",
            "cancellationToken",
            "key",
            "keyPath",
            "idempotencyKey",
            "environments",
            "environmentId",
            "envVars",
            "authMode",
            "code",
            "url",
            "text",
            "sessionId",
        ] {
            assert!(!is_secret_name(name), "{name}");
        }
    }

    #[test]
    fn finds_the_secrets_of_a_launch() {
        let options = launch::Options {
            env: vec![
                ("OPENAI_API_KEY".into(), Some("sk-hidden".into())),
                ("PATH".into(), Some("/bin".into())),
                ("GITHUB_TOKEN".into(), None),
            ],
            config_overrides: vec!["model=\"x\"".into(), "a.b.experimental_bearer_token = \"hidden\"".into()],
            ..launch::Options::default()
        };
        assert_eq!(secrets_of(&options), ["sk-hidden", "hidden"]);
    }
}
