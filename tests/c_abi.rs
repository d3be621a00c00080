//! The ABI, tested from C: each `tests/c/*.c` runs plain, under ASAN and UBSAN, and under valgrind, and each of
//! these is one counted test: `cargo test --test c_abi -- plain/version`. Where LIBCODEX_RACES names the folder of the
//! library that `tests/setup/build-races` made, they run under ThreadSanitizer too: `make test-races`.

mod support;

use libtest_mimic::{Arguments, Failed, Trial};
use support::c_test::CTest;

fn main() {
    let arguments = Arguments::from_args();
    let trials = match CTest::all(&support::root().join("tests/c")) {
        Ok(tests) => tests.into_iter().flat_map(trials).collect(),
        Err(error) => vec![Trial::test("headers", move || Err(Failed::from(error)))],
    };
    libtest_mimic::run(&arguments, trials).exit();
}

fn trials(test: CTest) -> Vec<Trial> {
    let modes = test.modes.clone();
    let trial = |mode: support::c_test::Mode| {
        let test = test.clone();
        Trial::test(format!("{}/{}", mode.name(), test.name), move || test.run(mode).map_err(Failed::from))
    };
    modes.into_iter().map(trial).collect()
}
