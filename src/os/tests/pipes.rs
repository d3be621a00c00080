//! The pipes: their ends, and ending them from another thread.

use std::io::ErrorKind;
use std::sync::Arc;
use std::sync::mpsc::RecvTimeoutError;
use std::thread;
use std::time::Duration;

use super::super::Exit;
use super::{LONG, aside, in_own_process, line, output, shell};

#[test]
fn bytes_come_back_as_they_were_written() {
    let spawned = Arc::new(shell("exec cat"));
    let text: Vec<u8> = (0..3_000_000u32).map(|at| (at * 31 % 251) as u8).collect();
    let writer = {
        let (spawned, text) = (Arc::clone(&spawned), text.clone());
        aside(move || {
            spawned.stdin.write_all(&text).unwrap();
            spawned.stdin.close();
        })
    };
    let mut back = Vec::new();
    let mut buffer = vec![0; 65_536];
    loop {
        match spawned.stdout.read(&mut buffer).unwrap() {
            0 => break,
            count => back.extend_from_slice(&buffer[..count]),
        }
    }
    writer.recv_timeout(LONG).unwrap();
    assert!(back == text, "{} bytes of {}", back.len(), text.len());
}

#[test]
fn stderr_is_a_pipe_of_its_own() {
    let spawned = shell("echo out; echo err >&2");
    assert_eq!(output(&spawned), "out\n");
    let mut buffer = [0; 64];
    assert_eq!(spawned.stderr.read(&mut buffer).unwrap(), 4);
    assert_eq!(&buffer[..4], b"err\n");
    assert_eq!(spawned.stderr.read(&mut buffer).unwrap(), 0);
}

#[test]
fn close_gives_the_child_the_end_and_is_idempotent() {
    let spawned = shell("exec cat");
    spawned.stdin.write_all(b"last words\n").unwrap();
    spawned.stdin.close();
    spawned.stdin.close();
    assert_eq!(output(&spawned), "last words\n");
    spawned.process.wait();
    assert_eq!(spawned.process.reap(), Exit { code: Some(0), signal: None });
    assert_eq!(spawned.stdin.write_all(b"x").unwrap_err().kind(), ErrorKind::BrokenPipe);
}

#[test]
fn dropping_the_end_gives_the_child_the_end() {
    let super::Spawned { process, stdin, stdout, stderr } = shell("exec cat");
    drop(stdin);
    assert!(process.wait_for(LONG));
    drop((stdout, stderr));
}

#[test]
fn close_ends_a_write_that_is_blocked() {
    // It never reads.
    let spawned = Arc::new(shell("exec sleep 600"));
    let writer = {
        let spawned = Arc::clone(&spawned);
        aside(move || spawned.stdin.write_all(&vec![b'x'; 8 << 20]).unwrap_err().kind())
    };
    assert_eq!(writer.recv_timeout(Duration::from_millis(200)), Err(RecvTimeoutError::Timeout));
    spawned.stdin.close();
    assert_eq!(writer.recv_timeout(LONG), Ok(ErrorKind::BrokenPipe));
    spawned.process.kill();
    spawned.process.wait();
    spawned.process.reap();
}

#[test]
fn writing_to_a_dead_child_is_an_error_and_no_signal() {
    in_own_process("os::tests::pipes::writing_to_a_dead_child_is_an_error_and_no_signal", || {
        // Rust's own start-up ignores SIGPIPE; a host in C does not.
        // SAFETY: in a process of its own.
        unsafe { libc::signal(libc::SIGPIPE, libc::SIG_DFL) };
        let spawned = shell("exit 0");
        spawned.process.wait();
        assert_eq!(spawned.stdin.write_all(b"x").unwrap_err().kind(), ErrorKind::BrokenPipe);
    });
}

