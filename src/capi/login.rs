//! Logins: `codex_login_*`.

use std::ffi::{CString, c_char};
use std::ptr;
use std::sync::{Arc, OnceLock};

use super::entry;
use super::handle::{self, Opaque};
use super::output::Output;
use super::text::{self, Text};
use super::types::{codex_client, codex_error, codex_login};
use crate::base::deadline::Timeout;
use crate::base::error::Result;
use crate::base::status::{CODEX_OK, CODEX_TIMEOUT, codex_status};
use crate::client::Login;
use crate::rpc::poller::Source;
use crate::rpc::signal::Signal;

/// A login with its answer as C reads it.
pub(super) struct LoginObject {
    login: Login,
    json: OnceLock<CString>,
}

impl LoginObject {
    fn new(login: Login) -> LoginObject {
        LoginObject { login, json: OnceLock::new() }
    }
}

impl Opaque for codex_login {
    type Object = LoginObject;
    const NAME: &'static str = "codex_login";
    fn released(object: &LoginObject) {
        object.login.release();
    }
}

impl Source for LoginObject {
    fn signal(&self) -> Result<Arc<Signal>> {
        Source::signal(&self.login)
    }

    fn is_ready(&self) -> bool {
        Source::is_ready(&self.login)
    }

    fn open_signal(&self) -> Result<Arc<Signal>> {
        Source::open_signal(&self.login)
    }

    fn is_open(&self) -> bool {
        Source::is_open(&self.login)
    }
}

/// Begins a login (`account/login/start`) and waits until the server has begun it.
///
/// With `{"type":"apiKey","apiKey":"…"}` it is over at once; with `{"type":"chatgpt"}` or
/// `{"type":"chatgptDeviceCode"}` the user goes to the address in `codex_login_json`. What is passed in shows
/// in no error and no log. Any thread; blocks.
///
/// @param client      a client
/// @param params_json the protocol's `LoginAccountParams`, passed through
/// @param timeout_ms  for the answer; `CODEX_DEFAULT` is `requestTimeoutMs`
/// @param out_login   receives the handle, to be freed by `codex_login_free`
/// @param out_error   receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the login has begun
/// @retval CODEX_E_INVALID_ARGUMENT `params_json` is NULL, `timeout_ms` is out of range, or `out_login` is NULL
/// @retval CODEX_E_INVALID_HANDLE `client` is not a live client
/// @retval CODEX_E_UTF8 `params_json` is not UTF-8
/// @retval CODEX_E_JSON `params_json` is not a JSON object
/// @retval CODEX_E_RPC the server answered with an error; the error has it as `rpc`
/// @retval CODEX_E_TIMEOUT no answer in time; the server may still begin the login
/// @retval CODEX_E_CLOSED the client or the server behind it is closed, or `client` was freed meanwhile
/// @retval CODEX_E_IO no address for another handle
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_login_start(
    client: *mut codex_client,
    params_json: *const c_char,
    timeout_ms: i64,
    out_login: *mut *mut codex_login,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that texts end with a NUL and outputs may be written to, or are NULL.
    let (params, out_login, out_error) =
        unsafe { (Text::new(params_json), Output::new(out_login), Output::new(out_error)) };
    entry::call("codex_login_start", out_error, || {
        out_login.required("out_login")?;
        let client = handle::get(client, "client")?;
        let timeout = Timeout::from_ms(timeout_ms)?;
        let params = params.required("params_json")?;
        out_login.open(LoginObject::new(client.login_start(Some(params), timeout)?))?;
        Ok(CODEX_OK)
    })
}

/// Begins a login without waiting: as `codex_login_start`, whose answer `codex_login_ready` waits for. A poller
/// that watches the login tells of that answer, and then of the login's end.
///
/// Any thread, in callbacks too; never blocks.
///
/// @param client      a client
/// @param params_json as with `codex_login_start`
/// @param out_login   receives the handle, to be freed by `codex_login_free`
/// @param out_error   receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the request is queued
/// @retval CODEX_E_INVALID_ARGUMENT `params_json` or `out_login` is NULL
/// @retval CODEX_E_INVALID_HANDLE `client` is not a live client
/// @retval CODEX_E_UTF8 `params_json` is not UTF-8
/// @retval CODEX_E_JSON `params_json` is not a JSON object
/// @retval CODEX_E_CLOSED the client or the server behind it is closed, or another thread has just freed
///         `client`
/// @retval CODEX_E_IO no address for another handle
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_login_begin(
    client: *mut codex_client,
    params_json: *const c_char,
    out_login: *mut *mut codex_login,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that texts end with a NUL and outputs may be written to, or are NULL.
    let (params, out_login, out_error) =
        unsafe { (Text::new(params_json), Output::new(out_login), Output::new(out_error)) };
    entry::call("codex_login_begin", out_error, || {
        out_login.required("out_login")?;
        let client = handle::get(client, "client")?;
        let params = params.required("params_json")?;
        out_login.open(LoginObject::new(client.login_begin(Some(params))?))?;
        Ok(CODEX_OK)
    })
}

