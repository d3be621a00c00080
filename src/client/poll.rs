//! What a poller can watch.
#![forbid(unsafe_code)]

use std::sync::Arc;

use super::call::Call;
use super::login::Login;
use super::session::Client;
use super::thread::Thread;
use super::turn::Turn;
use crate::base::error::Result;
use crate::rpc::poller::Source;
use crate::rpc::signal::Signal;

impl Source for Client {
    fn signal(&self) -> Result<Arc<Signal>> {
        Ok(Client::signal(self))
    }

    fn is_ready(&self) -> bool {
        Client::is_ready(self)
    }

    fn open_signal(&self) -> Result<Arc<Signal>> {
        Client::open_signal(self)
    }

    fn is_open(&self) -> bool {
        Client::is_open(self)
    }
}

impl Source for Call {
    fn signal(&self) -> Result<Arc<Signal>> {
        Ok(Call::signal(self))
    }

    fn is_ready(&self) -> bool {
        Call::is_ready(self)
    }

    fn open_signal(&self) -> Result<Arc<Signal>> {
        Ok(Call::signal(self))
    }

    fn is_open(&self) -> bool {
        Call::is_ready(self)
    }
}

impl Source for Login {
    fn signal(&self) -> Result<Arc<Signal>> {
        Ok(Login::signal(self))
    }

    fn is_ready(&self) -> bool {
        Login::is_ready(self)
    }

    fn open_signal(&self) -> Result<Arc<Signal>> {
        Login::open_signal(self)
    }

    fn is_open(&self) -> bool {
        Login::is_open(self)
    }
}

impl Source for Thread {
    fn signal(&self) -> Result<Arc<Signal>> {
        Thread::signal(self)
    }

    fn is_ready(&self) -> bool {
        Thread::is_ready(self)
    }

    fn open_signal(&self) -> Result<Arc<Signal>> {
        Thread::open_signal(self)
    }

    fn is_open(&self) -> bool {
        Thread::is_open(self)
    }
}

impl Source for Turn {
    fn signal(&self) -> Result<Arc<Signal>> {
        Turn::signal(self)
    }

    fn is_ready(&self) -> bool {
        Turn::is_ready(self)
    }

    fn open_signal(&self) -> Result<Arc<Signal>> {
        Turn::open_signal(self)
    }

    fn is_open(&self) -> bool {
        Turn::is_open(self)
    }
}
