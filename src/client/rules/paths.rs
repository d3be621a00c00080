//! Folders and what is below them, by their names alone.
#![forbid(unsafe_code)]

use super::Fit;

/// An absolute path in its parts: `/a/b` or `C:\a\b`, without `.`, `..` and doubled separators.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Folder {
    drive: Option<char>,
    parts: Vec<String>,
}

impl Folder {
    /// `None` for a path that is relative, or whose folder can't be told from its text.
    pub fn read(path: &str) -> Option<Folder> {
        let (drive, rest) = match path.as_bytes() {
            [b'/', ..] => (None, path),
            [letter, b':', b'/' | b'\\', ..] if letter.is_ascii_alphabetic() => {
                (Some(char::from(letter.to_ascii_uppercase())), &path[2..])
            }
            _ => return None,
        };
        let separators: &[char] = if drive.is_some() { &['/', '\\'] } else { &['/'] };
        let parts: Vec<String> = rest
            .split(separators)
            .filter(|part| !part.is_empty() && *part != ".")
            .map(|part| is_certain(part, drive.is_some()).then(|| part.to_owned()))
            .collect::<Option<_>>()?;
        Some(Folder { drive, parts })
    }

    /// Whether a path is this folder, or in it at any depth.
    pub fn holds(&self, path: &str) -> Fit {
        let Some(path) = Folder::read(path) else {
            return Fit::Unsure;
        };
        if path.drive != self.drive {
            // A path without a drive is on one that it doesn't say.
            return if path.drive.is_some() && self.drive.is_some() { Fit::No } else { Fit::Unsure };
        }
        if path.parts.starts_with(&self.parts) {
            return Fit::Yes;
        }
        // Some file systems take both spellings for one name.
        let same = |(left, right): (&String, &String)| left.to_lowercase() == right.to_lowercase();
        match path.parts.len() >= self.parts.len() && path.parts.iter().zip(&self.parts).all(same) {
            true => Fit::Unsure,
            false => Fit::No,
        }
    }
}

fn is_certain(part: &str, is_windows: bool) -> bool {
    // `..` is not the folder before it where that one is a link.
    if part == ".." || part.contains(char::is_control) {
        return false;
    }
    match is_windows {
        // Windows drops dots and spaces at the end, and has a short name for every long one.
        true => !part.ends_with(['.', ' ']) && !part.contains(['~', ':', '*', '?', '"', '<', '>', '|']),
        // A backslash separates on Windows, where a path may begin with a slash too.
        false => !part.contains('\\'),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holds(folder: &str, path: &str) -> Fit {
        Folder::read(folder).unwrap().holds(path)
    }

    #[test]
    fn a_folder_holds_what_is_below_it() {
        for (folder, path) in [
            ("/srv/project", "/srv/project"),
            ("/srv/project", "/srv/project/"),
            ("/srv/project/", "/srv/project/src/a.rs"),
            ("/srv/project", "//srv/./project//src"),
            ("/", "/etc"),
            ("/srv/ü", "/srv/ü/x"),
            ("C:\\work", "C:\\work\\src"),
            ("C:\\work", "c:/work/src"),
            ("D:\\", "d:\\x"),
        ] {
            assert_eq!(holds(folder, path), Fit::Yes, "{folder} {path}");
        }
    }

    #[test]
    fn parts_are_compared_whole() {
        for (folder, path) in [
            ("/srv/project", "/srv/projects"),
            ("/srv/project", "/srv/project-x/src"),
            ("/srv/project", "/srv"),
            ("/srv/project", "/"),
            ("/srv/project", "/x/srv/project"),
            ("C:\\work", "C:\\workshop"),
            ("C:\\work", "D:\\work"),
        ] {
            assert_eq!(holds(folder, path), Fit::No, "{folder} {path}");
        }
    }

    #[test]
    fn what_names_can_t_tell_is_unsure() {
        for (folder, path) in [
            ("/srv/project", "/srv/project/../../etc"),
            ("/srv/project", "/srv/other/../project"),
            ("/srv/project", "/.."),
            ("/srv/project", "src"),
            ("/srv/project", ""),
            ("/srv/project", "~/project"),
            ("/srv/project", "/srv/PROJECT/src"),
            ("/srv/project", "/srv/project\\..\\x"),
            ("/srv/project", "/srv/project/a\u{0}b"),
            ("/srv/project", "C:\\srv\\project"),
            ("C:\\work", "/work"),
            ("C:\\work", "C:work"),
            ("C:\\work", "C:\\work\\..\\x"),
            ("C:\\work", "C:\\WORK"),
            ("C:\\work", "C:\\work.\\x"),
            ("C:\\work", "C:\\PROGRA~1"),
            ("C:\\work", "\\\\server\\work"),
            ("C:\\work", "\\\\?\\C:\\work"),
        ] {
            assert_eq!(holds(folder, path), Fit::Unsure, "{folder} {path}");
        }
    }

    #[test]
    fn a_rule_s_folder_is_certain() {
        for path in ["", "src", "./src", "~/x", "/a/../b", "C:x", "C:", "\\x", "/a\\b", "C:\\a."] {
            assert_eq!(Folder::read(path), None, "{path}");
        }
    }
}
