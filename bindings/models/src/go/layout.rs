//! How gofmt lays out what is written.

use std::fmt::Write;

/// Longer than this, counted without its braces, gofmt breaks a function without a body over two lines.
const ONE_LINE: usize = 100;

/// A comment; none without text.
pub fn comment(doc: &str, indent: &str) -> String {
    let mut text = String::new();
    for line in doc.lines() {
        let _ = writeln!(text, "{}", format!("{indent}// {line}").trim_end());
    }
    text
}

/// Rows of cells, each with what stands above it: cells stand below each other where no comment parts them.
pub fn aligned(rows: &[(String, Vec<String>)]) -> String {
    let mut text = String::new();
    let mut rest = rows;
    while !rest.is_empty() {
        let end =
            rest.iter().skip(1).position(|(above, _)| !above.is_empty()).map_or(rest.len(), |at| at + 1);
        let (section, others) = rest.split_at(end);
        rest = others;
        let width = |column: usize| {
            section.iter().map(|(_, cells)| cells.get(column).map_or(0, String::len)).max().unwrap_or(0)
        };
        for (above, cells) in section {
            text.push_str(above);
            text.push('\t');
            for (column, cell) in cells.iter().enumerate() {
                match column + 1 == cells.len() {
                    true => text.push_str(cell),
                    false => {
                        let _ = write!(text, "{cell:<width$} ", width = width(column));
                    }
                }
            }
            text.push('\n');
        }
    }
    text
}

/// A function, its body one statement a line.
pub fn function(head: &str, body: &[String]) -> String {
    if body.is_empty() && head.len() <= ONE_LINE {
        return format!("{head} {{}}\n");
    }
    let mut text = format!("{head} {{\n");
    for line in body {
        let _ = writeln!(text, "\t{line}");
    }
    text + "}\n"
}
