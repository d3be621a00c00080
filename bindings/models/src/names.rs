//! Names in the style of a language, out of those on the wire.

/// The words of a name: `thread/tokenUsage/updated`, `memory_consolidation`, `on-request`.
fn words(name: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let characters: Vec<char> = name.chars().collect();
    for (at, &character) in characters.iter().enumerate() {
        if !character.is_alphanumeric() {
            words.push(std::mem::take(&mut word));
            continue;
        }
        let before = at.checked_sub(1).map(|before| characters[before]);
        let after = characters.get(at + 1);
        let begins = character.is_uppercase()
            && (before.is_some_and(|before| before.is_lowercase() || before.is_ascii_digit())
                || (before.is_some_and(char::is_uppercase)
                    && after.is_some_and(|after| after.is_lowercase())));
        if begins {
            words.push(std::mem::take(&mut word));
        }
        word.extend(character.to_lowercase());
    }
    words.push(word);
    words.retain(|word| !word.is_empty());
    words
}

/// `ThreadStart`
pub fn pascal(name: &str) -> String {
    words(name).iter().map(|word| capital(word)).collect()
}

/// `thread_start`
pub fn snake(name: &str) -> String {
    words(name).join("_")
}

/// `threadStart`
pub fn camel(name: &str) -> String {
    let mut words = words(name).into_iter();
    words.next().into_iter().chain(words.map(|word| capital(&word))).collect()
}

fn capital(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map_or(String::new(), |first| first.to_uppercase().chain(characters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_take_the_style_of_a_language() {
        for (name, expected) in [
            ("thread/tokenUsage/updated", "ThreadTokenUsageUpdated"),
            ("on-request", "OnRequest"),
            ("memory_consolidation", "MemoryConsolidation"),
            ("mcpOAuthURLLogin", "McpOAuthUrlLogin"),
            ("_meta", "Meta"),
            ("P2P", "P2P"),
        ] {
            assert_eq!(pascal(name), expected, "{name}");
        }
        assert_eq!(snake("mcpOAuthURLLogin"), "mcp_o_auth_url_login");
        assert_eq!(snake("on-request"), "on_request");
        assert_eq!(camel("turn_id"), "turnId");
    }
}