#[test]
fn stop_ends_a_read_that_is_blocked_and_leaves_what_is_there() {
    let spawned = Arc::new(shell("echo ready; read line; printf tail; exec sleep 600"));
    assert_eq!(line(&spawned), "ready");
    let reader = {
        let spawned = Arc::clone(&spawned);
        aside(move || spawned.stdout.read(&mut [0; 16]).unwrap())
    };
    assert_eq!(reader.recv_timeout(Duration::from_millis(200)), Err(RecvTimeoutError::Timeout));
    spawned.stdout.stop();
    assert_eq!(reader.recv_timeout(LONG), Ok(0));

    // What comes later can still be read, without waiting for more.
    spawned.stdin.write_all(b"go\n").unwrap();
    let mut text = String::new();
    super::eventually("the tail", || {
        let mut buffer = [0; 16];
        spawned.stdout.read(&mut buffer).unwrap() == 4 && &buffer[..4] == b"tail"
    });
    text.push_str("tail");
    assert_eq!(spawned.stdout.read(&mut [0; 16]).unwrap(), 0);
    spawned.stdout.stop();
    assert_eq!(spawned.stdout.read(&mut [0; 16]).unwrap(), 0);
    spawned.process.kill();
    spawned.process.wait();
    spawned.process.reap();
}

#[test]
fn several_readers_share_one_end() {
    let spawned = Arc::new(shell("i=0; while [ $i -lt 200 ]; do echo $i; i=$((i+1)); done"));
    let readers: Vec<_> = (0..4)
        .map(|_| {
            let spawned = Arc::clone(&spawned);
            thread::spawn(move || {
                let mut buffer = [0; 7];
                let mut total = 0;
                loop {
                    match spawned.stdout.read(&mut buffer).unwrap() {
                        0 => return total,
                        count => total += count,
                    }
                }
            })
        })
        .collect();
    let total: usize = readers.into_iter().map(|reader| reader.join().unwrap()).sum();
    assert_eq!(total, 10 * 2 + 90 * 3 + 100 * 4);
}

#[test]
fn a_wait_for_input_ends_with_input_the_end_an_interrupt_and_its_time() {
    let spawned = shell("read line; echo \"$line\"; read line");
    let (wait, other) = (spawned.stdout.input_wait().unwrap(), spawned.stdout.input_wait().unwrap());
    assert!(!wait.wait(Some(Duration::from_millis(1))).unwrap(), "the time is up");
    wait.interrupt();
    assert!(!wait.wait(None).unwrap(), "interrupted");
    assert!(!other.wait(Some(Duration::ZERO)).unwrap(), "it was not the other one's");
    assert!(!wait.wait(Some(Duration::ZERO)).unwrap(), "once");
    spawned.stdin.write_all(b"word\n").unwrap();
    // Both see it, as often as they look, until it is read.
    for wait in [&wait, &other, &wait] {
        assert!(wait.wait(None).unwrap());
        wait.interrupt();
    }
    assert!(wait.wait(None).unwrap(), "input counts for more than an interrupt");
    let mut buffer = [0; 64];
    assert_eq!(spawned.stdout.read_now(&mut buffer).unwrap(), Some(5));
    for wait in [&wait, &other] {
        assert!(!wait.wait(None).unwrap(), "interrupted while there was something to read");
    }
    spawned.stdin.close();
    assert!(other.wait(None).unwrap(), "the end");
    assert_eq!(spawned.stdout.read_now(&mut buffer).unwrap(), Some(0));
}

#[test]
fn a_wait_for_input_ends_when_the_reading_is_stopped() {
    let spawned = Arc::new(shell("exec cat"));
    let wait = spawned.stdout.input_wait().unwrap();
    let stopped = Arc::clone(&spawned);
    let stopper = aside(move || stopped.stdout.stop());
    assert!(wait.wait(None).unwrap());
    stopper.recv_timeout(LONG).unwrap();
    assert_eq!(spawned.stdout.read_now(&mut [0; 64]).unwrap(), Some(0));
}