/// Waits until the server has begun the login.
///
/// Any thread; blocks.
///
/// @param login      a login
/// @param timeout_ms for the answer; `CODEX_DEFAULT` is `requestTimeoutMs`
/// @param out_error  receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the login has begun: `codex_login_json` has what the user needs
/// @retval CODEX_TIMEOUT not yet: call again
/// @retval CODEX_E_INVALID_ARGUMENT `timeout_ms` is out of range
/// @retval CODEX_E_INVALID_HANDLE `login` is not a live login
/// @retval CODEX_E_RPC the server answered with an error; the error has it as `rpc`
/// @retval CODEX_E_CLOSED the client or the server behind it is closed, or `login` was freed meanwhile
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_login_ready(
    login: *mut codex_login,
    timeout_ms: i64,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that outputs may be written to, or are NULL.
    let out_error = unsafe { Output::new(out_error) };
    entry::call("codex_login_ready", out_error, || {
        let object = handle::get(login, "login")?;
        let is_ready = object.login.ready(Timeout::from_ms(timeout_ms)?)?;
        Ok(if is_ready { CODEX_OK } else { CODEX_TIMEOUT })
    })
}

/// What the server said when it began the login: `type`, and `loginId` with `authUrl`, or with
/// `verificationUrl` and `userCode`.
///
/// Any thread; never blocks.
///
/// @param login a login
/// @return JSON that is borrowed from `login`; NULL until the login is ready, when `login` is not a live
///         login, or in a forked child
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_login_json(login: *const codex_login) -> *const c_char {
    entry::value("codex_login_json", ptr::null(), || {
        let Ok(object) = handle::get(login, "login") else {
            return ptr::null();
        };
        match object.login.json() {
            Some(json) => object.json.get_or_init(|| text::lent(json)).as_ptr(),
            None => ptr::null(),
        }
    })
}

/// Waits until the login is over, and gives how it ended (`account/login/completed`): `success`, and `error`
/// when it did not succeed.
///
/// Any thread; blocks.
///
/// @param login      a login
/// @param timeout_ms how long to wait; `CODEX_DEFAULT` is no limit
/// @param out_json   receives JSON to free with `codex_string_free`; may be NULL
/// @param out_error  receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the login is over: look at `/success`
/// @retval CODEX_TIMEOUT not yet: call again
/// @retval CODEX_E_INVALID_ARGUMENT `timeout_ms` is out of range
/// @retval CODEX_E_INVALID_HANDLE `login` is not a live login
/// @retval CODEX_E_RPC the server would not begin the login; the error has its answer as `rpc`
/// @retval CODEX_E_CLOSED the client or the server behind it is closed, or `login` was freed meanwhile
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_login_wait(
    login: *mut codex_login,
    timeout_ms: i64,
    out_json: *mut *mut c_char,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that outputs may be written to, or are NULL.
    let (out_json, out_error) = unsafe { (Output::new(out_json), Output::new(out_error)) };
    entry::call("codex_login_wait", out_error, || {
        let object = handle::get(login, "login")?;
        let completed = object.login.wait(Timeout::from_ms(timeout_ms)?)?;
        completed.as_deref().inspect(|completed| out_json.give(completed));
        Ok(if completed.is_some() { CODEX_OK } else { CODEX_TIMEOUT })
    })
}

/// Asks the server to give the login up (`account/login/cancel`); `codex_login_wait` then tells of its end.
///
/// Any thread, in callbacks too; never blocks. Does nothing when the login is over.
///
/// @param login     a login
/// @param out_error receives an error to free, or NULL; may be NULL
/// @retval CODEX_OK the request is queued, or the login was over
/// @retval CODEX_E_INVALID_HANDLE `login` is not a live login
/// @retval CODEX_E_NOT_READY the login has not begun: `codex_login_ready` waits for that
/// @retval CODEX_E_CLOSED another thread has just freed `login`
/// @retval CODEX_E_FORKED the process is a forked child
/// @retval CODEX_E_PANIC a defect of the library was caught
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_login_cancel(
    login: *mut codex_login,
    out_error: *mut *mut codex_error,
) -> codex_status {
    // SAFETY: the header asks of the caller that outputs may be written to, or are NULL.
    let out_error = unsafe { Output::new(out_error) };
    entry::call("codex_login_cancel", out_error, || {
        handle::get(login, "login")?.login.cancel()?;
        Ok(CODEX_OK)
    })
}

/// Frees a login handle. A login that the server has begun goes on; `codex_login_cancel` ends it.
///
/// Calls that wait on this handle return `CODEX_E_CLOSED`. Any thread, in callbacks too; never blocks. Nothing
/// happens for NULL and in a forked child; a login that is not live (freed already, or not a login) is left
/// alone, with a line in the log.
///
/// @param login a login, or NULL
/// @since 0.1.0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn codex_login_free(login: *mut codex_login) {
    entry::free("codex_login_free", || handle::free(login, "codex_login_free"));
}
